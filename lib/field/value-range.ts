import type { Span } from '../detect/finding.ts';

/** A range inside a form field's value (Chromium 148 and later): live, with boxes, and paintable as a highlight. */
export interface ValueRange extends AbstractRange {
  getClientRects(): DOMRectList;
  /** Stops following the value. A range that is dropped without it stays registered with its field. */
  disconnect(): void;
}

interface ValueRanged {
  createValueRange?(start: number, end: number): ValueRange;
}

/** A range over part of a form field's value, or null where the browser has none. */
export function valueRange(element: HTMLInputElement | HTMLTextAreaElement, span: Span): ValueRange | null {
  return (element as ValueRanged).createValueRange?.(span.start, span.end) ?? null;
}

export function hasValueRanges(element: HTMLInputElement | HTMLTextAreaElement): boolean {
  return typeof (element as ValueRanged).createValueRange === 'function';
}
