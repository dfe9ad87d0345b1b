/** What an idle page does, and when: warned, then over. Times in ms since the last sign of life. */
export interface Idle {
  readonly warnAfter: number;
  readonly endAfter: number;
}

/** A note left on a screen is read by whoever comes next: five minutes is a short absence; shorter would clear it during a call. */
export const CHECK_IDLE: Idle = { warnAfter: 240_000, endAfter: 300_000 };

interface Clock {
  setTimeout(run: () => void, ms: number): number;
  clearTimeout(id: number): void;
}

/** Watches for idleness. Each `alive` starts the wait anew; `stop` ends it. */
export function watchIdle(idle: Idle, on: { warn(): void; over(): void }, clock: Clock): { alive(): void; stop(): void } {
  let timers: number[] = [];
  const stop = (): void => {
    for (const timer of timers) clock.clearTimeout(timer);
    timers = [];
  };
  return {
    alive() {
      stop();
      timers = [clock.setTimeout(() => { on.warn(); }, idle.warnAfter), clock.setTimeout(() => { on.over(); }, idle.endAfter)];
    },
    stop,
  };
}
