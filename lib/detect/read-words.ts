import { Reader, type Blocks } from './codec.ts';
import { inflections, lemmasOf, PARTICIPLES } from './compile/inflect.ts';
import { PHRASE_MAX, type Sections } from './packed.ts';
import type { Elements } from './read-elements.ts';
import type { Phrase, Term, Word } from './word.ts';

/** The words of the packed lexicon. */
export interface Words {
  readonly count: number;
  /** What the lexicon knows of a form, or null. */
  known(form: string): Word | null;
}

const NONE: readonly number[] = [];

/** A phrase whose meaning is read when it first stands in a sentence. A class: objects with getters of their own are slow to read. */
class LatePhrase implements Phrase {
  readonly length: number;
  private known: Term | null = null;

  constructor(
    readonly atoms: readonly number[],
    readonly anchor: number,
    private readonly own: readonly number[],
    private readonly elements: Elements,
  ) {
    this.length = atoms.length;
  }

  get term(): Term {
    return (this.known ??= this.elements.termOf(this.own));
  }
}

export function readWords(sections: Sections, words: Blocks, elements: Elements): Words {
  const memberships = sections.memberships.split('\n');
  const phraseLines = sections.phrases.split('\n');
  const frequent = new Reader(sections.frequent).rest();

  interface Gathered {
    readonly atoms: number[];
    readonly own: number[];
    readonly rarest: number[];
    readonly phrases: Phrase[];
  }
  const recallInto = (reader: Reader, atom: number, { rarest, phrases }: Gathered): void => {
    let code = reader.next();
    const anchor = code % PHRASE_MAX;
    code = Math.floor(code / PHRASE_MAX);
    const atoms = new Array<number>((code % PHRASE_MAX) + 1);
    // the commoner a word, the lower its code
    let [rare, highest] = [atom, -1];
    for (let at = 0; at < atoms.length; at++) {
      const step = at === anchor ? -1 : reader.next();
      const one = (atoms[at] = step < 0 ? atom : step < frequent.length ? frequent[step]! : step - frequent.length);
      if (step > highest) [rare, highest] = [one, step];
    }
    rarest.push(rare);
    let element = 0;
    const own: number[] = [];
    for (let left = Math.floor(code / PHRASE_MAX); left >= 0; left--) own.push((element += reader.next()));
    phrases.push(new LatePhrase(atoms, anchor, own, elements));
  };

  /** The number of a word with its marker, or -1. */
  const lineOf = (written: string): number => {
    const at = words.from(written);
    return words.word(at) === written ? at : -1;
  };

  const gathered = (): Gathered => ({ atoms: [], own: [], rarest: [], phrases: [] });
  const gather = (atom: number, into: Gathered): void => {
    into.atoms.push(atom);
    let element = 0;
    for (const gap of new Reader(memberships[atom]!).rest()) into.own.push((element += gap));
    const reader = new Reader(phraseLines[atom]!);
    while (reader.more) recallInto(reader, atom, into);
  };
  /** Every word is made here, in one shape: what reads them is many times quicker for it. */
  const wordOf = (form: string, { atoms, own, rarest, phrases }: Gathered, inCapitals: Word | null): Word => {
    const { is, jobs, gates, opens } = elements.termOf(own);
    return {
      is,
      jobs,
      gates,
      opens,
      atom: atoms[0] ?? -1,
      otherAtoms: atoms.length < 2 ? NONE : atoms.slice(1),
      recalls: phrases.length > 0 ? { rarest: Uint16Array.from(rarest), phrases } : null,
      inCapitals,
      traits: elements.traitsOf(own),
      participle: form.endsWith('ed') || PARTICIPLES.has(form),
    };
  };
  const known = (form: string): Word | null => {
    const plain = gathered();
    for (const lemma of lemmasOf(form)) {
      const atom = lineOf(lemma);
      if (atom >= 0 && (lemma === form || inflections(lemma).includes(form))) gather(atom, plain);
    }
    const exact = lineOf(`${form}=`);
    if (exact >= 0) gather(exact, plain);
    const caps = lineOf(`${form}^`);
    const capitals = gathered();
    if (caps >= 0) gather(caps, capitals);
    if (plain.atoms.length === 0 && caps < 0) return null;
    return wordOf(form, plain, caps < 0 ? null : wordOf(form, capitals, null));
  };

  return { count: memberships.length, known };
}
