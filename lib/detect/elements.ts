import type { Phrase, Recall, Word } from './rules.ts';
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
  if (word !== null && (has(word.is, element) || (token.caps && has(word.inCapitals.is, element)))) return true;
  return (as !== null && has(as.is, element)) || (token.also !== null && has(token.also.is, element));
}

/** Whether one token can be a word of the lexicon. */
function isAtom(token: Token, atom: number): boolean {
  const { word, as, also } = token;
  if (word !== null && (word.atoms.includes(atom) || (token.caps && word.inCapitals.atoms.includes(atom)))) return true;
  return (as !== null && as.atoms.includes(atom)) || (also !== null && also.atoms.includes(atom));
}

/** Notes a phrase at the tokens where it begins and ends, if it stands there. No comma stands inside one. */
function notePhrase(tokens: readonly Token[], at: number, { phrase, offset }: Recall): boolean {
  const { steps } = phrase;
  const from = at - offset;
  const to = from + steps.length - 1;
  if (from < 0 || to >= tokens.length) return false;
  for (let k = 0; k < steps.length; k++) {
    const token = tokens[from + k]!;
    if ((k > 0 && token.before === BREAK.comma) || (k !== offset && !isAtom(token, steps[k]!))) return false;
  }
  const first = tokens[from]!;
  const last = tokens[to]!;
  if (first.begins?.includes(phrase)) return false;
  insert((first.begins ??= []), phrase);
  insert((last.ends ??= []), phrase);
  return true;
}

function insert(list: Phrase[], phrase: Phrase): void {
  let at = list.length;
  while (at > 0 && list[at - 1]!.steps.length < phrase.steps.length) at--;
  list.splice(at, 0, phrase);
}

/** Finds the lexicon's phrases in a sentence whose words and people are known. Writes `begins` and `ends` of the tokens. */
export function meetPhrases(tokens: readonly Token[]): boolean {
  let any = false;
  for (let at = 0; at < tokens.length; at++) {
    const { word, as, also, caps } = tokens[at]!;
    if (word !== null) {
      for (const recall of word.recalls) if (notePhrase(tokens, at, recall)) any = true;
      if (caps) for (const recall of word.inCapitals.recalls) if (notePhrase(tokens, at, recall)) any = true;
    }
    if (as !== null) for (const recall of as.recalls) if (notePhrase(tokens, at, recall)) any = true;
    if (also !== null) for (const recall of also.recalls) if (notePhrase(tokens, at, recall)) any = true;
  }
  return any;
}

/** How many tokens from `at` on are the element; 0 if it is not there. Longest phrase first. */
export function elementLength(tokens: readonly Token[], at: number, element: number): number {
  const token = tokens[at]!;
  if (token.begins !== null) for (const { steps, term } of token.begins) if (has(term.is, element)) return steps.length;
  return tokenIs(token, element) ? 1 : 0;
}

/** How many tokens up to and including `at` are the element; 0 if it does not end there. */
export function elementLengthBack(tokens: readonly Token[], at: number, element: number): number {
  const token = tokens[at]!;
  if (token.ends !== null) for (const { steps, term } of token.ends) if (has(term.is, element)) return steps.length;
  return tokenIs(token, element) ? 1 : 0;
}
