import type { Span } from '../detect/finding.ts';

/** Ends a sentence: a stop followed by space and a capital or digit, or a line break. Abbreviations of a note ("pt. seen") rarely match. */
const END = /\n+|[.!?]+(?=\s+[A-Z0-9“"'])/g;

/** The sentences of a note, as a person would cut it up: lines and full stops. Blank ones are left out; together with what lies between they are the text. */
export function sentencesOf(text: string): readonly Span[] {
  const spans: Span[] = [];
  const add = (from: number, to: number): void => {
    const piece = text.slice(from, to);
    const start = from + piece.length - piece.trimStart().length;
    const end = to - (piece.length - piece.trimEnd().length);
    if (start < end) spans.push({ start, end });
  };
  let from = 0;
  for (const match of text.matchAll(END)) {
    const to = match.index + match[0].length;
    add(from, to);
    from = to;
  }
  add(from, text.length);
  return spans;
}

/** Whether two spans share a character. */
export const meets = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/**
 * What to remove so that the chosen sentences are gone and the rest reads on: each with the space after it, or before it at the
 * end. Last first, so that offsets hold while they are removed one by one.
 */
export function removals(text: string, chosen: readonly Span[]): readonly Span[] {
  return [...chosen]
    .sort((a, b) => b.start - a.start)
    .map(({ start, end }) => {
      const after = /^[^\S\n]*\n?/.exec(text.slice(end))?.[0].length ?? 0;
      if (after > 0) return { start, end: end + after };
      const before = /\s*$/.exec(text.slice(0, start))?.[0].length ?? 0;
      return { start: start - before, end };
    });
}
