import type { Span } from '../detect/finding.ts';

/** A rectangle in CSS pixels of the frame's own viewport. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A live range the browser can paint as a highlight: a DOM range, or Chromium's range inside a form field's value. */
export type PaintedRange = AbstractRange;

/** A field's text at one instant, with its own map from offsets to places. Resolve late; a stale reading has no places. */
export interface Reading {
  /** What the field says. Block breaks are "\n". Offsets are UTF-16. */
  readonly text: string;
  /** Caret as an offset into `text`, or null when the field has no collapsed selection of its own. */
  readonly caret: number | null;
  /** One box a line, clipped to what shows. Empty if scrolled away or stale; never throws. */
  boxes(span: Span): readonly Box[];
  /** `boxes` of each of many spans, at little more than the cost of one: what they share is measured once. */
  boxesOf(spans: readonly Span[]): readonly (readonly Box[])[];
  /** The box around all of a span, whether it shows or not; null when it is nowhere. */
  around(span: Span): Box | null;
  /** The line the caret is on: a box as high as the line; its width says nothing. Null when there is no caret, or it is not drawn. */
  caretLine(): Box | null;
  /** Ranges for the browser to paint, or null where this field's text has none (a form field without value ranges). */
  ranges(span: Span): readonly PaintedRange[] | null;
}

/** A field's text may have changed: in the midst of a composition, where only places may follow, or for good. */
export type Changed = 'composing' | 'settled';

/** What became of a replacement. `stale`: the text was no longer what was read. `refused`: the editor did not take it, and it was undone. */
export type Replaced = 'done' | 'stale' | 'refused';

export const FIELD_KINDS = ['textarea', 'input', 'editable'] as const;
export type FieldKind = (typeof FIELD_KINDS)[number];

/** A place where text is typed: one interface, one file for each kind of surface. */
export interface Field {
  readonly kind: FieldKind;
  /** The element that takes the typing: textarea, input, or the editing host. */
  readonly element: HTMLElement;
  read(): Reading;
  /** Puts `text` in place of `span`, as typing would: undoable, and known to the page's own framework. On request only. */
  replace(reading: Reading, span: Span, text: string): Promise<Replaced>;
  /** Puts focus in the field and the caret at `offset` of the present text. */
  focusAt(offset: number): void;
  /** Scrolls a passage of the present text into sight. On the clinician's wish only: moves no caret, changes nothing. */
  reveal(span: Span): void;
  /** Calls `tell` when the text may have changed, however that came about, within a second. One composition settles once. Ends with `signal`. */
  onChange(tell: (changed: Changed) => void, signal: AbortSignal): void;
}

/** Why a place is not watched. The popup has words for each. */
export const NOT_WATCHED = ['not-a-field', 'secret', 'search', 'excluded', 'read-only', 'too-long'] as const;
export type NotWatchedReason = (typeof NOT_WATCHED)[number];
export interface NotWatched {
  readonly notWatched: NotWatchedReason;
}
