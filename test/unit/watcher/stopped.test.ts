import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { standStopped } from '../../../entrypoints/watcher/stopped.ts';
import { watchFrame } from '../../../entrypoints/watcher/watch-frame.ts';
import type { MakeController } from '../../../entrypoints/watcher/controller.ts';
import { handle } from '../../../entrypoints/watcher/handle.ts';
import type { Rules } from '../../../lib/detect/rules.ts';
import { DEFAULT_POLICY } from '../../../lib/policy/default.ts';

vi.mock('../../../lib/detect/note.ts', () => ({ openNote: (text: string) => ({ text, findings: [] }), editNote: (note: object) => note }));

/** Closed roots of ours, which nothing in the page can reach. */
let roots: ShadowRoot[] = [];
const dashes = (): string[] => roots.filter(({ host }) => host.isConnected).flatMap((root) => [...root.querySelectorAll('button')].map((button) => button.getAttribute('aria-label') ?? ''));
const sent: unknown[] = [];

beforeEach(() => {
  roots = [];
  sent.length = 0;
  fakeBrowser.reset();
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation((message: unknown) => Promise.resolve(sent.push(message)));
  Object.assign(fakeBrowser.runtime, { id: 'own' });
  const attach = Element.prototype.attachShadow;
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
    const root = attach.call(this, { ...init, mode: 'open' });
    roots.push(root);
    return root;
  });
  document.body.innerHTML = '<textarea></textarea><input type="password"><textarea></textarea>';
});
afterEach(() => void vi.restoreAllMocks());

describe('after a fault of ours', () => {
  it('each field that was watched shows that nobody is watching, the background is told, and nothing else of ours is left', () => {
    const field = document.querySelector('textarea')!;
    const makeController: MakeController = () => ({
      findingsChanged: () => {
        throw new Error('a fault');
      },
      open: () => undefined,
      close: () => undefined,
      fieldLeft: () => undefined,
      dispose: () => undefined,
    });
    const watcher = watchFrame({} as Rules, makeController, (give) => Promise.resolve(give({ version: 1, policy: DEFAULT_POLICY, off: [], quiet: [], sites: [] })));
    watcher.notice(field);
    expect(dashes()).toEqual(['Not watching this field']);
    expect(JSON.stringify(sent)).toContain('crashed');
    expect(handle().watcher).not.toBe(watcher);
    handle().watcher!.end();
    expect(dashes()).toEqual([]);
  });

  it('fields used later show it too, but for those that are never watched', () => {
    const stopped = standStopped(window, []);
    for (const element of document.body.children) stopped.notice(element);
    stopped.notice(document.querySelector('textarea')!);
    expect(dashes()).toEqual(['Not watching this field', 'Not watching this field']);
    stopped.end();
    expect(dashes()).toEqual([]);
  });
});
