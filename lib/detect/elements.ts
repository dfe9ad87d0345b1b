import type { Rules, Sequences, Word } from './rules.ts';
import { BREAK, type Token } from './sentence.ts';

/** Whether an ascending list holds a number. */
export function has(list: Uint16Array, value: number): boolean {
  let low = 0;
  let high = list.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = list[middle]!;
    if (found === value) return true;
    if (found < value) low = middle + 1;
    else high = middle - 1;
  }
  return false;
}

export function wordIs(word: Word | null, element: number): boolean {
  return word !== null && has(word.is, element);
}

/** Whether one token alone can be an element. */
export function tokenIs(token: Token, element: number): boolean {
  const { word, as } = token;
  if (word !== null && (has(word.is, element) || (token.caps && has(word.isInCapitals, element)))) return true;
  return (as !== null && has(as.is, element)) || (token.also !== null && has(token.also.is, element));
}

/** Whether the tokens from `from` on are the steps of a sequence. No comma stands inside one. */
export function isSequence(tokens: readonly Token[], from: number, steps: readonly number[]): boolean {
  if (from < 0 || from + steps.length > tokens.length) return false;
  for (let k = 0; k < steps.length; k++) {
    const token = tokens[from + k]!;
    if ((k > 0 && token.before === BREAK.comma) || !tokenIs(token, steps[k]!)) return false;
  }
  return true;
}

function longestFrom(tokens: readonly Token[], at: number, word: Word | null, bySteps: Sequences['byFirst'], back: boolean, longest: number): number {
  if (word === null) return longest;
  for (const step of word.steps) {
    const lists = bySteps.get(step);
    if (!lists) continue;
    for (const list of lists) {
      if (list.length <= longest) break; // longest first
      if (isSequence(tokens, back ? at - list.length + 1 : at, list)) longest = list.length;
    }
  }
  return longest;
}

/** How many tokens from `at` on are the element; 0 if it is not there. Longest sequence first. */
export function elementLength(tokens: readonly Token[], at: number, element: number, rules: Rules): number {
  const token = tokens[at];
  if (!token || (token.word === null && token.as === null && token.also === null)) return 0;
  const sequences = rules.sequencesOf(element);
  if (sequences) {
    const longest = longestFrom(tokens, at, token.as, sequences.byFirst, false, longestFrom(tokens, at, token.word, sequences.byFirst, false, 0));
    if (longest > 0) return longest;
  }
  return tokenIs(token, element) ? 1 : 0;
}

/** How many tokens up to and including `at` are the element; 0 if it does not end there. */
export function elementLengthBack(tokens: readonly Token[], at: number, element: number, rules: Rules): number {
  const token = tokens[at];
  if (!token || (token.word === null && token.as === null && token.also === null)) return 0;
  const sequences = rules.sequencesOf(element);
  if (sequences) {
    const longest = longestFrom(tokens, at, token.as, sequences.byLast, true, longestFrom(tokens, at, token.word, sequences.byLast, true, 0));
    if (longest > 0) return longest;
  }
  return tokenIs(token, element) ? 1 : 0;
}
