import { ASSERTIONS, EFFECTS, STANDING } from './assertion.ts';
import { Reader } from './codec.ts';
import { STRENGTHS, type CompiledCondition, type CompiledPattern } from './compiled.ts';
import { ADVICE, CATEGORIES, LEVELS } from './finding.ts';
import { DIRECTIONS, GAP_MAX, GATE, JOB_KINDS, MARKS, NO_ANCHOR, ROLES, SCOPES, SEXES, type Sections } from './packed.ts';
import type { Cue, Job, ReadRule, Term } from './word.ts';

/** The elements of the packed lexicon, with the rules and cues tried where they stand; each is read when first asked for. */
export interface Elements {
  readonly count: number;
  /** What a word or phrase is and sets off that is these elements itself. */
  termOf(own: readonly number[]): Term;
  /** Which of the engine's own classes they are: bits by their place in ENGINE_CLASSES. */
  traitsOf(own: readonly number[]): number;
}

const EMPTY = new Uint16Array(0);
const NOTHING: Term = { is: EMPTY, jobs: [], gates: [], opens: [] };

const isOfNote = ([scope]: CompiledCondition): boolean => scope === 'note';

export function readElements(sections: Sections): Elements {
  const lines = sections.elements.split('\n');
  const ruleLines = sections.rules.split('\n');
  const whys = sections.whys.split('\n');
  const cueLines = sections.cues.split('\n');
  const engineClasses = new Reader(sections.classes).rest();

  const item = (code: number): number => (code < GAP_MAX ? -code - 1 : code - GAP_MAX);
  const isGate = (element: number): boolean => lines[element]!.startsWith(GATE);
  /** Of what a pattern demands besides its anchor the gate spoken of least; where there is none, what every sentence opens. */
  const gateOf = (pattern: readonly number[], anchor: number): number => {
    let gate = -1;
    pattern.forEach((code, at) => { if (code >= 0 && !(code & 1) && at !== anchor && isGate(code >> 1)) gate = Math.max(gate, code >> 1); });
    return gate < 0 ? lines.length : gate;
  };
  const patternOf = (reader: Reader): CompiledPattern => reader.list().map(item);

  const rules: (ReadRule | undefined)[] = [];
  const ruleAt = (index: number): ReadRule => {
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
    const sex = choose(SEXES);
    const mark = choose(MARKS);
    const strength = choose(STRENGTHS);
    const advice = choose(ADVICE);
    const level = choose(LEVELS);
    const category = choose(CATEGORIES);
    const why = whys[reader.next()]!;
    const departures = reader.list();
    const effects = ASSERTIONS.map((assertion) => STANDING[assertion]);
    for (let i = 0; i < departures.length; i += 2) effects[departures[i]!] = EFFECTS[departures[i + 1]!]!;
    const [from, to] = reader.list();
    const ages = from === undefined || to === undefined ? null : ([from, to] as const);
    const conditions = (): CompiledCondition[] =>
      Array.from({ length: reader.next() }, (): CompiledCondition => {
        const scope = SCOPES[reader.next()]!;
        if (scope === 'note') return [scope, reader.next()];
        const patterns = Array.from({ length: reader.next() }, () => patternOf(reader));
        return [scope, patterns, patterns.map((pattern) => gateOf(pattern, NO_ANCHOR))];
      });
    const [needs, unless] = [conditions(), conditions()];
    return (rules[index] = {
      id: line.slice(0, space),
      category,
      level,
      advice,
      strength,
      mark,
      why,
      effects,
      ages,
      sex: sex === 'any' ? null : sex,
      needs: needs.filter((one) => !isOfNote(one)),
      unless: unless.filter((one) => !isOfNote(one)),
      noteNeeds: needs.filter(isOfNote),
      noteUnless: unless.filter(isOfNote),
    });
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
    const reader = new Reader(lines[index]!, isGate(index) ? GATE.length : 0);
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
  const terms: (Term | undefined)[] = [];
  /** Most words and phrases are one element, and share what it is and sets off. */
  const termOf = (own: readonly number[]): Term => {
    if (own.length === 0) return NOTHING;
    return own.length === 1 ? (terms[own[0]!] ??= joined(own)) : joined(own);
  };
  const joined = (own: readonly number[]): Term => {
    const is = new Set<number>();
    for (const element of own) for (const one of elementAt(element).is) is.add(one);
    const jobs: Job[] = [];
    for (const element of is) for (const job of elementAt(element).jobs) jobs.push(job);
    const ascending = Uint16Array.from(is).sort();
    jobs.sort((a, b) => a.order - b.order);
    return { is: ascending, jobs, gates: jobs.map(({ kind, pattern, anchor }) => (kind === 'frame' ? lines.length : gateOf(pattern, anchor))), opens: [...ascending].filter(isGate) };
  };

  return {
    count: lines.length,
    termOf,
    traitsOf: (own) => own.reduce((bits, element) => bits | elementAt(element).traits, 0),
  };
}
