/**
 * How often a watched field is looked at for text that came without an event: a script that sets `value`, a page that clears
 * our highlights. Must leave room within the promised second for a frame and an analysis; each look costs microseconds.
 */
export const PULSE_MS = 400;

/** One low-rate clock for a whole frame. It runs only while somebody listens and the page is on screen. */
export interface Pulse {
  /** Calls `look` at every beat, until `signal` ends. */
  on(look: () => void, signal: AbortSignal): void;
}

export function makePulse(document: Document, signal: AbortSignal): Pulse {
  const looks = new Set<() => void>();
  let timer: ReturnType<typeof setInterval> | undefined;
  const beat = (): void => {
    for (const look of [...looks]) look();
  };
  const update = (): void => {
    const run = looks.size > 0 && !signal.aborted && document.visibilityState === 'visible';
    if (run && timer === undefined) timer = setInterval(beat, PULSE_MS);
    if (!run && timer !== undefined) timer = void clearInterval(timer);
  };
  document.addEventListener('visibilitychange', update, { signal });
  signal.addEventListener('abort', update);
  return {
    on(look, ended) {
      if (ended.aborted) return;
      looks.add(look);
      ended.addEventListener('abort', () => {
        looks.delete(look);
        update();
      });
      update();
    },
  };
}
