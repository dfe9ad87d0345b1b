/** All the guard shows. It names no topic: someone may be looking. */
export interface GuardView {
  readonly count: number;
  readonly advised: 'hide' | 'ask';
  /** What stands in the way of saving, after a choice was made. */
  readonly problem: 'none' | 'working' | 'failed' | 'by-hand' | 'unverified' | 'press-again';
  readonly steps: readonly string[];
  readonly system: string;
}

export type GuardAction = 'hide' | 'ask' | 'look' | 'anyway' | 'back';
