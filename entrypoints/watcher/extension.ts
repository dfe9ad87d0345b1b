import type { Browser } from 'webextension-polyfill';
import type { Ask, Envelope, MessageName } from '../../lib/messages/messages.ts';

type Api = Pick<Browser, 'runtime' | 'storage'>;

/** The extension's own interface. Both browsers answer with promises; content scripts do without the polyfill's weight. */
export const extension = ((globalThis as { browser?: Api }).browser ?? (globalThis as { chrome?: Api }).chrome) as Api;

/** Whether the extension this script belongs to is still there: it is not, in an open tab, after an update or when it was switched off. */
export function isAlive(): boolean {
  try {
    return Boolean(extension.runtime.id);
  } catch {
    // Firefox's objects of an extension that has gone cannot be touched.
    return false;
  }
}

type Tell = <N extends MessageName>(name: N, ask: Ask<N>) => void;
let instead: Tell | null = null;

/** For our own pages, which watch fields of their own: from now on what a watcher has to tell goes to `tell`, and nothing is counted. */
export function tellInstead(tell: Tell): void {
  instead = tell;
}

/** Tells the background. Nobody waits for an answer: what cannot be delivered is not the clinician's affair. */
export function tellBackground<N extends MessageName>(name: N, ask: Ask<N>): Promise<unknown> {
  if (instead) return Promise.resolve(instead(name, ask));
  const envelope: Envelope<N, Ask<N>> = { name, ask };
  return extension.runtime.sendMessage(envelope).catch(() => undefined);
}
