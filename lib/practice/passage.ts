import { sentencesOf } from '../entry/sentences.ts';

/** The passages a trainee can point at: a note's sentences, cut as the card cuts them. */
export const passages = sentencesOf;

/** The numbers of the passages a quote touches. Empty if the text does not hold it. */
export function passagesOf(text: string, quote: string): number[] {
  const start = text.indexOf(quote);
  if (start < 0) return [];
  const end = start + quote.length;
  return passages(text).flatMap((span, index) => (span.start < end && start < span.end ? [index] : []));
}
