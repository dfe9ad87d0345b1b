import { removals } from '../entry/sentences.ts';
import { passages } from './passage.ts';

/**
 * Passes a passage of one entry to another.
 * @param order the note as it was written: passages that are all in it keep its order; others go to the end
 */
export function passOver(from: string, to: string, passage: number, order: string): { readonly from: string; readonly to: string } {
  const span = passages(from)[passage];
  if (!span) return { from, to };
  const words = from.slice(span.start, span.end);
  const [gone] = removals(from, [span]);
  const there = [...passages(to).map(({ start, end }) => to.slice(start, end)), words];
  const known = there.every((each) => order.includes(each));
  const next = known ? there.toSorted((a, b) => order.indexOf(a) - order.indexOf(b)).join(' ') : `${to.trimEnd()}${to.trim() === '' ? '' : ' '}${words}`;
  return { from: from.slice(0, gone!.start) + from.slice(gone!.end), to: next };
}

/** All of two entries in one again, in the order of the note as it was written where that is known. */
export function wholeAgain(first: string, second: string, order: string): string {
  let [from, to] = [second, first];
  while (passages(from).length > 0) ({ from, to } = passOver(from, to, 0, order));
  return to;
}

/** Two entries of one day read as one note: its text, and which of its passages stand in the second. */
export function together(first: string, second: string): { readonly text: string; readonly inSecond: readonly number[] } {
  const before = first.trimEnd();
  if (second.trim() === '') return { text: first, inSecond: [] };
  const text = before === '' ? second.trim() : `${before}\n${second.trim()}`;
  const inSecond = passages(text).flatMap(({ start }, index) => (start >= before.length ? [index] : []));
  return { text, inSecond };
}
