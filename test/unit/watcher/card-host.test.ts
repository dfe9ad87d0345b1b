import { afterEach, describe, expect, it } from 'vitest';
import type { Box, Field } from '../../../lib/field/field.ts';
import { makeCardHost, type Anchor } from '../../../entrypoints/watcher/card-host.ts';
import type { OpenedBy, Stage } from '../../../entrypoints/watcher/controller.ts';
import { VIEW } from '../components/card-view.ts';

let end: AbortController;
afterEach(() => { end.abort(); });

/** A card opened for a passage that is where `boxes` says, in a layer of its own. */
function opened(how: OpenedBy, boxes: () => readonly Box[]): { note: HTMLTextAreaElement; card: () => HTMLElement; moved: () => void; inCard: () => boolean } {
  end = new AbortController();
  const note = document.body.appendChild(document.createElement('textarea'));
  note.focus();
  const root = document.body.appendChild(document.createElement('div')).attachShadow({ mode: 'open' });
  const layer = root.appendChild(document.createElement('div'));
  let moved = (): void => undefined;
  const stage = {
    layer: () => layer, viewport: () => ({ width: 1000, height: 800 }), boxes, caretLine: () => null, onMoved: (tell: () => void) => { moved = tell; },
    raise: () => undefined, again: () => undefined, fieldOf: () => null, settle: () => undefined, blanked: () => false,
  } satisfies Stage;
  const field = { element: note, read: () => ({ caret: 0 }) } as unknown as Field;
  makeCardHost(stage, () => undefined, end.signal).open(VIEW, { field, span: { start: 0, end: 5 } } satisfies Anchor, how);
  return { note, card: () => root.querySelector<HTMLElement>('.card')!, moved: () => { moved(); }, inCard: () => root.activeElement !== null };
}
const SOMEWHERE: Box = { left: 20, top: 20, width: 80, height: 16 };

describe('a card', () => {
  it('opened by key has the focus, opened by click leaves it in the note', () => {
    expect(opened('key', () => [SOMEWHERE]).inCard()).toBe(true);
    const clicked = opened('click', () => [SOMEWHERE]);
    expect(clicked.inCard()).toBe(false);
    expect(document.activeElement).toBe(clicked.note);
  });

  it('opened by key whose passage comes into sight later takes the focus then, once', () => {
    let boxes: readonly Box[] = [];
    const late = opened('key', () => boxes);
    expect(late.card().style.visibility).toBe('hidden');
    expect(late.inCard()).toBe(false);
    boxes = [SOMEWHERE];
    late.moved();
    expect(late.card().style.visibility).toBe('visible');
    expect(late.inCard()).toBe(true);
    late.note.focus();
    late.moved();
    expect(document.activeElement).toBe(late.note);
  });
});
