import { browser } from 'wxt/browser';
import * as v from 'valibot';
import { MESSAGES, WATCHER_MESSAGES, type Answer, type Ask, type MessageName, type WatcherAnswer, type WatcherAsk, type WatcherMessageName } from './messages.ts';
import type { Reply } from './receive.ts';

/** Asks the background. @throws Error in words for the screen */
export async function askBackground<N extends MessageName>(name: N, ask: Ask<N>): Promise<Answer<N>> {
  const reply: Reply | null | undefined = await browser.runtime.sendMessage({ name, ask });
  if (!reply) throw new Error('The extension did not answer. Try again.');
  if ('failed' in reply) throw new Error(reply.failed);
  return v.parse(MESSAGES[name].answer, reply.answer) as Answer<N>;
}

/** Asks the watcher in one frame of a tab, or all (`frameId` null: the first to answer speaks); null where there is none, or it does not answer as it should. */
export async function askWatcher<N extends WatcherMessageName>(tabId: number, frameId: number | null, name: N, ask: WatcherAsk<N>): Promise<WatcherAnswer<N> | null> {
  const reply: unknown = await browser.tabs.sendMessage(tabId, { name, ask }, frameId === null ? {} : { frameId }).catch(() => null);
  const answer = v.safeParse(WATCHER_MESSAGES[name].answer, reply);
  return answer.success ? (answer.output as WatcherAnswer<N>) : null;
}

/** Tells every watcher of a tab. */
export async function tellWatchers<N extends WatcherMessageName>(tabId: number, name: N, ask: WatcherAsk<N>): Promise<void> {
  await browser.tabs.sendMessage(tabId, { name, ask }).catch(() => null);
}
