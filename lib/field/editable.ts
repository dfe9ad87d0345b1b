import type { Span } from '../detect/finding.ts';
import { aroundAll, boxOf, clipped, joinLines } from './box.ts';
import { visibleInside } from './clip.ts';
import type { Box, Changed, Field, PaintedRange, Reading, Replaced } from './field.ts';
import { isElement, isText } from './nodes.ts';
import { replaceInEditable } from './replace.ts';
import { reveal } from './reveal.ts';
import { walk, type Point, type Walked } from './walk.ts';

/** An editing host: contenteditable of any kind, or a body in design mode. */
export class EditableField implements Field {
  readonly kind = 'editable';
  readonly element: HTMLElement;
  /** How white space is drawn, asked anew when the field is focused; null until asked. */
  #collapses: boolean | null = null;

  constructor(element: HTMLElement) {
    this.element = element;
  }

  read(): Reading {
    this.#collapses ??= collapses(this.element);
    const selection = selectionIn(this.element);
    const anchor = selection?.isCollapsed && selection.anchorNode && this.element.contains(selection.anchorNode) ? { node: selection.anchorNode, offset: selection.anchorOffset } : null;
    return new EditableReading(this.element, walk(this.element, this.#collapses), anchor);
  }

  replace(reading: Reading, span: Span, text: string): Promise<Replaced> {
    return replaceInEditable(this, reading, span, text);
  }

  focusAt(offset: number): void {
    focusHost(this.element);
    const point = walk(this.element, this.#collapses ?? collapses(this.element)).point(offset);
    if (point) selectionIn(this.element)?.collapse(point.node, point.offset);
  }

  reveal(span: Span): void {
    reveal(this.element, () => this.read().around(span));
  }

  onChange(tell: (changed: Changed) => void, signal: AbortSignal): void {
    let composing = false;
    const changed = (): void => tell(composing ? 'composing' : 'settled');
    const observer = new MutationObserver(changed);
    observer.observe(this.element, { childList: true, characterData: true, subtree: true });
    signal.addEventListener('abort', () => observer.disconnect());
    this.element.addEventListener('input', changed, { signal });
    this.element.addEventListener(
      'compositionstart',
      () => {
        composing = true;
        tell('composing'); // before it adds to the text
      },
      { signal },
    );
    for (const ends of ['compositionend', 'blur'] as const)
      this.element.addEventListener(
        ends,
        () => {
          if (!composing) return;
          composing = false;
          tell('settled');
        },
        { signal },
      );
    this.element.addEventListener('focusin', () => (this.#collapses = null), { signal });
  }
}

class EditableReading implements Reading {
  readonly #host: HTMLElement;
  readonly #walked: Walked;
  readonly #anchor: Point | null;

  constructor(host: HTMLElement, walked: Walked, anchor: Point | null) {
    this.#host = host;
    this.#walked = walked;
    this.#anchor = anchor;
  }

  get text(): string {
    return this.#walked.text;
  }

  get caret(): number | null {
    return this.#anchor && this.#walked.offsetOf(this.#anchor);
  }

  ranges(span: Span): readonly PaintedRange[] {
    const ends = this.#walked.ends(span);
    if (!ends || !ends.start.node.isConnected) return [];
    return [new StaticRange({ startContainer: ends.start.node, startOffset: ends.start.offset, endContainer: ends.end.node, endOffset: ends.end.offset })];
  }

  boxes(span: Span): readonly Box[] {
    return this.boxesOf([span])[0]!;
  }

  boxesOf(spans: readonly Span[]): readonly (readonly Box[])[] {
    const range = this.#host.ownerDocument.createRange();
    let shown: Box | null = null;
    return spans.map((span) => {
      const rects = this.#rects(span, range);
      return rects.length === 0 ? [] : clipped(joinLines(rects), (shown ??= visibleInside(this.#host)));
    });
  }

  around(span: Span): Box | null {
    return aroundAll(this.#rects(span, this.#host.ownerDocument.createRange()));
  }

  #rects(span: Span, range: Range): Box[] {
    const rects: Box[] = [];
    for (const { node, start, end } of this.#walked.parts(span)) {
      if (!node.isConnected || end > node.length) return [];
      range.setStart(node, start);
      range.setEnd(node, end);
      for (const rect of range.getClientRects()) rects.push(boxOf(rect));
    }
    return rects;
  }

  caretLine(): Box | null {
    if (!this.#anchor?.node.isConnected) return null;
    const { node, offset } = this.#anchor;
    const range = this.#host.ownerDocument.createRange();
    const length = isText(node) ? node.length : node.childNodes.length;
    range.setStart(node, Math.min(offset, length));
    // A caret after a line's end, or in an empty line, has no box of its own in either browser: the character or line beside it has.
    const rect = range.getClientRects()[0] ?? (isText(node) ? undefined : (node.childNodes[Math.min(offset, length - 1)] ?? node));
    if (rect && 'nodeType' in rect) return isElement(rect) ? boxOf(rect.getBoundingClientRect()) : null;
    if (rect) return boxOf(rect);
    if (!isText(node) || length === 0) return null;
    range.setStart(node, Math.max(0, offset - 1));
    range.setEnd(node, Math.max(1, offset));
    const near = range.getClientRects();
    return near.length > 0 ? boxOf(near[near.length - 1]!) : null;
  }
}

function collapses(host: HTMLElement): boolean {
  return !/pre|break-spaces/.test(host.ownerDocument.defaultView?.getComputedStyle(host).whiteSpace ?? '');
}

/** Puts focus in an editor. In design mode it is the frame's window that takes it: Firefox 153 does not focus such a body. */
export function focusHost(host: HTMLElement): void {
  if (host.ownerDocument.designMode === 'on') host.ownerDocument.defaultView?.focus();
  host.focus({ preventScroll: true });
}

/** The selection as seen from inside the field's own root: Chromium keeps one for each shadow root. */
export function selectionIn(element: Element): Selection | null {
  const root = element.getRootNode() as { getSelection?(): Selection | null };
  return root.getSelection?.() ?? element.ownerDocument.getSelection();
}
