import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { FIELDS, fieldsWithText, noteLengths } from '../lib/field/inventory.ts';
import { mayBeField } from '../lib/field/kind.ts';
import { deepest } from '../lib/field/roots.ts';
import type { Envelope, WatcherAnswer, WatcherAsk } from '../lib/messages/messages.ts';
import { sweep } from '../lib/overlay/standing.ts';
import { extension, isAlive, tellBackground } from './watcher/extension.ts';
import { handle } from './watcher/handle.ts';

/** The background may be just waking, or an update be under way, when it is asked for the watcher: ask again, for a few seconds at most. */
const RETRY_MS = 400;
const TRIES = 6;

/**
 * Waits, in every frame of a granted site, for somebody to use a field; then asks for the watcher, once. Listens to four
 * events, and in a frame to who asks whose it is: a page without a field pays for no timer and no observer that fires.
 */
export default defineUnlistedScript(() => {
  const shared = handle();
  if (shared.scout) return;
  shared.scout = true;
  sweep(document);
  const ending = new AbortController();
  const { signal } = ending;
  let asking = false;

  const bring = (): void => {
    if (asking || shared.start) return;
    asking = true;
    noteLengths(document, (shared.lengths ??= new WeakMap()));
    void ask(TRIES);
  };
  const ask = async (tries: number): Promise<void> => {
    await tellBackground('bring-watcher', {});
    if (shared.start || tries === 1 || signal.aborted || !isAlive()) asking = false;
    else setTimeout(() => void ask(tries - 1), RETRY_MS);
  };
  const field = (element: Element): void => {
    shared.waiting = element;
    if (shared.watcher) shared.watcher.notice(element);
    else bring();
  };
  /** Focus does not leave a shadow root when it moves within it; the first character typed there does. */
  const used = (event: Event): void => {
    if (!event.isTrusted || !alive()) return;
    const element = deepest(event.composedPath()[0]);
    if (element && mayBeField(element)) field(element);
  };
  /** A button of the page may be about to fill in a field that never had the focus. */
  const pressed = (event: Event): void => {
    if (event.isTrusted && !shared.start && alive() && document.querySelector(FIELDS)) bring();
  };
  /** The focus went into a frame: when that is out of our reach, nobody may be watching what is typed next. */
  const left = (event: Event): void => {
    const element = document.activeElement as Partial<HTMLIFrameElement> | null;
    if (event.isTrusted && element?.contentDocument === null && alive()) void tellBackground('frame-entered', {});
  };
  const alive = (): boolean => {
    if (isAlive()) return true;
    shared.watcher?.end();
    ending.abort();
    return false;
  };
  /** An extension is updated in all tabs at once: those nobody looks at wait until somebody does. */
  const takeUp = (): void => {
    if (!alive()) return;
    if (document.visibilityState !== 'visible') return document.addEventListener('visibilitychange', takeUp, { once: true, signal });
    shared.held = fieldsWithText(document);
    if (shared.held.length > 0) bring();
  };
  // Firefox brings the scout into open pages by itself, before the background does.
  if (document.readyState !== 'loading')
    shared.takeUp = () => {
      delete shared.takeUp;
      takeUp();
    };
  const arm = (): void => {
    document.addEventListener('focusin', used, { capture: true, signal });
    document.addEventListener('input', used, { capture: true, signal });
    document.addEventListener('pointerdown', pressed, { capture: true, passive: true, signal });
    window.addEventListener('blur', left, { signal });
    const focused = deepest(document.activeElement);
    if (focused && mayBeField(focused)) field(focused);
  };

  // A document that is opened anew (document.open, as old editors do in their frames) drops all listeners but keeps this.
  let root = document.documentElement as Element | null;
  const opened = new MutationObserver(() => {
    if (document.documentElement === root || !document.documentElement) return;
    root = document.documentElement;
    if (!alive()) return;
    shared.watcher?.end();
    shared.watcher = shared.start?.();
    arm();
  });
  opened.observe(document, { childList: true });
  signal.addEventListener('abort', () => opened.disconnect());
  arm();

  if (window === top || window.origin === 'null') return;
  const tell = (message: unknown, sender: { id?: string }, answer: (answer: unknown) => void): undefined => {
    const { name, ask } = message as Envelope<string, WatcherAsk<'whose-part'>>;
    if (sender.id === extension.runtime.id && name === 'whose-part' && !ask.besides.includes(window.origin)) answer({ origin: window.origin } satisfies WatcherAnswer<'whose-part'>);
  };
  const listener = tell as Parameters<typeof extension.runtime.onMessage.addListener>[0];
  extension.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => extension.runtime?.onMessage?.removeListener(listener));
});
