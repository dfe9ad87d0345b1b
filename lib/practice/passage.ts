import type { Span } from '../detect/finding.ts';

/** A full stop ends a passage only before a space and a capital, digit or quotation mark, so that "o.d. for" stays whole. */
const ENDS = /\n+|[.!?]+["'”’)]*(?=\s+["'“‘(?]*[\p{Lu}\d])/gu;

/** Cuts a note into the passages a trainee can point at: its sentences, or its lines where it has none. Never empty, never overlapping, in order. */
export function passages(text: string): Span[] {
  const spans: Span[] = [];
  let from = 0;
  const add = (start: number, end: number) => {
    while (start < end && /\s/u.test(text[start]!)) start++;
    while (end > start && /\s/u.test(text[end - 1]!)) end--;
    if (start < end) spans.push({ start, end });
  };
  for (const match of text.matchAll(ENDS)) {
    const end = match.index + match[0].length;
    add(from, end);
    from = end;
  }
  add(from, text.length);
  return spans;
}

/** The numbers of the passages a quote touches. Empty if the text does not hold it. */
export function passagesOf(text: string, quote: string): number[] {
  const start = text.indexOf(quote);
  if (start < 0) return [];
  const end = start + quote.length;
  return passages(text).flatMap((span, index) => (span.start < end && start < span.end ? [index] : []));
}
