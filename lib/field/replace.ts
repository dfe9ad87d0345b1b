import type { Span } from '../detect/finding.ts';
import { selectionIn, type EditableField } from './editable.ts';
import type { PaintedRange, Reading, Replaced } from './field.ts';

/**
 * How long an editor is given to take note of a selection, and of an edit, in ms. In the same turn, undo went wrong in Draft.js,
 * and in CKEditor 5 in Firefox 153; 60 ms was enough in all editors tried.
 */
const SETTLE_MS = 60;

const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, SETTLE_MS));

/**
 * Puts `text` in place of a span of an editor's text, as typing would. The editor is asked by the event a keyboard would cause;
 * if it leaves the event alone, the browser types instead. What came of it is read back, and undone once if it is not what was asked.
 */
export async function replaceInEditable(field: EditableField, reading: Reading, span: Span, text: string): Promise<Replaced> {
  const host = field.element;
  const document = host.ownerDocument;
  if (field.read().text !== reading.text) return 'stale';
  const target = reading.ranges(span)?.[0] ?? caretRange(field, span);
  const selection = selectionIn(host);
  if (!target || !selection) return 'refused';
  const caret = reading.caret;

  host.focus({ preventScroll: true });
  const undoLevel = tinyMceUndoLevel(host);
  undoLevel?.select();
  selection.setBaseAndExtent(target.startContainer, target.startOffset, target.endContainer, target.endOffset);
  await settle();
  if (field.read().text !== reading.text) return 'stale';
  const selected = selection.rangeCount > 0 ? selection.getRangeAt(0) : target;
  undoLevel?.press();
  const event = new InputEvent('beforeinput', {
    inputType: text === '' ? 'deleteContentBackward' : 'insertText',
    data: text === '' ? null : text,
    targetRanges: [new StaticRange({ startContainer: selected.startContainer, startOffset: selected.startOffset, endContainer: selected.endContainer, endOffset: selected.endOffset })],
    bubbles: true,
    cancelable: true,
    composed: true,
  });
  const editorDidIt = !host.dispatchEvent(event);
  if (!editorDidIt) document.execCommand(text === '' ? 'delete' : 'insertText', false, text);
  undoLevel?.release();
  await settle();

  const expected = reading.text.slice(0, span.start) + text + reading.text.slice(span.end);
  const now = field.read().text;
  if (sameWords(now, expected)) {
    if (caret !== null) restoreCaret(field, caret, span, text);
    return 'done';
  }
  if (now !== reading.text) document.execCommand('undo');
  return 'refused';
}

/** Editors keep spaces at line ends as no-break spaces and may close an empty last line: neither is a difference. */
function sameWords(a: string, b: string): boolean {
  return a.replace(/\s+$/u, '') === b.replace(/\s+$/u, '');
}

/** For an insertion: an empty range where the span stands. */
function caretRange(field: EditableField, span: Span): PaintedRange | null {
  if (span.start !== span.end) return null;
  field.focusAt(span.start);
  const selection = selectionIn(field.element);
  return selection && selection.rangeCount > 0 ? selection.getRangeAt(0) : null;
}

function restoreCaret(field: EditableField, caret: number, span: Span, text: string): void {
  if (caret <= span.start) field.focusAt(caret);
  else field.focusAt(Math.max(span.start + text.length, caret + text.length - (span.end - span.start)));
}

/** TinyMCE groups an edit it did not see coming with all typing before it; a key it does not know, pressed round the edit, makes it one step to undo. */
function tinyMceUndoLevel(host: HTMLElement): { select(): void; press(): void; release(): void } | null {
  if (!host.classList.contains('mce-content-body')) return null;
  const key = (type: 'keydown' | 'keyup') => (): void => {
    host.dispatchEvent(new KeyboardEvent(type, { key: 'Unidentified', keyCode: 229, bubbles: true, cancelable: true, composed: true }));
  };
  return {
    select: () => void host.dispatchEvent(new MouseEvent('mousedown', { bubbles: true, cancelable: true, composed: true })),
    press: key('keydown'),
    release: key('keyup'),
  };
}
