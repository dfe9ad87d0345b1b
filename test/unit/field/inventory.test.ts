import { afterEach, describe, expect, it, vi } from 'vitest';
import { fieldsWithText } from '../../../lib/field/inventory.ts';
import { rootsIn } from '../../../lib/field/roots.ts';

const closed = new Map<Element, ShadowRoot>();
function hide(host: Element, html: string, mode: ShadowRootMode = 'closed'): ShadowRoot {
  const root = host.attachShadow({ mode });
  root.innerHTML = html;
  if (mode === 'closed') closed.set(host, root);
  return root;
}
afterEach(() => {
  document.body.replaceChildren();
  closed.clear();
  vi.unstubAllGlobals();
});

describe('the fields of a page that hold text', () => {
  it('are found wherever they stand, behind open and closed shadow roots too', () => {
    vi.stubGlobal('chrome', { dom: { openOrClosedShadowRoot: (element: Element) => closed.get(element) ?? null } });
    document.body.innerHTML = '<textarea id="one"></textarea><textarea id="empty"></textarea><div contenteditable id="two">Well.</div><div contenteditable id="blank"> \n</div><div id="open"><p>Slotted</p></div><note-field><p>Slotted</p></note-field><section></section>';
    document.querySelector('textarea')!.value = 'Well.';
    hide(document.querySelector('#open')!, '<div contenteditable id="three">Well.</div>', 'open');
    hide(document.querySelector('note-field')!, '<div contenteditable id="four">Well.</div>');
    const outer = hide(document.querySelector('section')!, '<div></div>');
    hide(outer.querySelector('div')!, '<div contenteditable id="five">Well.</div>');
    expect(fieldsWithText(document).map(({ id }) => id)).toEqual(['one', 'two', 'three', 'four', 'five']);
  });

  it('are found at little cost: the browser is asked for closed roots of few elements', () => {
    const ask = vi.fn(() => null);
    vi.stubGlobal('chrome', { dom: { openOrClosedShadowRoot: ask } });
    document.body.innerHTML = `${'<div><span>x</span><img></div>'.repeat(50)}<note-field></note-field><p></p>`;
    expect([...rootsIn(document)]).toEqual([document]);
    expect(ask).toHaveBeenCalledTimes(2);
  });
});
