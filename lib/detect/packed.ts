import { ASSERTIONS, EFFECTS } from './assertion.ts';
import type { CompiledCondition, CompiledCue, CompiledFrame, CompiledLexicon, CompiledPattern, CompiledRule } from './compiled.ts';
import { ADVICE, CATEGORIES, LEVELS } from './finding.ts';

// The lexicon is most of what a frame loads, so it ships without names: arrays by position, runs of word numbers as
// (gap, length) pairs, each sentence once. `pack` runs at build time, `unpack` once a frame.

const STRENGTHS = ['sure', 'sign', 'echo'] as const;
const MARKS = ['match', 'clause', 'sentence'] as const;
const DIRECTIONS = ['before', 'after', 'sentence'] as const;
const SCOPES = ['clause', 'sentence', 'note'] as const;

type Numbers = readonly number[];
type PackedRule = [id: string, does: number, why: number, says: Numbers, frames: Numbers, conditions: readonly (readonly unknown[])[], when: Numbers];
type Packed = readonly [
  words: string,
  elements: readonly (readonly [runs: Numbers, includes: Numbers, sequences: Numbers])[],
  classes: Readonly<Record<string, number>>,
  whys: readonly string[],
  rules: readonly PackedRule[],
  cues: Numbers,
  stops: Numbers,
  shields: Numbers,
  flags: readonly Numbers[],
  lookalikes: string,
  names: string,
];

/** Lists one after another, each ended by 0: no list holds a 0 (codes are moved up by one). */
const join = (lists: readonly Numbers[]): number[] => lists.flatMap((list) => [...list.map((code) => (code >= 0 ? code + 1 : code)), 0]);
function split(joined: Numbers): number[][] {
  const lists: number[][] = [];
  let list: number[] = [];
  for (const code of joined)
    if (code === 0) {
      lists.push(list);
      list = [];
    } else list.push(code > 0 ? code - 1 : code);
  return lists;
}

/** Ascending numbers as pairs: how far the run starts after the last one's end, and its length less one. */
function toRuns(list: Numbers): number[] {
  const runs: number[] = [];
  let end = 0;
  for (let i = 0; i < list.length; ) {
    let length = 1;
    while (i + length < list.length && list[i + length] === list[i]! + length) length++;
    runs.push(list[i]! - end, length - 1);
    end = list[i]! + length;
    i += length;
  }
  return runs;
}
function fromRuns(runs: Numbers): number[] {
  const list: number[] = [];
  let at = 0;
  for (let i = 0; i < runs.length; i += 2) {
    at += runs[i]!;
    for (let k = 0; k <= runs[i + 1]!; k++) list.push(at++);
  }
  return list;
}

/** The lexicon as text to ship. */
export function pack(lexicon: CompiledLexicon): string {
  const whys = [...new Set(lexicon.rules.map(({ why }) => why))];
  const condition = (negative: number, [scope, value]: CompiledCondition): readonly unknown[] => [
    SCOPES.indexOf(scope) * 2 + negative,
    typeof value === 'number' ? value : join(value),
  ];
  const packed: Packed = [
    lexicon.words.join(' '),
    lexicon.elements.map(([words, sequences, includes]) => [toRuns(words), includes, join(sequences)]),
    lexicon.classes,
    whys,
    lexicon.rules.map((rule) => [
      rule.id,
      (((CATEGORIES.indexOf(rule.category) * 2 + LEVELS.indexOf(rule.level)) * 3 + ADVICE.indexOf(rule.advice)) * 3 + STRENGTHS.indexOf(rule.strength)) * 3 + MARKS.indexOf(rule.mark),
      whys.indexOf(rule.why),
      join(rule.says),
      rule.frames.flat(),
      [...rule.needs.map((one) => condition(0, one)), ...rule.unless.map((one) => condition(1, one))],
      Object.entries(rule.when).flatMap(([assertion, effect]) => [ASSERTIONS.indexOf(assertion as (typeof ASSERTIONS)[number]), EFFECTS.indexOf(effect)]),
    ]),
    join(lexicon.cues.map(({ assertion, direction, reach, pattern }) => [ASSERTIONS.indexOf(assertion), DIRECTIONS.indexOf(direction), reach, ...pattern])),
    join(lexicon.stops),
    join(lexicon.shields),
    lexicon.flags.map(join),
    lexicon.lookalikes,
    lexicon.names,
  ];
  return JSON.stringify(packed);
}

/** The lexicon from its shipped text. */
export function unpack(text: string): CompiledLexicon {
  const [words, elements, classes, whys, rules, cues, stops, shields, flags, lookalikes, names] = JSON.parse(text) as Packed;
  return {
    words: words.split(' '),
    elements: elements.map(([runs, includes, sequences]) => [fromRuns(runs), split(sequences), includes]),
    classes,
    rules: rules.map(([id, does, why, says, frames, conditions, when]): CompiledRule => {
      const take = <T>(list: readonly T[]): T => {
        const value = list[does % list.length]!;
        does = Math.floor(does / list.length);
        return value;
      };
      const mark = take(MARKS);
      const strength = take(STRENGTHS);
      const advice = take(ADVICE);
      const level = take(LEVELS);
      const category = take(CATEGORIES);
      const four: CompiledFrame[] = [];
      for (let i = 0; i < frames.length; i += 4) four.push(frames.slice(i, i + 4) as unknown as CompiledFrame);
      const conditionsOf = (negative: number): CompiledCondition[] =>
        conditions
          .filter(([code]) => (code as number) % 2 === negative)
          .map(([code, value]) => [SCOPES[(code as number) >> 1]!, typeof value === 'number' ? value : split(value as Numbers)] as unknown as CompiledCondition);
      const departs: Record<string, string> = {};
      for (let i = 0; i < when.length; i += 2) departs[ASSERTIONS[when[i]!]!] = EFFECTS[when[i + 1]!]!;
      return { id, category, level, advice, strength, mark, why: whys[why]!, says: split(says), frames: four, needs: conditionsOf(0), unless: conditionsOf(1), when: departs };
    }),
    cues: split(cues).map(([assertion, direction, reach, ...pattern]): CompiledCue => ({ assertion: ASSERTIONS[assertion!]!, direction: DIRECTIONS[direction!]!, reach: reach!, pattern: pattern as CompiledPattern })),
    stops: split(stops),
    shields: split(shields),
    flags: flags.map(split),
    lookalikes,
    names,
  };
}
