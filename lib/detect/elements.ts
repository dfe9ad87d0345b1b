import type { EngineClass } from './compiled.ts';
import type { Presence } from './presence.ts';
import { BREAK, type Token } from './sentence.ts';
import type { Phrase, Recalls, Word } from './word.ts';

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

/** The engine's own classes as bits of `Word.traits`, in the order of ENGINE_CLASSES. Written out: a constant is quicker than a look-up. */
export const TRAIT = {
  person: 1 << 0,
  male: 1 << 1,
  female: 1 << 2,
  patient: 1 << 3,
  someone: 1 << 4,
  be: 1 << 5,
  by: 1 << 6,
  preposition: 1 << 7,
  kin: 1 << 8,
  professional: 1 << 9,
  forename: 1 << 10,
  'not-a-name': 1 << 11,
  'not-a-surname': 1 << 12,
  honorific: 1 << 13,
  contrast: 1 << 14,
  done: 1 << 15,
  stated: 1 << 16,
  'age-word': 1 << 17,
  'said-male': 1 << 18,
  'said-female': 1 << 19,
} as const satisfies Readonly<Record<EngineClass, number>>;

/** Whether a word is in one of the engine's own classes. */
export function wordHas(word: Word | null, trait: number): boolean {
  return word !== null && (word.traits & trait) !== 0;
}

/** Whether one token alone can be in one of the engine's own classes. */
export function tokenHas(token: Token, trait: number): boolean {
  const { word, as, also } = token;
  return (
    (word !== null && ((word.traits & trait) !== 0 || (token.caps && word.inCapitals !== null && (word.inCapitals.traits & trait) !== 0))) ||
    (as !== null && (as.traits & trait) !== 0) ||
    (also !== null && (also.traits & trait) !== 0)
  );
}

/** Whether one token alone can be an element. */
export function tokenIs(token: Token, element: number): boolean {
  const { word, as } = token;
  if (word !== null && (has(word.is, element) || (token.caps && word.inCapitals !== null && has(word.inCapitals.is, element)))) return true;
  return (as !== null && has(as.is, element)) || (token.also !== null && has(token.also.is, element));
}

/** Whether a word can be a word of the lexicon. */
function isAtom(word: Word, atom: number): boolean {
  return word.atom === atom || (word.otherAtoms.length > 0 && word.otherAtoms.includes(atom));
}

function tokenIsAtom(token: Token, atom: number): boolean {
  const { word, as, also } = token;
  if (word !== null && (isAtom(word, atom) || (token.caps && word.inCapitals?.atom === atom))) return true;
  return (as !== null && isAtom(as, atom)) || (also !== null && isAtom(also, atom));
}

/** Whether a phrase stands from token `from` on. No comma stands inside one. */
function stands(tokens: readonly Token[], from: number, { length, atoms, anchor }: Phrase): boolean {
  if (from < 0 || from + length > tokens.length) return false;
  for (let k = 0; k < length; k++) {
    const token = tokens[from + k]!;
    if ((k !== anchor && !tokenIsAtom(token, atoms[k]!)) || (k > 0 && token.before === BREAK.comma)) return false;
  }
  return true;
}

/** Notes, where they begin and end, the phrases that stand around `at`. */
function meet(tokens: readonly Token[], at: number, { rarest, phrases }: Recalls, { atoms, sentence }: Presence): void {
  for (let i = 0; i < rarest.length; i++) {
    if (atoms[rarest[i]!] !== sentence) continue;
    const phrase = phrases[i]!;
    const from = at - phrase.anchor;
    if (!stands(tokens, from, phrase)) continue;
    const first = tokens[from]!;
    const last = tokens[from + phrase.length - 1]!;
    if (first.begins?.includes(phrase)) continue;
    if (first.begins === null) first.begins = [phrase];
    else insert(first.begins, phrase);
    if (last.ends === null) last.ends = [phrase];
    else insert(last.ends, phrase);
  }
}

/** Longest first. */
function insert(list: Phrase[], phrase: Phrase): void {
  let at = list.length;
  while (at > 0 && list[at - 1]!.length < phrase.length) at--;
  list.splice(at, 0, phrase);
}

/** Finds the lexicon's phrases in a sentence whose words and people are known. Writes `begins` and `ends` of the tokens. */
export function meetPhrases(tokens: readonly Token[], present: Presence): void {
  for (let at = 0; at < tokens.length; at++) {
    const { word, as, also, caps } = tokens[at]!;
    if (word !== null) {
      if (word.recalls !== null) meet(tokens, at, word.recalls, present);
      if (caps && word.inCapitals !== null && word.inCapitals.recalls !== null) meet(tokens, at, word.inCapitals.recalls, present);
    }
    if (as !== null && as.recalls !== null) meet(tokens, at, as.recalls, present);
    if (also !== null && also.recalls !== null) meet(tokens, at, also.recalls, present);
  }
}

/** How many tokens from `at` on are the element; 0 if it is not there. Longest phrase first. */
export function elementLength(tokens: readonly Token[], at: number, element: number): number {
  const token = tokens[at]!;
  if (token.begins !== null) for (const { length, term } of token.begins) if (has(term.is, element)) return length;
  return tokenIs(token, element) ? 1 : 0;
}

/** How many tokens up to and including `at` are the element; 0 if it does not end there. */
export function elementLengthBack(tokens: readonly Token[], at: number, element: number): number {
  const token = tokens[at]!;
  if (token.ends !== null) for (const { length, term } of token.ends) if (has(term.is, element)) return length;
  return tokenIs(token, element) ? 1 : 0;
}
