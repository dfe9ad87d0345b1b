/** How long, in ms, a record system may take to show a change before we say that it could not be checked. Slow hosts answer a click within 1 to 2 s; a clinician waits no longer than this. */
export const WAIT_MS = 4000;
/** How long, in ms, a change must stand before it is believed: a page that controls its inputs puts them back in the next frames. */
export const STAND_MS = 120;

/**
 * Waits until `test` holds, and has held for `stand` ms, or `within` ms have passed. Looks again whenever one of the documents
 * changes, an input in it changes, and as time allows. Answers whether it held. Never throws; ends early with `signal`.
 */
export function until(test: () => boolean, documents: readonly Document[], signal: AbortSignal, { within = WAIT_MS, stand = 0 } = {}): Promise<boolean> {
  return new Promise((settle) => {
    let heldSince: number | null = null;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const started = performance.now();
    const end = new AbortController();
    const finish = (held: boolean): void => {
      clearTimeout(timer);
      observer.disconnect();
      end.abort();
      settle(held);
    };
    const look = (): void => {
      if (end.signal.aborted) return;
      const now = performance.now();
      if (!test()) heldSince = null;
      else if (now - (heldSince ??= now) >= stand) return finish(true);
      if (signal.aborted || now - started > within) return finish(false);
      clearTimeout(timer);
      timer = setTimeout(look, heldSince === null ? 50 : stand);
    };
    const observer = new MutationObserver(look);
    for (const document of documents) {
      observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
      for (const name of ['change', 'input', 'click']) document.addEventListener(name, () => queueMicrotask(look), { capture: true, signal: end.signal });
    }
    signal.addEventListener('abort', () => { finish(false); }, { signal: end.signal, once: true });
    look();
  });
}
