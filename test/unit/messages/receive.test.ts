import { describe, expect, it, vi } from 'vitest';
import { MESSAGES, type MessageName } from '../../../lib/messages/messages.ts';
import { receive, trustedSender, type Handlers, type Sender } from '../../../lib/messages/receive.ts';
import { StoreError } from '../../../lib/store/database.ts';

const OWN = { id: 'own', origin: 'chrome-extension://own' };
const PAGE: Sender = { id: 'own', url: 'chrome-extension://own/options.html', tab: { id: 3, url: 'chrome-extension://own/options.html' }, frameId: 0 };
const CONTENT: Sender = { id: 'own', url: 'https://record.example/note?name=Example', origin: 'https://record.example', frameId: 2, tab: { id: 7, url: 'https://record.example/' } };

function listening(answer: (name: MessageName) => Promise<unknown> = () => Promise.resolve(null)) {
  const heard: { name: string; ask: unknown; from: unknown }[] = [];
  const handlers = Object.fromEntries(
    Object.keys(MESSAGES).map((name) => [
      name,
      vi.fn((ask: unknown, from: unknown) => {
        heard.push({ name, ask, from });
        return answer(name as MessageName);
      }),
    ]),
  ) as unknown as Handlers;
  return { heard, send: (message: unknown, sender: Sender) => receive(message, sender, OWN, handlers) };
}

describe('a sender', () => {
  it('is trusted as a page only when its address is one of ours', () => {
    expect(trustedSender(PAGE, OWN)).toEqual({ kind: 'page' });
    expect(trustedSender({ id: 'own', url: 'moz-extension://own/popup.html' }, { id: 'own', origin: 'moz-extension://own' })).toEqual({ kind: 'page' });
    for (const url of ['chrome-extension://other/options.html', 'https://own/options.html', 'https://record.example/chrome-extension://own/', 'not an address', undefined]) expect(trustedSender({ ...PAGE, url, tab: undefined }, OWN)).toBeNull();
  });

  it('is trusted as a frame only with a tab and a frame number', () => {
    expect(trustedSender(CONTENT, OWN)).toEqual({ kind: 'content', from: { tabId: 7, frameId: 2, origin: 'https://record.example' } });
    expect(trustedSender({ ...CONTENT, tab: undefined }, OWN)).toBeNull();
    expect(trustedSender({ ...CONTENT, frameId: undefined }, OWN)).toBeNull();
  });

  it('of another extension, or with no name, gets nothing', () => {
    for (const id of ['other', undefined]) {
      expect(trustedSender({ ...PAGE, id }, OWN)).toBeNull();
      expect(trustedSender({ ...CONTENT, id }, OWN)).toBeNull();
    }
  });

  it('in a frame with no origin of its own speaks for its tab, or for nobody', () => {
    const origin = (sender: Sender): unknown => (trustedSender(sender, OWN) as { from: { origin: string } }).from.origin;
    expect(origin({ ...CONTENT, origin: 'null', url: 'about:srcdoc' })).toBe('https://record.example');
    expect(origin({ ...CONTENT, origin: undefined, url: 'about:blank', tab: { id: 7 } })).toBe('null');
  });
});

describe('a message', () => {
  it('is handled with the frame it came from, and with nothing that its schema does not know', async () => {
    const { heard, send } = listening();
    expect(await send({ name: 'count-mistaken', ask: { category: 'legal', rule: 'court-date', text: 'words' } }, CONTENT)).toEqual({ answer: null });
    expect(heard).toEqual([{ name: 'count-mistaken', ask: { category: 'legal', rule: 'court-date' }, from: { tabId: 7, frameId: 2, origin: 'https://record.example' } }]);
  });

  it('that is unknown, or not of the shape, gets nothing', () => {
    const { heard, send } = listening();
    for (const message of [undefined, null, 'bring-watcher', 3, {}, { name: 'delete-all', ask: {} }, { name: 'toString', ask: {} }, { name: '__proto__', ask: {} }, { name: 'bring-watcher' }, { name: 'open-page', ask: { page: 'https://elsewhere.example' } }, { name: 'frame-status', ask: { state: 'watching', undecided: -1, total: 0 } }])
      expect(send(message, CONTENT)).toBeNull();
    expect(heard).toEqual([]);
  });

  it.each(Object.entries(MESSAGES).map(([name, { from }]) => [name, from]))('"%s" gets nothing from anyone but a %s', (name, from) => {
    const { heard, send } = listening();
    const asks: readonly unknown[] = [{}, { tabId: 1 }, { on: true }, { field: 'x' }, { page: 'policy' }, { counted: [] }, { category: 'legal', rule: 'x' }, { state: 'watching', undecided: 0, total: 0 }];
    for (const ask of asks) {
      expect(send({ name, ask }, from === 'page' ? CONTENT : PAGE)).toBeNull();
      expect(send({ name, ask }, { ...(from === 'page' ? PAGE : CONTENT), id: 'other' })).toBeNull();
    }
    expect(heard).toEqual([]);
  });

  it('that fails is answered in our own words', async () => {
    const ask = { name: 'settings-changed', ask: {} };
    const failing = (error: unknown) => listening(() => Promise.reject(error as Error)).send(ask, PAGE);
    expect(await failing(new StoreError('full'))).toEqual({ failed: new StoreError('full').message });
    expect(await failing(new Error('he hit her'))).toEqual({ failed: 'Something went wrong in the extension. Try again.' });
  });
});
