import { inflections } from './inflect.ts';

/** Words, sequences of words and elements an element is made of, each ascending or as written. */
export type Parts = readonly [words: readonly number[], sequences: readonly (readonly number[])[], includes: readonly number[]];

const PLAIN = /^[a-z]/;
/** Forms whose own forms nobody writes: leaving one out where its base stands loses nothing. */
const ENDED = /(?:s|ed)$/;

/** Of the words of one place (`keep`, `=kept`), those that say more than another does: "arms" says nothing beside "arm". */
export function withoutForms(words: readonly string[]): readonly string[] {
  const made = new Map<string, string>();
  for (const base of words) if (PLAIN.test(base)) for (const form of inflections(base)) if (form !== base) made.set(form, base);
  return words.filter((word) => {
    const exact = word.startsWith('=');
    const base = made.get(exact ? word.slice(1) : word);
    return base === undefined ? !exact || !words.includes(word.slice(1)) : !exact && !(ENDED.test(word) && base.length < word.length);
  });
}

/** Fewest members two elements share for one to be worth including in the other. */
const SHARED_MIN = 3;

/** The same elements without what they say twice: members of an included one, or of a smaller one that can be included instead. */
export function sharing(elements: readonly Parts[]): Parts[] {
  const own = elements.map(([words, sequences, includes]) => new Set([...words.map((word) => `w${word}`), ...sequences.map((sequence) => sequence.join()), ...includes.map((include) => `i${include}`)]));
  const reached: Set<string>[] = [];
  /** The members of an element and of all it includes. */
  const reach = (element: number): Set<string> => {
    let all = reached[element];
    if (!all) {
      reached[element] = all = new Set(own[element]);
      for (const include of elements[element]![2]) for (const member of reach(include)) all.add(member);
    }
    return all;
  };
  const holders = new Map<string, number[]>();
  own.forEach((set, element) => {
    for (const member of set) {
      const list = holders.get(member);
      if (list) list.push(element);
      else holders.set(member, [element]);
    }
  });
  return elements.map(([words, sequences, includes], element) => {
    const all = own[element]!;
    const left = new Set(all);
    for (const include of includes) for (const member of reach(include)) left.delete(member);
    const shared = new Map<number, number>();
    for (const member of left) for (const other of holders.get(member)!) shared.set(other, (shared.get(other) ?? 0) + 1);
    const within = [...shared]
      .filter(([other, count]) => count >= SHARED_MIN && own[other]!.size < all.size && [...own[other]!].every((member) => all.has(member)))
      .map(([other]) => other)
      .sort((a, b) => own[b]!.size - own[a]!.size || a - b);
    const taken: number[] = [];
    for (const other of within) {
      const held = [...own[other]!].filter((member) => left.has(member));
      if (held.length < SHARED_MIN) continue;
      for (const member of held) left.delete(member);
      taken.push(other);
    }
    return [
      words.filter((word) => left.has(`w${word}`)),
      sequences.filter((sequence) => left.has(sequence.join())),
      [...new Set([...includes.filter((include) => left.has(`i${include}`)), ...taken])].sort((a, b) => a - b),
    ];
  });
}
