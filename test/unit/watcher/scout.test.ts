import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import scout from '../../../entrypoints/scout.ts';
import { handle } from '../../../entrypoints/watcher/handle.ts';

const sent: unknown[] = [];
beforeEach(() => {
  sent.length = 0;
  fakeBrowser.reset();
  Object.assign(fakeBrowser.runtime, { id: 'own' });
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation((message: unknown) => Promise.resolve(void sent.push((message as { name: string }).name)));
  document.body.innerHTML = '<textarea></textarea><div contenteditable>Well.</div>';
});
afterEach(() => {
  delete (globalThis as { askBeforeRelease?: unknown }).askBeforeRelease;
  vi.restoreAllMocks();
});

describe('the scout', () => {
  it('takes up what is written in a page that was open before it came, once, and asks for the watcher', () => {
    void scout.main();
    handle().takeUp?.();
    expect(handle().held).toEqual([document.querySelector('div')]);
    expect(sent).toEqual(['bring-watcher']);
    expect(handle().takeUp).toBeUndefined();
  });

  it('leaves a page that nobody looks at alone until somebody does', () => {
    const looked = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
    void scout.main();
    handle().takeUp?.();
    expect(sent).toEqual([]);
    looked.mockReturnValue('visible');
    document.dispatchEvent(new Event('visibilitychange'));
    expect(sent).toEqual(['bring-watcher']);
  });

  it('brings nothing where nothing is written, nor into a page that it saw begin', () => {
    document.querySelector('div')!.textContent = '';
    void scout.main();
    handle().takeUp?.();
    delete (globalThis as { askBeforeRelease?: unknown }).askBeforeRelease;
    vi.spyOn(document, 'readyState', 'get').mockReturnValue('loading');
    void scout.main();
    expect(handle().takeUp).toBeUndefined();
    expect(sent).toEqual([]);
  });
});
