import type { EntryNews, Envelope, WatcherAnswer, WatcherAsk, WatcherMessageName } from '../../lib/messages/messages.ts';
import { extension } from './extension.ts';
import type { Reached } from './reach.ts';

/** What a frame's watcher does when asked from outside the page. */
export interface Answers {
  openNext(): void;
  blank(on: boolean | undefined): void;
  snooze(on: boolean): void;
  findings(): readonly (Reached & { readonly decided: boolean })[];
  show(reached: Reached): void;
  teach(): void;
  news(news: EntryNews): void;
}

/** Listens to the background and our own pages until `signal` ends. Messages from elsewhere are not for us. */
export function answerMessages(answers: Answers, signal: AbortSignal): void {
  let listed: readonly Reached[] = [];
  const listen = (message: unknown, sender: { id?: string }, answer: (answer: unknown) => void): true | undefined => {
    if (sender.id !== extension.runtime.id) return undefined;
    const { name, ask } = message as Envelope<WatcherMessageName, unknown>;
    if (name === 'open-next') answers.openNext();
    else if (name === 'blank') answers.blank((ask as WatcherAsk<'blank'>).on);
    else if (name === 'snooze') answers.snooze((ask as WatcherAsk<'snooze'>).on);
    else if (name === 'teach-site') answers.teach();
    else if (name === 'entry-news') answers.news(ask as EntryNews);
    else if (name === 'list-findings') {
      const all = answers.findings();
      listed = all;
      const findings = all.map(({ finding: { category, level, advice, reason }, decided }, i) => ({ id: String(i), category, level, advice, reason, decided }));
      answer({ findings } satisfies WatcherAnswer<'list-findings'>);
      return true;
    } else if (name === 'show-finding') {
      const reached = listed[Number((ask as WatcherAsk<'show-finding'>).id)];
      if (reached) answers.show(reached);
    } else return undefined;
    answer(null);
    return true;
  };
  const listener = listen as Parameters<typeof extension.runtime.onMessage.addListener>[0];
  extension.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => extension.runtime?.onMessage?.removeListener(listener));
}
