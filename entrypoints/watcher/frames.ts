/** Gathers work for the next frame the browser draws: each piece once, however often it was asked for. */
export interface Frames {
  next(work: () => void): void;
  /** Does what is waiting now. */
  flush(): void;
}

/** @param guarded wraps what a browser calls, so that a fault ends the watcher and nothing else */
export function makeFrames(view: Window, guarded: (run: () => void) => () => void, signal: AbortSignal): Frames {
  const waiting = new Set<() => void>();
  let asked = 0;
  const flush = (): void => {
    view.cancelAnimationFrame(asked);
    asked = 0;
    const works = [...waiting];
    waiting.clear();
    for (const work of works) if (!signal.aborted) work();
  };
  const drawn = guarded(flush);
  signal.addEventListener('abort', () => {
    view.cancelAnimationFrame(asked);
    waiting.clear();
  });
  return {
    next(work) {
      if (signal.aborted) return;
      waiting.add(work);
      asked ||= view.requestAnimationFrame(drawn);
    },
    flush,
  };
}
