import { inflections, PARTICIPLES } from './compile/inflect.ts';
import { ENGINE_CLASSES, STAND_INS, type CompiledCondition, type CompiledCue, type CompiledFrame, type CompiledLexicon, type CompiledPattern, type CompiledRule, type EngineClass } from './compiled.ts';
import { isSlip, skeletonHash, skeletonHashes, SLIP_LENGTH_MIN } from './slip.ts';

/** What the lexicon knows of one written form. */
export interface Word {
  /** Elements it can be, ascending. */
  readonly is: Uint16Array;
  /** Elements it can be only when written in capitals, ascending. */
  readonly isInCapitals: Uint16Array;
  /** Those of `is` that are steps of sequences. */
  readonly steps: Uint16Array;
  /** Triggers it pulls. */
  readonly starts: Uint16Array;
  readonly startsInCapitals: Uint16Array;
  /** A past form or participle, which the passive takes. */
  readonly participle: boolean;
}

/** Word sequences by their first and by their last step. */
export interface Sequences {
  readonly byFirst: Map<number, (readonly number[])[]>;
  readonly byLast: Map<number, (readonly number[])[]>;
}

/** Something to try at an anchor word. */
export type Job =
  | { readonly kind: 'say'; readonly rule: CompiledRule; readonly pattern: CompiledPattern; readonly anchor: number }
  | { readonly kind: 'frame'; readonly rule: CompiledRule; readonly frame: CompiledFrame; readonly anchor: number }
  | { readonly kind: 'cue'; readonly cue: CompiledCue; readonly pattern: CompiledPattern; readonly anchor: number }
  | { readonly kind: 'stop' | 'shield'; readonly pattern: CompiledPattern; readonly anchor: number }
  | { readonly kind: 'flag'; readonly flag: number; readonly pattern: CompiledPattern; readonly anchor: number };

/** A word at which a job is tried: alone its anchor, or a step of a word sequence that is. */
export interface Trigger {
  readonly job: Job;
  readonly steps: readonly number[] | null;
  /** Which step the word is. */
  readonly offset: number;
}

/** The lexicon, ready to match. */
export interface Rules {
  word(form: string): Word | null;
  /** The lexicon's word that an unknown form is probably a slip for, or null. */
  slipFor(form: string): Word | null;
  readonly triggers: readonly Trigger[];
  /** The word sequences an element may be, or null; elements of the steps, longest first. */
  sequencesOf(element: number): Sequences | null;
  readonly classes: Readonly<Record<EngineClass, number>>;
  readonly standIns: Readonly<Record<string, Word | null>>;
}

const EMPTY = new Uint16Array(0);
/** Words some of whose forms begin with another letter: went, was. */
const CHANGES_INITIAL: ReadonlySet<string> = new Set(['go', 'be']);
/** Endings a misspelt word may carry, shortest first. */
const ENDINGS = ['', 's', 'd', 'ed', 'ing'];

/**
 * How common words of a note are, roughly, against an unremarked word at 1: patterns are tried where their rarest word
 * stands, so only the order matters. Counted on the studied labelled notes.
 */
const COMMON: ReadonlyMap<string, number> = new Map(
  (
    [
      [400, 'the to and in on no a at for not her he she it of with ~num ~someone ~patient'],
      [120, 'w by from is has his told if as since pt i him up so was mum that be back off + asked after says say l out r home dr clinic bp ~name'],
      [
        40,
        "me one now then been or this about fine letter want day new ok when all do done only had have said given give wife but school will both see seen re night two today over phone sister next last my ring dad explain who before normal come nurse own there rv can bloods work know gp down pain plan first sent send under till stop check neg husband mr same time please week you via test here don't doesn't go ref well discuss form are what patient also number can't ? partner old door name still low baby house through does call would card red tell nothing weight like review we us physio family sore mother book t them chest an fit put son they change think line good too e advise bd self clear again team note full contact never every room need post list take bit flat alone mrs screen bed get make keep daughter friend child kid leave ask ~date ~query ~time",
      ],
    ] as const
  ).flatMap(([weight, words]) => words.split(' ').map((word) => [word, weight] as const)),
);

/** Reads the names back: see `packNames`. */
function unpackNames(packed: string): ReadonlySet<string> {
  const names = new Set<string>();
  let last = '';
  for (const [, shared, rest] of packed.matchAll(/(\d)(\D*)/g)) names.add((last = last.slice(0, Number(shared)) + rest!));
  return names;
}

/** Makes the lexicon ready from its compiled form. Costs milliseconds: once a frame. */
export function readRules(compiled: CompiledLexicon): Rules {
  const { words, elements, rules } = compiled;
  const commonness = words.map((word) => COMMON.get(word[0] === '=' || word[0] === '^' ? word.slice(1) : word) ?? 1);
  const count = elements.length;
  // All that costs is made when first asked for: most of the lexicon is never typed in one sitting.
  const weights: (number | undefined)[] = [];
  /** How common an element is; words in two of its parts count twice, which does no harm. */
  const weigh = (index: number): number => {
    let weight = weights[index];
    if (weight !== undefined) return weight;
    const [own, lists, includes] = elements[index]!;
    weight = 0;
    for (const atom of own) weight += commonness[atom]!;
    for (const atoms of lists) {
      let least = Infinity;
      for (const atom of atoms) if (commonness[atom]! < least) least = commonness[atom]!;
      weight += least;
    }
    for (const include of includes) weight += weigh(include);
    weights[index] = weight;
    return weight;
  };

  // The single words of sequences are elements too, numbered after the others.
  const sequencesMade = new Map<number, Sequences | null>();
  const gatherSequences = (index: number, into: number[][], seen: Set<number>): void => {
    if (seen.has(index)) return;
    seen.add(index);
    for (const atoms of elements[index]![1]) into.push(atoms.map((atom) => count + atom));
    for (const include of elements[index]![2]) gatherSequences(include, into, seen);
  };
  const sequencesOf = (index: number): Sequences | null => {
    const known = sequencesMade.get(index);
    if (known !== undefined) return known;
    const all: number[][] = [];
    gatherSequences(index, all, new Set());
    let made: Sequences | null = null;
    if (all.length > 0) {
      made = { byFirst: new Map(), byLast: new Map() };
      all.sort((a, b) => b.length - a.length);
      for (const steps of all)
        for (const [map, step] of [[made.byFirst, steps[0]!], [made.byLast, steps.at(-1)!]] as const) {
          const list = map.get(step);
          if (list) list.push(steps);
          else map.set(step, [steps]);
        }
    }
    sequencesMade.set(index, made);
    return made;
  };

  // which words try which job: one for each word an anchor may be, the rarest for each word sequence
  const triggers: Trigger[] = [];
  const starts = new Map<number, number[]>();
  const startAt = (element: number, trigger: Trigger): void => {
    const index = triggers.push(trigger) - 1;
    const list = starts.get(element);
    if (list) list.push(index);
    else starts.set(element, [index]);
  };
  /** For each word sequence an element may be, the step that is rarest: found once, though many patterns share the element. */
  const rarest = new Map<number, readonly (readonly [steps: readonly number[], offset: number])[]>();
  const rarestSteps = (element: number): readonly (readonly [steps: readonly number[], offset: number])[] => {
    let found = rarest.get(element);
    if (found) return found;
    const all: number[][] = [];
    gatherSequences(element, all, new Set());
    found = all.map((steps) => {
      let offset = 0;
      for (let at = 1; at < steps.length; at++) {
        const [here, best] = [steps[at]! - count, steps[offset]! - count];
        if (commonness[here]! < commonness[best]! || (commonness[here] === commonness[best] && words[here]!.length > words[best]!.length)) offset = at;
      }
      return [steps, offset] as const;
    });
    rarest.set(element, found);
    return found;
  };
  const addJob = (job: Job, element: number): void => {
    startAt(element, { job, steps: null, offset: 0 });
    for (const [steps, offset] of rarestSteps(element)) startAt(steps[offset]!, { job, steps, offset });
  };
  const anchorOf = (pattern: CompiledPattern): number => {
    let best = -1;
    let lightest = Infinity;
    pattern.forEach((item, at) => {
      if (item < 0 || item & 1) return;
      const weight = weigh(item >> 1);
      if (weight < lightest) [best, lightest] = [at, weight];
    });
    return best;
  };
  const addPattern = (pattern: CompiledPattern, make: (anchor: number) => Job): void => {
    const anchor = anchorOf(pattern);
    addJob(make(anchor), pattern[anchor]! >> 1);
  };
  for (const rule of rules) {
    for (const pattern of rule.says) addPattern(pattern, (anchor) => ({ kind: 'say', rule, pattern, anchor }));
    for (const frame of rule.frames) {
      const [, act, what, of] = frame;
      let anchor = 1;
      let lightest = weigh(act >> 1);
      for (const [role, item] of [[2, what], [3, of]] as const)
        if (item >= 0 && !(item & 1) && weigh(item >> 1) < lightest) [anchor, lightest] = [role, weigh(item >> 1)];
      addJob({ kind: 'frame', rule, frame, anchor }, frame[anchor]! >> 1);
    }
  }
  for (const cue of compiled.cues) addPattern(cue.pattern, (anchor) => ({ kind: 'cue', cue, pattern: cue.pattern, anchor }));
  for (const pattern of compiled.stops) addPattern(pattern, (anchor) => ({ kind: 'stop', pattern, anchor }));
  for (const pattern of compiled.shields) addPattern(pattern, (anchor) => ({ kind: 'shield', pattern, anchor }));
  compiled.flags.forEach((patterns, flag) => {
    for (const pattern of patterns) addPattern(pattern, (anchor) => ({ kind: 'flag', flag, pattern, anchor }));
  });

  // which words a form may be, and which elements a word is: directly, and through what includes them
  const atomsOf = new Map<string, number | number[]>();
  const addForm = (form: string, atom: number): void => {
    const known = atomsOf.get(form);
    if (known === undefined) atomsOf.set(form, atom);
    else if (typeof known === 'number') atomsOf.set(form, [known, atom]);
    else known.push(atom);
  };
  const skeletons = new Map<number, string[]>();
  const addWord = (written: string, atom: number): void => {
    if ('=^'.includes(written[0]!)) addForm(written.slice(1), atom);
    else if (written[0] === '~') addForm(written, atom);
    else {
      for (const form of inflections(written)) addForm(form, atom);
      if (written.length >= SLIP_LENGTH_MIN)
        for (const key of skeletonHashes(written)) {
          const list = skeletons.get(key);
          if (list) list.push(written);
          else skeletons.set(key, [written]);
        }
    }
  };
  /** Words not inflected yet, by the letter all their forms begin with. */
  const waiting = new Map<string, number[]>();
  words.forEach((written, atom) => {
    const initial = written['=^'.includes(written[0]!) ? 1 : 0]!;
    const list = waiting.get(initial);
    if (CHANGES_INITIAL.has(written)) addWord(written, atom);
    else if (list) list.push(atom);
    else waiting.set(initial, [atom]);
  });
  const ready = (form: string): void => {
    const list = waiting.get(form[0]!);
    if (!list) return;
    waiting.delete(form[0]!);
    for (const atom of list) addWord(words[atom]!, atom);
  };
  const elementsOf: number[][] = words.map(() => []);
  const includedBy: number[][] = elements.map(() => []);
  elements.forEach(([own, lists, includes], index) => {
    for (const atom of own) elementsOf[atom]!.push(index);
    for (const atoms of lists) for (const atom of atoms) elementsOf[atom]!.push(count + atom);
    for (const include of includes) includedBy[include]!.push(index);
  });
  const climb = (element: number, into: Set<number>): void => {
    if (into.has(element)) return;
    into.add(element);
    if (element < count) for (const above of includedBy[element]!) climb(above, into);
  };

  const pack = (set: ReadonlySet<number>): Uint16Array => (set.size === 0 ? EMPTY : Uint16Array.from(set).sort());
  const startsOf = (set: ReadonlySet<number>): Uint16Array => {
    const found = new Set<number>();
    for (const element of set) for (const job of starts.get(element) ?? []) found.add(job);
    return pack(found);
  };
  const table = new Map<string, Word>();
  const names = unpackNames(compiled.names);
  const forename = compiled.classes.forename!;
  const word = (form: string): Word | null => {
    const known = table.get(form);
    if (known) return known;
    ready(form);
    const atoms = atomsOf.get(form);
    const named = names.has(form);
    if (atoms === undefined && !named) return null;
    const plain = new Set<number>();
    const caps = new Set<number>();
    if (named) climb(forename, plain);
    for (const atom of atoms === undefined ? [] : typeof atoms === 'number' ? [atoms] : atoms) for (const element of elementsOf[atom]!) climb(element, words[atom]!.startsWith('^') ? caps : plain);
    const is = pack(plain);
    const made: Word = {
      is,
      isInCapitals: pack(caps),
      steps: is.filter((element) => element >= count),
      starts: startsOf(plain),
      startsInCapitals: startsOf(caps),
      participle: form.endsWith('ed') || PARTICIPLES.has(form),
    };
    table.set(form, made);
    return made;
  };

  const lookalikes = unpackNames(compiled.lookalikes);
  const slipFor = (form: string): Word | null => {
    if (form.length < SLIP_LENGTH_MIN) return null;
    for (const ending of ENDINGS) {
      const length = form.length - ending.length;
      if (length < SLIP_LENGTH_MIN - 1) break;
      const near = skeletons.get(skeletonHash(form, length));
      if (near && form.endsWith(ending) && !lookalikes.has(form)) for (const base of near) if (isSlip(form.slice(0, length), base)) return word(base);
    }
    return null;
  };

  return {
    word,
    slipFor,
    triggers,
    sequencesOf,
    classes: Object.fromEntries(ENGINE_CLASSES.map((name) => [name, compiled.classes[name]!])) as Record<EngineClass, number>,
    standIns: Object.fromEntries(STAND_INS.map((name) => [name, word(name)])),
  };
}

/** The rule's conditions, as its compiled form keeps them. */
export type { CompiledCondition };
