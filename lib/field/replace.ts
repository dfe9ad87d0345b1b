import type { Span } from '../detect/finding.ts';
import { settle } from './settle.ts';
import { focusHost, selectionIn, type EditableField } from './editable.ts';
import type { PaintedRange, Reading, Replaced } from './field.ts';

/**
 * Puts `text` in place of a span of an editor's text, as typing would. The editor is asked by the event a keyboard would cause;
 * if it leaves the event alone, the browser types instead. What came of it is read back, and undone once if it is not what was asked.
 */
export async function replaceInEditable(field: EditableField, reading: Reading, span: Span, text: string): Promise<Replaced> {
  const host = field.element;
  const document = host.ownerDocument;
  if (field.read().text !== reading.text) return 'stale';
  const { over, put } = asReplacement(reading.text, span, text);
  const target = reading.ranges(over)?.[0] ?? caretRange(field, over);
  const selection = selectionIn(host);
  if (!target || !selection) return 'refused';
  const caret = reading.caret;

  focusHost(host);
  const undoLevel = undoLevelOf(host);
  undoLevel?.select();
  selection.setBaseAndExtent(target.startContainer, target.startOffset, target.endContainer, target.endOffset);
  await settle();
  if (field.read().text !== reading.text) return 'stale';
  undoLevel?.press();
  await type(field, selection, put);
  undoLevel?.release();

  const expected = reading.text.slice(0, span.start) + text + reading.text.slice(span.end);
  const now = field.read().text;
  if (sameWords(now, expected)) {
    if (caret !== null) restoreCaret(field, caret, span, text);
    return 'done';
  }
  if (now !== reading.text) document.execCommand('undo');
  return 'refused';
}

/**
 * Pure insertion where the clinician was just typing joins that typing in an editor's history, and one undo would take both.
 * Typing over the character before makes it a step of its own.
 */
function asReplacement(text: string, span: Span, put: string): { readonly over: Span; readonly put: string } {
  if (span.start !== span.end || put === '' || put.startsWith('\n')) return { over: span, put };
  const before = /(?:[\ud800-\udbff][\udc00-\udfff]|[^\n])$/.exec(text.slice(0, span.start))?.[0] ?? '';
  return { over: { start: span.start - before.length, end: span.end }, put: before + put };
}

/** Types over the selection: lines as text, the ends between them as paragraphs. */
async function type(field: EditableField, selection: Selection, text: string): Promise<void> {
  if (text === '') return input(field, selection, 'deleteContentBackward', null, 'delete');
  for (const [i, line] of text.split('\n').entries()) {
    if (i > 0) await input(field, selection, 'insertParagraph', null, 'insertParagraph');
    if (line !== '') await input(field, selection, 'insertText', line, 'insertText');
  }
}

/**
 * Asks the editor as a keyboard would. Editors that do it say so by preventing the event; Trix does it a moment later without a
 * word. Where nothing came of it, the browser types.
 */
async function input(field: EditableField, selection: Selection, inputType: string, data: string | null, command: string): Promise<void> {
  const host = field.element;
  const before = field.read().text;
  const ranges = selection.rangeCount > 0 ? [selection.getRangeAt(0)] : [];
  const targetRanges = ranges.map(({ startContainer, startOffset, endContainer, endOffset }) => new StaticRange({ startContainer, startOffset, endContainer, endOffset }));
  const undone = host.dispatchEvent(new InputEvent('beforeinput', { inputType, data, targetRanges, bubbles: true, cancelable: true, composed: true }));
  await settle();
  if (!undone || field.read().text !== before) return;
  host.ownerDocument.execCommand(command, false, data ?? undefined);
  await settle();
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

/**
 * Some editors keep a history of their own and group an edit they did not see coming with all typing before it. What makes it
 * one step to undo: in TinyMCE, a key it does not know pressed round the edit; in CKEditor 4, a key that moves the caret before it.
 */
function undoLevelOf(host: HTMLElement): { select(): void; press(): void; release(): void } | null {
  const tiny = host.classList.contains('mce-content-body');
  if (!tiny && !host.classList.contains('cke_editable')) return null;
  const key = (type: 'keydown' | 'keyup', init: KeyboardEventInit): boolean => host.dispatchEvent(new KeyboardEvent(type, { ...init, bubbles: true, cancelable: true, composed: true }));
  const unknown = { key: 'Unidentified', keyCode: 229 };
  const end = { key: 'End', keyCode: 35 };
  if (tiny)
    return {
      select: () => void host.dispatchEvent(new MouseEvent('mousedown', { bubbles: true, cancelable: true, composed: true })),
      press: () => void key('keydown', unknown),
      release: () => void key('keyup', unknown),
    };
  return {
    select: () => undefined,
    press() {
      key('keydown', end);
      key('keyup', end);
    },
    release() {
      key('keydown', end);
      key('keyup', end);
    },
  };
}
