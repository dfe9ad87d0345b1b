/** How long nothing may have changed before anything is said: nobody is spoken to while typing. */
const QUIET_MS = 2000;

/** Speaks to a screen reader, politely, once typing has paused. */
export interface Announcer {
  /** Says these words once all is quiet, unless they are the last that were said. Empty: says nothing, and forgets what was said. */
  say(words: string): void;
}

export function makeAnnouncer(layer: () => HTMLElement, signal: AbortSignal): Announcer {
  let region: HTMLElement | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last = '';
  signal.addEventListener('abort', () => clearTimeout(timer));
  return {
    say(words) {
      clearTimeout(timer);
      if (words === '') last = '';
      if (words === last || words === '') return;
      if (!region) {
        // Must be there before the words are, or they are not announced.
        region = layer().ownerDocument.createElement('div');
        region.setAttribute('role', 'status');
        region.style.cssText = 'position:fixed;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap';
        layer().append(region);
      }
      timer = setTimeout(() => {
        last = words;
        if (region) region.textContent = words;
      }, QUIET_MS);
    },
  };
}
