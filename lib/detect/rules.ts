import { inflections, PARTICIPLES } from './compile/inflect.ts';
import { ENGINE_CLASSES, STAND_INS, type CompiledCondition, type CompiledCue, type CompiledFrame, type CompiledLexicon, type CompiledPattern, type CompiledRule, type EngineClass } from './compiled.ts';
import { isSlip, skeletonHash, skeletonHashes, SLIP_LENGTH_MIN } from './slip.ts';

/** What the lexicon knows of one written form. */
export interface Word {
  /** Elements it can be, ascending. */
  readonly is: Uint16Array;
  /** Elements it can be only when written in capitals, ascending. */
  readonly isInCapitals: Uint16Array;
  /** Jobs whose anchor it can be. */
  readonly starts: Uint16Array;
  readonly startsInCapitals: Uint16Array;
  /** A past form or participle, which the passive takes. */
  readonly participle: boolean;
}

/** Something to try at an anchor word. */
export type Job =
  | { readonly kind: 'say'; readonly rule: CompiledRule; readonly pattern: CompiledPattern; readonly anchor: number }
  | { readonly kind: 'frame'; readonly rule: CompiledRule; readonly frame: CompiledFrame; readonly anchor: number }
  | { readonly kind: 'cue'; readonly cue: CompiledCue; readonly pattern: CompiledPattern; readonly anchor: number }
  | { readonly kind: 'stop' | 'shield'; readonly pattern: CompiledPattern; readonly anchor: number }
  | { readonly kind: 'flag'; readonly flag: number; readonly pattern: CompiledPattern; readonly anchor: number };

/** The lexicon, ready to match. */
export interface Rules {
  word(form: string): Word | null;
  /** The lexicon's word that an unknown form is probably a slip for, or null. */
  slipFor(form: string): Word | null;
  readonly jobs: readonly Job[];
  readonly sequences: readonly (readonly (readonly number[])[])[];
  readonly classes: Readonly<Record<EngineClass, number>>;
  readonly standIns: Readonly<Record<string, Word | null>>;
}

const EMPTY = new Uint16Array(0);
/** Endings a misspelt word may carry, shortest first. */
const ENDINGS = ['', 's', 'd', 'ed', 'ing'];

/**
 * How common words of a note are, roughly, against an unremarked word at 1: patterns are tried where their rarest place
 * matches, so only the order matters.
 */
const COMMON: Readonly<Record<string, number>> = Object.fromEntries([
  ...'the a an and to of in is was be on at for with no not he she her his him it they them i my me that this as by from or has had have but so if'.split(' ').map((word) => [word, 400] as const),
  ...'pt patient says said has been are were do does did done get got go went all out up down off back home day days week weeks month year today now new old well ok about after before when who what will would can could any some still more also only then than there since says wants want see seen told tell know say take keep give make feel review advised discussed plan call rang ring phone named time work husband wife partner mum dad son daughter mother father ~patient ~someone ~num ~name ~date ~query'.split(' ').map((word) => [word, 60] as const),
]);

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
  const weightOf = (word: string): number => COMMON[word.replace(/^[=^]/, '')] ?? 1;
  // what each element may be, with what it includes; the words of sequences are elements of their own, after the others
  const flat = new Map<number, readonly [words: ReadonlySet<number>, sequences: readonly (readonly number[])[]]>();
  const flatten = (index: number): readonly [words: ReadonlySet<number>, sequences: readonly (readonly number[])[]] => {
    const known = flat.get(index);
    if (known) return known;
    const [own, steps, includes] = elements[index]!;
    const all = new Set(own);
    const lists = steps.map((atoms) => atoms.map((atom) => elements.length + atom));
    for (const include of includes) {
      const [more, moreLists] = flatten(include);
      for (const atom of more) all.add(atom);
      lists.push(...(moreLists as number[][]));
    }
    const made = [all, lists] as const;
    flat.set(index, made);
    return made;
  };
  const sequences = elements.map((_, index) => flatten(index)[1]);
  const elementWeight = (index: number): number => {
    const [own, lists] = flatten(index);
    let weight = 0;
    for (const atom of own) weight += weightOf(words[atom]!);
    for (const steps of lists) weight += Math.min(...steps.map((step) => weightOf(words[step - elements.length]!)));
    return weight;
  };
  const weights = new Map<number, number>();
  const weigh = (index: number): number => {
    let weight = weights.get(index);
    if (weight === undefined) weights.set(index, (weight = elementWeight(index)));
    return weight;
  };

  // which jobs an element's words start
  const jobs: Job[] = [];
  const starts = new Map<number, number[]>();
  const startAt = (element: number, job: number): void => {
    const list = starts.get(element);
    if (list) list.push(job);
    else starts.set(element, [job]);
  };
  const addJob = (job: Job, element: number): void => {
    const index = jobs.push(job) - 1;
    if (flatten(element)[0].size > 0) startAt(element, index);
    for (const first of new Set(sequences[element]!.map((steps) => steps[0]!))) startAt(first, index);
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

  // which elements a word is
  const elementsOf: number[][] = words.map(() => []);
  const steps = new Set<number>();
  elements.forEach((_, index) => {
    for (const atom of flatten(index)[0]) elementsOf[atom]!.push(index);
    for (const list of sequences[index]!) for (const step of list) steps.add(step);
  });
  for (const step of steps) elementsOf[step - elements.length]!.push(step);

  interface Draft {
    is: number[];
    caps: number[];
  }
  const drafts = new Map<string, Draft>();
  const add = (form: string, list: readonly number[], caps: boolean): void => {
    let draft = drafts.get(form);
    if (!draft) drafts.set(form, (draft = { is: [], caps: [] }));
    const target = caps ? draft.caps : draft.is;
    for (const element of list) target.push(element);
  };
  const bases: string[] = [];
  words.forEach((word, atom) => {
    const list = elementsOf[atom]!;
    const first = word[0];
    if (first === '=') add(word.slice(1), list, false);
    else if (first === '^') add(word.slice(1), list, true);
    else if (first === '~') add(word, list, false);
    else {
      for (const form of inflections(word)) add(form, list, false);
      if (word.length >= SLIP_LENGTH_MIN) bases.push(word);
    }
  });

  const pack = (list: readonly number[]): Uint16Array => (list.length === 0 ? EMPTY : Uint16Array.from(new Set(list)).sort());
  const startsOf = (list: readonly number[]): Uint16Array => pack(list.flatMap((element) => starts.get(element) ?? []));
  const table = new Map<string, Word>();
  const names = unpackNames(compiled.names);
  const forename = compiled.classes.forename!;
  /** Words are packed when first met: most of the lexicon is never typed in one sitting. */
  const word = (form: string): Word | null => {
    const known = table.get(form);
    if (known) return known;
    const draft = drafts.get(form);
    const named = names.has(form);
    if (!draft && !named) return null;
    const is = named ? [...(draft?.is ?? []), forename] : draft!.is;
    const caps = draft?.caps ?? [];
    const made: Word = {
      is: pack(is),
      isInCapitals: pack(caps),
      starts: startsOf(is),
      startsInCapitals: startsOf(caps),
      participle: form.endsWith('ed') || PARTICIPLES.has(form),
    };
    table.set(form, made);
    return made;
  };

  const lookalikes = unpackNames(compiled.lookalikes);
  const skeletons = new Map<number, string[]>();
  for (const base of bases)
    for (const key of skeletonHashes(base)) {
      const list = skeletons.get(key);
      if (list) list.push(base);
      else skeletons.set(key, [base]);
    }
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
    jobs,
    sequences,
    classes: Object.fromEntries(ENGINE_CLASSES.map((name) => [name, compiled.classes[name]!])) as Record<EngineClass, number>,
    standIns: Object.fromEntries(STAND_INS.map((name) => [name, word(name)])),
  };
}

/** The rule's conditions, as its compiled form keeps them. */
export type { CompiledCondition };
