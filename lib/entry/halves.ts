import type { Span } from '../detect/finding.ts';
import { meets, removals, sentencesOf } from './sentences.ts';

/** A note in two: the sentences that say something sensitive, and what is left. */
export interface Halves {
  readonly sensitive: string;
  readonly rest: string;
}

/** Which sentences of a text the given passages stand in, by number. */
export function sensitiveSentences(text: string, passages: readonly Span[]): number[] {
  return sentencesOf(text).flatMap((sentence, index) => (passages.some((passage) => meets(sentence, passage)) ? [index] : []));
}

/** Parts a note, to be pasted as two entries. Nothing is lost but the space between, and nothing added but a space or line. */
export function halves(text: string, chosen: readonly number[]): Halves {
  const sentences = sentencesOf(text);
  const picked = sentences.filter((_, index) => chosen.includes(index));
  let sensitive = '';
  picked.forEach(({ start, end }, index) => {
    const before = picked[index - 1];
    const between = before ? text.slice(before.end, start) : '';
    sensitive += (before ? (between.includes('\n') ? '\n' : ' ') : '') + text.slice(start, end).trim();
  });
  let rest = '';
  let from = 0;
  for (const { start, end } of [...removals(text, picked)].sort((a, b) => a.start - b.start)) {
    rest += text.slice(from, start);
    from = end;
  }
  return { sensitive, rest: (rest + text.slice(from)).trim() };
}
