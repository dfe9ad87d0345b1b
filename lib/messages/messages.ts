import * as v from 'valibot';
import { ADVICE, CATEGORIES } from '../detect/finding.ts';
import { NOT_WATCHED } from '../field/field.ts';
import { OUTCOMES } from '../entry/entry.ts';

const Count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100_000));

/**
 * Every message between contexts, with who may send it. The receiver checks the sender, then the schema, then handles it.
 * No message holds what was typed, nor a patient's identity.
 */
export const MESSAGES = {
  /** Scout: a field took focus in this frame; bring the watcher. */
  'bring-watcher': { from: 'content', ask: v.object({}) },
  /** Watcher: how this frame is being watched, for the toolbar badge and popup. */
  'frame-status': {
    from: 'content',
    ask: v.variant('state', [
      v.object({ state: v.literal('watching'), undecided: Count, total: Count }),
      v.object({ state: v.literal('not-watching'), why: v.picklist([...NOT_WATCHED, 'crashed', 'off', 'profile-stale']) }),
    ]),
  },
  /** Watcher: a decision to count. */
  'count-decision': {
    from: 'content',
    ask: v.object({ counted: v.array(v.object({ category: v.picklist(CATEGORIES), advice: v.picklist(ADVICE), outcome: v.picklist(OUTCOMES) })) }),
  },
} as const;
export type MessageName = keyof typeof MESSAGES;
export type Ask<N extends MessageName> = v.InferOutput<(typeof MESSAGES)[N]['ask']>;
