/** How long, in ms, a record system may take to show a change before we say that it could not be checked. Slow hosts answer a click within 1 to 2 s; a clinician waits no longer than this. */
export const WAIT_MS = 4000;
/** How long, in ms, a change must stand before it is believed: a page that controls its inputs puts them back in the next frames. */
export const STAND_MS = 120;
/** How long, in ms, nothing at all may happen in the page before a change is given up: a host that waits for its server shows that it does, or answers within this. */
export const QUIET_MS = 2000;
/** How long, in ms, what came and was put back may stay so before it is given up: the host has answered. */
const PUT_BACK_MS = 500;

/**
 * Waits until `test` holds, and has held for `stand` ms, or `within` ms have passed. Looks again whenever one of the documents
 * changes, an input in it changes, and as time allows; gives up sooner where nothing has happened for `quiet` ms. Answers
 * whether it held. Never throws; ends early with `signal`.
 */
export function until(test: () => boolean, documents: readonly Document[], signal: AbortSignal, { within = WAIT_MS, stand = 0, quiet = QUIET_MS } = {}): Promise<boolean> {
  return new Promise((settle) => {
    let heldSince: number | null = null;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const started = performance.now();
    let changed = started;
    let patience = quiet;
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
      if (test()) {
        if (now - (heldSince ??= now) >= stand) return finish(true);
      } else if (heldSince !== null) {
        heldSince = null;
        changed = now;
        patience = Math.min(quiet, PUT_BACK_MS);
      }
      if (signal.aborted || now - started > within || (heldSince === null && now - changed > patience)) return finish(false);
      clearTimeout(timer);
      timer = setTimeout(look, heldSince === null ? 50 : stand);
    };
    const observer = new MutationObserver(() => { changed = performance.now(); look(); });
    for (const document of documents) {
      observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
      for (const name of ['change', 'input', 'click']) document.addEventListener(name, () => queueMicrotask(look), { capture: true, signal: end.signal });
    }
    signal.addEventListener('abort', () => { finish(false); }, { signal: end.signal, once: true });
    look();
  });
}
