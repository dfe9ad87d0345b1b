import type { Rules, Word } from './rules.ts';
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
  return as !== null && has(as.is, element);
}

/** How many tokens from `at` on are the element; 0 if it is not there. Longest sequence first. */
export function elementLength(tokens: readonly Token[], at: number, element: number, rules: Rules): number {
  let longest = 0;
  for (const steps of rules.sequences[element]!) {
    if (steps.length <= longest || at + steps.length > tokens.length) continue;
    let fits = true;
    for (let k = 0; fits && k < steps.length; k++) {
      const token = tokens[at + k]!;
      fits = tokenIs(token, steps[k]!) && (k === 0 || token.before !== BREAK.comma);
    }
    if (fits) longest = steps.length;
  }
  if (longest > 0) return longest;
  return at < tokens.length && at >= 0 && tokenIs(tokens[at]!, element) ? 1 : 0;
}

/** How many tokens up to and including `at` are the element; 0 if it does not end there. */
export function elementLengthBack(tokens: readonly Token[], at: number, element: number, rules: Rules): number {
  let longest = 0;
  for (const steps of rules.sequences[element]!) {
    const from = at - steps.length + 1;
    if (steps.length <= longest || from < 0) continue;
    let fits = true;
    for (let k = 0; fits && k < steps.length; k++) {
      const token = tokens[from + k]!;
      fits = tokenIs(token, steps[k]!) && (k === 0 || token.before !== BREAK.comma);
    }
    if (fits) longest = steps.length;
  }
  if (longest > 0) return longest;
  return at >= 0 && at < tokens.length && tokenIs(tokens[at]!, element) ? 1 : 0;
}
