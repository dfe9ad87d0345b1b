// @vitest-environment node
import { describe, expect, it } from 'vitest';
import type { Category } from '../../../lib/detect/finding.ts';
import type { Strength } from '../../../lib/detect/compiled.ts';
import { weigh, type Passage, type PlacedSignal } from '../../../lib/detect/weigh.ts';

let at = 0;
const signal = (id: string, category: Category, strength: Strength, level: 'prompt' | 'hint' = 'prompt'): PlacedSignal => ({
  at: (at += 10),
  start: 0,
  end: 5,
  said: 'stated',
  hintOnly: false,
  needs: [],
  unless: [],
  rule: { id, category, level, advice: 'hide', strength, why: id },
});
const note = (...signals: PlacedSignal[]): { passages: Passage[]; flags: Set<number>; units: number } => ({ passages: signals.map((each) => ({ at: each.at, said: { signals: [each] } })), flags: new Set(), units: 500 });
const found = (...signals: PlacedSignal[]): string[] => weigh([note(...signals)], {}).map(({ rule, level }) => `${rule} ${level}`);
const far = (one: PlacedSignal): PlacedSignal => ({ ...one, at: (at += 1_000) });

describe('weigh', () => {
  it('prompts for a lone rule that is sure, and keeps silent about a lone one that is not', () => {
    expect(found(signal('a', 'legal', 'sure'))).toEqual(['a prompt']);
    expect(found(signal('a', 'legal', 'likely'))).toEqual([]);
    expect(found(signal('a', 'legal', 'sign'))).toEqual([]);
  });
  it('marks what is likely quietly in an entry of a line, where there is no room for company', () => {
    const line = (strength: Strength): string[] => weigh([{ ...note(signal('a', 'legal', strength)), units: 40 }], {}).map(({ rule, level }) => `${rule} ${level}`);
    expect(line('likely')).toEqual(['a hint']);
    expect(line('sign')).toEqual([]);
  });
  it('takes two signs of one category in one sentence for likely', () => {
    const [a, b, other] = [signal('a', 'legal', 'sign'), signal('b', 'legal', 'sign'), signal('c', 'third-party', 'sign')];
    const sentence = (units: number, ...signals: PlacedSignal[]): string[] => weigh([{ passages: [{ at: 0, said: { signals } }], flags: new Set(), units }], {}).map(({ rule, level }) => `${rule} ${level}`);
    expect(sentence(40, a, { ...b, start: 7, end: 12 })).toEqual(['a hint', 'b hint']);
    expect(sentence(40, a, other)).toEqual([]);
    expect(sentence(500, a, b)).toEqual([]);
    const likely = { at: 20, said: { signals: [signal('l', 'mental-health', 'likely')] } };
    const beside = (...signals: PlacedSignal[]): number => weigh([{ passages: [{ at: 0, said: { signals } }, likely], flags: new Set(), units: 500 }], {}).length;
    expect(beside(a, { ...b, start: 7, end: 12 })).toBe(3);
    expect(beside(a, other)).toBe(0);
  });
  it('shows what is not sure in company, of any category, quietly until there is much of it', () => {
    expect(found(signal('a', 'legal', 'sign'), signal('b', 'third-party', 'likely'))).toEqual([]);
    expect(found(signal('a', 'legal', 'sign'), signal('b', 'third-party', 'likely'), signal('c', 'mental-health', 'likely'))).toEqual(['a hint', 'b hint', 'c hint']);
    expect(found(signal('a', 'legal', 'sign'), signal('b', 'third-party', 'likely'), signal('c', 'mental-health', 'likely'), signal('d', 'legal', 'likely'))).toEqual(['a prompt', 'b prompt', 'c prompt', 'd prompt']);
  });
  it('shows echoes and mentions only beside a clue of their category and in company', () => {
    expect(found(signal('a', 'legal', 'sure'), signal('x', 'legal', 'mention'))).toEqual(['a prompt']);
    expect(found(signal('a', 'legal', 'sure'), signal('x', 'legal', 'echo'), signal('y', 'legal', 'mention'))).toEqual(['a prompt', 'x prompt', 'y prompt']);
    expect(found(signal('a', 'legal', 'sure'), signal('x', 'third-party', 'echo'), signal('y', 'third-party', 'mention'))).toEqual(['a prompt']);
  });
  it('shows echoes under the two categories whose own rules say most', () => {
    const clues = [signal('a', 'legal', 'sure'), signal('b', 'third-party', 'likely'), signal('c', 'mental-health', 'sign')];
    const mentions = (['legal', 'third-party', 'mental-health'] as const).map((category, index) => signal(['x', 'y', 'z'][index]!, category, 'mention'));
    expect(found(...clues, ...mentions).map((one) => one[0]).join('')).toBe('abcxy');
  });
  it('takes company from echoes, not from mentions', () => {
    const three = (strength: Strength): PlacedSignal[] => ['x', 'y', 'z'].map((id) => signal(id, 'third-party', strength));
    expect(found(signal('a', 'legal', 'sign'), ...three('echo'))).toEqual(['a hint']);
    expect(found(signal('a', 'legal', 'sign'), ...three('mention'))).toEqual([]);
  });
  it('counts one clue in several categories once: echoes of the same place', () => {
    const place = (id: string, category: Category): PlacedSignal => ({ ...signal(id, category, 'echo'), at: 1 });
    const told = { at: 1, said: { signals: [place('x', 'third-party'), place('y', 'mental-health'), place('z', 'substance-use')] } };
    const likely = { at: 0, said: { signals: [signal('a', 'legal', 'likely')] } };
    expect(weigh([{ passages: [likely, told], flags: new Set(), units: 500 }], {})).toEqual([]);
  });
  it('lets one rule that says the same twice be one sign', () => {
    expect(found(...Array.from({ length: 8 }, () => signal('a', 'legal', 'sign')).map((one, _, [first]) => ({ ...one, rule: first!.rule })))).toEqual([]);
  });
  it('takes no company from far away, however long the note', () => {
    const clues = ['b', 'c', 'd'].map((id) => signal(id, 'third-party', 'likely'));
    expect(found(signal('a', 'legal', 'sign'), ...clues).length).toBe(4);
    expect(found(signal('a', 'legal', 'sign'), ...clues.map(far))).toEqual([]);
  });
  it('takes no certainty from what is denied or only asked', () => {
    expect(found({ ...signal('a', 'legal', 'sure'), hintOnly: true }, signal('b', 'third-party', 'likely'))).toEqual(['a hint']);
  });
  it('raises what should be asked to a prompt for the young, not a quiet mark', () => {
    const asked = (strength: Strength): PlacedSignal => { const one = signal('a', 'sexual-health', strength, 'hint'); return { ...one, rule: { ...one.rule, advice: 'ask' } }; };
    const levels = (age: number, strength: Strength): string[] => weigh([{ ...note(asked(strength)), units: 40 }], { age }).map(({ level }) => level);
    expect([levels(15, 'sure'), levels(15, 'likely'), levels(30, 'sure')]).toEqual([['prompt'], ['hint'], ['hint']]);
  });
  it('weighs what several sources say together', () => {
    const likely = ['a', 'b', 'c', 'd'].map((id) => signal(id, 'legal', 'likely'));
    expect(weigh([note(likely[0]!, likely[1]!), note(likely[2]!, likely[3]!)], {}).map(({ level }) => level)).toEqual(['prompt', 'prompt', 'prompt', 'prompt']);
  });
});
