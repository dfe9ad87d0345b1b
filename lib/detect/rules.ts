import { ASSERTIONS, EFFECTS } from './assertion.ts';
import { Blocks, Reader, unpackWords } from './codec.ts';
import { inflections, lemmasOf, PARTICIPLES } from './compile/inflect.ts';
import { STAND_INS, STRENGTHS, type CompiledCondition, type CompiledCue, type CompiledPattern, type CompiledRule } from './compiled.ts';
import { ADVICE, CATEGORIES, LEVELS } from './finding.ts';
import { DIRECTIONS, GAP_MAX, JOB_KINDS, MARKS, PHRASE_MAX, ROLES, SCOPES, SECTION, type JobKind } from './packed.ts';
import { presence, type Presence } from './presence.ts';
import { isSlip, skeletonHash, skeletonHashes, SLIP_LENGTH_MIN } from './slip.ts';

/** A cue's kind of assertion and how far it reaches. */
export type Cue = Omit<CompiledCue, 'pattern'>;

/** Something to try where its anchor stands: one shape for all kinds, which is quicker to read. */
export interface Job {
  readonly kind: JobKind;
  /** Jobs of a word are tried in this order, the lexicon's. */
  readonly order: number;
  /** What finds it: items of a pattern, or the four roles of a frame. */
  readonly pattern: CompiledPattern;
  /** Which item or role stands at the word. */
  readonly anchor: number;
  /** Of `say` and `frame`. */
  readonly rule: CompiledRule | null;
  /** Of `cue`. */
  readonly cue: Cue | null;
  /** Of `flag`. */
  readonly flag: number;
}

/** What the lexicon knows of a word or phrase: the elements it can be, ascending, and what is tried where it stands. */
export interface Term {
  readonly is: Uint16Array;
  readonly jobs: readonly Job[];
}

/** Words that together are an element. */
export interface Phrase {
  /** How many words. */
  readonly length: number;
  readonly term: Term;
}

/** What calls phrases to mind at a word: one after another the number of words, which of them this is, and all of them. */
export interface Recalls {
  readonly steps: readonly number[];
  /** Of each phrase the rarest word besides this one; this one where there is no other. */
  readonly rarest: readonly number[];
  readonly phrases: readonly Phrase[];
}

/** What the lexicon knows of one written form. */
export interface Word extends Term {
  /** A word of the lexicon it can be a form of, and further ones; -1 and none for what stands for no word. */
  readonly atom: number;
  readonly otherAtoms: readonly number[];
  /** Phrases of which it is the rarest word, or null. */
  readonly recalls: Recalls | null;
  /** What it can be besides when written in capitals, or null. */
  readonly inCapitals: Word | null;
  /** Which of the engine's own classes it is in: bits by their place in ENGINE_CLASSES. */
  readonly traits: number;
  /** A past form or participle, which the passive takes. */
  readonly participle: boolean;
}

/** The lexicon, ready to match. */
export interface Rules {
  /** What is known of a form; with `slips`, an unknown one may be read as a slip for a known word. */
  word(form: string, slips: boolean): Word | null;
  readonly standIns: Readonly<Record<string, Word | null>>;
  /** What stands in the sentence being read. */
  readonly present: Presence;
}

const EMPTY = new Uint16Array(0);
const NOTHING: Term = { is: EMPTY, jobs: [] };
/** Endings a misspelt word may carry, shortest first. */
const ENDINGS = ['', 's', 'd', 'ed', 'ing'];
/** Forms remembered. A day's notes have a few thousand; pasted junk must not grow it for ever. */
const REMEMBERED_MAX = 20_000;

const take = (text: string | undefined): string => text ?? '';

/** Makes the packed lexicon ready. Costs a few milliseconds, and each word a little when it is first met. */
export function readRules(packed: string): Rules {
  const sections = packed.split('\f');
  const section = (name: (typeof SECTION)[number]): string => take(sections[SECTION.indexOf(name)]);
  const words = new Blocks(section('words'));
  const memberships = section('memberships').split('\n');
  const phraseLines = section('phrases').split('\n');
  const elementLines = section('elements').split('\n');
  const ruleLines = section('rules').split('\n');
  const whys = section('whys').split('\n');
  const cueLines = section('cues').split('\n');
  const frequent = new Reader(section('frequent')).rest();

  const engineClasses = new Reader(section('classes')).rest();

  const item = (code: number): number => (code < GAP_MAX ? -code - 1 : code - GAP_MAX);
  const patternOf = (reader: Reader): CompiledPattern => reader.list().map(item);

  // each is read when first needed
  const rules: (CompiledRule | undefined)[] = [];
  const ruleAt = (index: number): CompiledRule => {
    const known = rules[index];
    if (known) return known;
    const line = ruleLines[index]!;
    const space = line.indexOf(' ');
    const reader = new Reader(line, space + 1);
    let does = reader.next();
    const choose = <T>(list: readonly T[]): T => {
      const value = list[does % list.length]!;
      does = Math.floor(does / list.length);
      return value;
    };
    const mark = choose(MARKS);
    const strength = choose(STRENGTHS);
    const advice = choose(ADVICE);
    const level = choose(LEVELS);
    const category = choose(CATEGORIES);
    const why = whys[reader.next()]!;
    const departures = reader.list();
    const when: Record<string, string> = {};
    for (let i = 0; i < departures.length; i += 2) when[ASSERTIONS[departures[i]!]!] = EFFECTS[departures[i + 1]!]!;
    const [from, to] = reader.list();
    const ages = from === undefined || to === undefined ? null : ([from, to] as const);
    const conditions = (): CompiledCondition[] =>
      Array.from({ length: reader.next() }, (): CompiledCondition => {
        const scope = SCOPES[reader.next()]!;
        if (scope === 'note') return [scope, reader.next()];
        return [scope, Array.from({ length: reader.next() }, () => patternOf(reader))];
      });
    return (rules[index] = { id: line.slice(0, space), category, level, advice, strength, mark, why, when, ages, needs: conditions(), unless: conditions() });
  };
  const cues: (Cue | undefined)[] = [];
  const cueAt = (index: number): Cue => {
    const known = cues[index];
    if (known) return known;
    const reader = new Reader(cueLines[index]!);
    return (cues[index] = { assertion: ASSERTIONS[reader.next()]!, direction: DIRECTIONS[reader.next()]!, reach: reader.next() });
  };

  interface Element {
    /** It and all that include it. */
    readonly is: readonly number[];
    /** Which of them are the engine's own classes. */
    readonly traits: number;
    /** What is tried where it stands. */
    readonly jobs: readonly Job[];
  }
  const elements: (Element | undefined)[] = [];
  const elementAt = (index: number): Element => {
    const known = elements[index];
    if (known) return known;
    const reader = new Reader(elementLines[index]!);
    const is = new Set([index]);
    let parent = 0;
    for (const gap of reader.rest()) for (const one of elementAt((parent += gap)).is) is.add(one);
    const jobs: Job[] = [];
    while (reader.more) jobs.push(jobOf(reader, index));
    const traits = engineClasses.reduce((bits, one, at) => (is.has(one) ? bits | (1 << at) : bits), 0);
    return (elements[index] = { is: [...is], traits, jobs });
  };
  const jobOf = (reader: Reader, element: number): Job => {
    const kind = JOB_KINDS[reader.next()]!;
    const rank = JOB_KINDS.indexOf(kind) < 2 ? 0 : JOB_KINDS.indexOf(kind) * 100_000;
    const target = kind === 'stop' || kind === 'shield' ? 0 : reader.next();
    const anchor = reader.next();
    const ruled = kind === 'say' || kind === 'frame';
    let pattern: number[];
    if (kind === 'frame') pattern = Array.from({ length: ROLES }, () => reader.next()).map((code) => (code === 0 ? -1 : item(code)));
    else (pattern = reader.list().map(item)).splice(anchor, 0, element << 1);
    return { kind, order: rank + target, pattern, anchor, rule: ruled ? ruleAt(target) : null, cue: kind === 'cue' ? cueAt(target) : null, flag: kind === 'flag' ? target : -1 };
  };
  const termOf = (own: readonly number[]): Term => {
    if (own.length === 0) return NOTHING;
    const is = new Set<number>();
    for (const element of own) for (const one of elementAt(element).is) is.add(one);
    const jobs: Job[] = [];
    for (const element of is) for (const job of elementAt(element).jobs) jobs.push(job);
    return { is: Uint16Array.from(is).sort(), jobs: jobs.sort((a, b) => a.order - b.order) };
  };

  const phraseOf = (length: number, own: readonly number[]): Phrase => {
    let term: Term | null = null;
    return {
      length,
      get term() {
        return (term ??= termOf(own));
      },
    };
  };
  interface Gathered {
    readonly atoms: number[];
    readonly own: number[];
    readonly steps: number[];
    readonly rarest: number[];
    readonly phrases: Phrase[];
  }
  const recallInto = (reader: Reader, atom: number, { steps, rarest, phrases }: Gathered): void => {
    let code = reader.next();
    const offset = code % PHRASE_MAX;
    code = Math.floor(code / PHRASE_MAX);
    const length = (code % PHRASE_MAX) + 1;
    steps.push(length, offset);
    // the commoner a word, the lower its code
    let [rare, highest] = [atom, -1];
    for (let at = 0; at < length; at++) {
      const step = at === offset ? -1 : reader.next();
      const one = step < 0 ? atom : step < frequent.length ? frequent[step]! : step - frequent.length;
      steps.push(one);
      if (step > highest) [rare, highest] = [one, step];
    }
    rarest.push(rare);
    let element = 0;
    const own: number[] = [];
    for (let left = Math.floor(code / PHRASE_MAX); left >= 0; left--) own.push((element += reader.next()));
    phrases.push(phraseOf(length, own));
  };

  /** The number of a word with its marker, or -1. */
  const lineOf = (written: string): number => {
    const at = words.from(`${written} `);
    return words.word(at) === written ? at : -1;
  };

  const gathered = (): Gathered => ({ atoms: [], own: [], steps: [], rarest: [], phrases: [] });
  const gather = (atom: number, into: Gathered): void => {
    into.atoms.push(atom);
    let element = 0;
    for (const gap of new Reader(memberships[atom]!).rest()) into.own.push((element += gap));
    const reader = new Reader(phraseLines[atom]!);
    while (reader.more) recallInto(reader, atom, into);
  };
  /** Every word is made here, in one shape: what reads them is many times quicker for it. */
  const known = (form: string, { atoms, own, steps, rarest, phrases }: Gathered, inCapitals: Word | null): Word => {
    const { is, jobs } = termOf(own);
    return {
      is,
      jobs,
      atom: atoms[0] ?? -1,
      otherAtoms: atoms.slice(1),
      recalls: phrases.length > 0 ? { steps, rarest, phrases } : null,
      inCapitals,
      traits: own.reduce((bits, element) => bits | elementAt(element).traits, 0),
      participle: form.endsWith('ed') || PARTICIPLES.has(form),
    };
  };
  const make = (form: string): Word | null => {
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
    return known(form, plain, caps < 0 ? null : known(form, capitals, null));
  };

  // slips: words by what a hurried typist keeps of them, read a first letter at a time
  const lookalikeLines = section('lookalikes').split('\n');
  interface Initial {
    readonly bases: ReadonlyMap<number, readonly string[]>;
    readonly lookalikes: ReadonlySet<string>;
  }
  const initials = new Map<string, Initial>();
  const initialOf = (letter: string): Initial => {
    const known = initials.get(letter);
    if (known) return known;
    const bases = new Map<number, string[]>();
    for (let at = words.from(letter); ; at++) {
      const base = words.word(at);
      if (!base?.startsWith(letter)) break;
      if (base.length < SLIP_LENGTH_MIN || !/^[a-z]+$/.test(base)) continue;
      for (const key of skeletonHashes(base)) {
        const list = bases.get(key);
        if (list) list.push(base);
        else bases.set(key, [base]);
      }
    }
    const made = { bases, lookalikes: unpackWords(lookalikeLines.find((line) => line.startsWith(`A${letter}`)) ?? '') };
    initials.set(letter, made);
    return made;
  };
  const slipFor = (form: string): Word | null => {
    if (form.length < SLIP_LENGTH_MIN || !/^[a-z]/.test(form)) return null;
    const { bases, lookalikes } = initialOf(form[0]!);
    for (const ending of ENDINGS) {
      const length = form.length - ending.length;
      if (length < SLIP_LENGTH_MIN - 1) break;
      const near = bases.get(skeletonHash(form, length));
      if (near && form.endsWith(ending) && !lookalikes.has(form)) for (const base of near) if (isSlip(form.slice(0, length), base)) return word(base, false);
    }
    return null;
  };

  const remembered = new Map<string, Word | null>();
  const slips = new Map<string, Word | null>();
  const word = (form: string, forgiving: boolean): Word | null => {
    let known = remembered.get(form);
    if (known === undefined) {
      if (remembered.size >= REMEMBERED_MAX) remembered.clear();
      remembered.set(form, (known = make(form)));
    }
    if (known !== null || !forgiving || form.length < SLIP_LENGTH_MIN) return known;
    known = slips.get(form);
    if (known === undefined) {
      if (slips.size >= REMEMBERED_MAX) slips.clear();
      slips.set(form, (known = slipFor(form)));
    }
    return known;
  };

  return {
    word,
    standIns: Object.fromEntries(STAND_INS.map((name) => [name, word(name, false)])),
    present: presence(elementLines.length, memberships.length),
  };
}
