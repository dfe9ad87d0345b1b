import type { Span } from '../detect/finding.ts';
import { aroundAll, boxOf, clipped, joinLines } from './box.ts';
import { visibleInside } from './clip.ts';
import type { Box, Changed, Field, PaintedRange, Reading, Replaced } from './field.ts';
import { Mirror } from './mirror.ts';
import type { Pulse } from './pulse.ts';
import { reveal } from './reveal.ts';
import { settle } from './settle.ts';
import { hasValueRanges, valueRange } from './value-range.ts';
import { isTextArea } from './nodes.ts';

type FormElement = HTMLInputElement | HTMLTextAreaElement;

/** What a form field needs of the frame it is in. */
export interface FormFieldNeeds {
  readonly pulse: Pulse;
  /** A place of ours, in the field's document, for an unseen copy to measure. Made on first use. */
  layer(): Node;
}

/** A textarea or a text input. */
export class FormField implements Field {
  readonly kind: 'textarea' | 'input';
  readonly element: FormElement;
  readonly #needs: FormFieldNeeds;
  #mirror: Mirror | null = null;

  constructor(element: FormElement, needs: FormFieldNeeds) {
    this.kind = isTextArea(element) ? 'textarea' : 'input';
    this.element = element;
    this.#needs = needs;
  }

  read(): Reading {
    const { value, selectionStart, selectionEnd } = this.element;
    const hasCaret = selectionStart !== null && selectionStart === selectionEnd;
    return new FormReading(this.element, value, hasCaret ? selectionStart : null, () => (this.#mirror ??= new Mirror(this.element, this.#needs.layer())));
  }

  async replace(reading: Reading, span: Span, text: string): Promise<Replaced> {
    const became = replaceInForm(this.element, reading.text, span, text);
    if (became === 'stale') return became;
    // The page, and we ourselves, take note of it in the next frame; and Firefox ends an insertion that the page wrote into only then.
    await settle();
    if (became === 'refused') putBack(this.element, reading.text);
    return became;
  }

  focusAt(offset: number): void {
    this.element.focus({ preventScroll: true });
    this.element.setSelectionRange(offset, offset);
  }

  reveal(span: Span): void {
    reveal(this.element, () => this.read().around(span));
  }

  onChange(tell: (changed: Changed) => void, signal: AbortSignal): void {
    const { element } = this;
    let composing = false;
    let last = element.value;
    const changed = (): void => {
      last = element.value;
      tell(composing ? 'composing' : 'settled');
    };
    // A script that sets `value` fires nothing. Looking costs one comparison, so look whenever something may just have happened.
    const look = (): void => {
      if (element.value !== last) changed();
    };
    element.addEventListener('input', changed, { signal });
    element.addEventListener(
      'compositionstart',
      () => {
        composing = true;
        tell('composing'); // before it adds to the text
      },
      { signal },
    );
    for (const ends of ['compositionend', 'blur'] as const)
      element.addEventListener(
        ends,
        () => {
          if (!composing) return look();
          composing = false;
          changed();
        },
        { signal },
      );
    for (const sign of ['change', 'focus', 'keyup', 'pointerup'] as const) element.addEventListener(sign, look, { signal });
    this.#needs.pulse.on(look, signal);
    signal.addEventListener('abort', () => {
      this.#mirror?.remove();
      this.#mirror = null;
    });
  }
}

class FormReading implements Reading {
  readonly text: string;
  readonly caret: number | null;
  readonly #element: FormElement;
  readonly #mirror: () => Mirror;

  constructor(element: FormElement, text: string, caret: number | null, mirror: () => Mirror) {
    this.#element = element;
    this.text = text;
    this.caret = caret;
    this.#mirror = mirror;
  }

  ranges(span: Span): readonly PaintedRange[] | null {
    if (!hasValueRanges(this.#element)) return null;
    if (this.#isStale()) return [];
    const range = valueRange(this.#element, span);
    return range && [range];
  }

  boxes(span: Span): readonly Box[] {
    return this.boxesOf([span])[0]!;
  }

  boxesOf(spans: readonly Span[]): readonly (readonly Box[])[] {
    if (this.#isStale()) return spans.map(() => []);
    const shown = visibleInside(this.#element);
    return this.#rects(spans).map((rects) => clipped(joinLines(rects), shown));
  }

  around(span: Span): Box | null {
    return this.#isStale() ? null : aroundAll(this.#rects([span])[0]!);
  }

  caretLine(): Box | null {
    if (this.caret === null || this.#isStale()) return null;
    // The character before the caret stands on its line, unless it is what ended the line above.
    const before = this.caret > 0 && this.text[this.caret - 1] !== '\n';
    const at = before ? this.caret - 1 : this.caret;
    return this.#rects([{ start: at, end: Math.min(at + 1, this.text.length) }])[0]!.at(-1) ?? null;
  }

  #rects(spans: readonly Span[]): Box[][] {
    if (!hasValueRanges(this.#element)) return this.#mirror().boxes(this.text, spans);
    return spans.map((span) => {
      const range = span.end <= this.text.length ? valueRange(this.#element, span) : null;
      const boxes = range ? Array.from(range.getClientRects(), boxOf) : [];
      range?.disconnect();
      return boxes;
    });
  }

  #isStale(): boolean {
    return !this.#element.isConnected || this.#element.value !== this.text;
  }
}

/**
 * Types `text` over a span. `insertText` alone keeps the browser's undo and tells the page's framework as typing does; setting
 * the value does neither.
 */
function replaceInForm(element: FormElement, read: string, span: Span, text: string): Replaced {
  if (element.value !== read) return 'stale';
  if (element.readOnly || element.disabled) return 'refused';
  const { selectionStart, selectionEnd } = element;
  const by = text.length - (span.end - span.start);
  element.focus({ preventScroll: true });
  element.setSelectionRange(span.start, span.end);
  const command = text === '' ? 'delete' : 'insertText';
  const expected = read.slice(0, span.start) + text + read.slice(span.end);
  const inserted = (span.start === span.end && text === '') || element.ownerDocument.execCommand(command, false, text);
  const wanted = selectionStart !== null && selectionStart > span.start ? Math.max(span.start + text.length, selectionStart + by) : selectionStart;
  if (element.value === expected) {
    if (wanted !== null && selectionStart === selectionEnd) element.setSelectionRange(wanted, wanted);
    return 'done';
  }
  if (inserted && element.value !== read) element.ownerDocument.execCommand('undo');
  return 'refused';
}

/** Where the page wrote into the field while we typed, undo gives back neither text: what stood there is set again, and the page told. */
function putBack(element: FormElement, read: string): void {
  if (element.value === read) return;
  element.value = read;
  element.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
}
