// @vitest-environment node
import { describe, expect, it } from 'vitest';
import type { Category } from '../../../lib/detect/finding.ts';
import type { Strength } from '../../../lib/detect/compiled.ts';
import { weigh, type PlacedSignal } from '../../../lib/detect/weigh.ts';

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
const rules = (...signals: PlacedSignal[]): string[] => weigh([{ passages: signals.map((each) => ({ at: each.at, signals: [each] })), flags: new Set() }], {}).map(({ rule }) => rule);

describe('weigh', () => {
  it('lets one sign stay silent', () => {
    expect(rules(signal('a', 'domestic-abuse', 'sign'))).toEqual([]);
  });
  it('takes a sign of abuse and one of safeguarding together', () => {
    expect(rules(signal('a', 'domestic-abuse', 'sign'), signal('b', 'safeguarding', 'sign'))).toEqual(['a', 'b']);
  });
  it('marks signs of strangers quietly, without their echoes', () => {
    const found = weigh([{ passages: [signal('a', 'domestic-abuse', 'sign'), signal('b', 'legal', 'sign'), signal('c', 'legal', 'echo')].map((each) => ({ at: each.at, signals: [each] })), flags: new Set() }], {});
    expect(found.map(({ rule, level }) => `${rule} ${level}`)).toEqual(['a hint', 'b hint']);
  });
  it('marks a sign beside two echoes of its category quietly', () => {
    const found = weigh([{ passages: [signal('a', 'legal', 'sign'), signal('b', 'legal', 'echo'), signal('c', 'legal', 'echo')].map((each) => ({ at: each.at, signals: [each] })), flags: new Set() }], {});
    expect(found.map(({ rule, level }) => `${rule} ${level}`)).toEqual(['a hint']);
  });
  it('lets a sign speak among three of any', () => {
    expect(rules(signal('a', 'domestic-abuse', 'sign'), signal('b', 'legal', 'sign'), signal('c', 'third-party', 'sign'))).toEqual(['a', 'b', 'c']);
  });
  it('takes no company from the echoes of others', () => {
    expect(rules(signal('a', 'legal', 'sign'), signal('x', 'third-party', 'echo'), signal('y', 'third-party', 'echo'))).toEqual([]);
  });
  it('shows no echoes of a lone clue, however sure', () => {
    expect(rules(signal('a', 'legal', 'sure'), signal('x', 'legal', 'echo'))).toEqual(['a']);
    expect(rules(signal('a', 'legal', 'sure'), signal('b', 'third-party', 'sign'), signal('x', 'legal', 'echo'))).toEqual(['a', 'b', 'x']);
  });
  it('marks what is only likely quietly when it stands alone, and prompts in company', () => {
    const levels = (...signals: PlacedSignal[]): string[] => weigh([{ passages: signals.map((each) => ({ at: each.at, signals: [each] })), flags: new Set() }], {}).map(({ level }) => level);
    expect(levels(signal('a', 'legal', 'likely'))).toEqual(['hint']);
    expect(levels(signal('a', 'legal', 'likely'), signal('b', 'third-party', 'likely'))).toEqual(['hint', 'hint']);
    expect(levels(signal('a', 'legal', 'likely'), signal('b', 'third-party', 'likely'), signal('c', 'legal', 'sign'))).toEqual(['prompt', 'prompt', 'prompt']);
    expect(levels(signal('a', 'legal', 'sure'))).toEqual(['prompt']);
    expect(levels(signal('a', 'legal', 'likely'), signal('b', 'third-party', 'likely'), signal('c', 'legal', 'sign', 'hint'))).toEqual(['hint', 'hint', 'hint']);
  });
  it('takes no certainty from what is denied or only asked', () => {
    const denied = { ...signal('a', 'legal', 'sure'), hintOnly: true };
    const found = weigh([{ passages: [denied, signal('b', 'third-party', 'likely')].map((each) => ({ at: each.at, signals: [each] })), flags: new Set() }], {});
    expect(found.map(({ rule, level }) => `${rule} ${level}`)).toEqual(['a hint', 'b hint']);
  });
  it('lets one rule that says the same twice be one sign', () => {
    expect(rules(signal('a', 'legal', 'sign'), signal('a', 'legal', 'sign'))).toEqual([]);
  });
  it('weighs what several sources say together', () => {
    const source = (...signals: PlacedSignal[]) => ({ passages: signals.map((each) => ({ at: each.at, signals: [each] })), flags: new Set<number>() });
    expect(weigh([source(signal('a', 'legal', 'sign')), source(signal('b', 'legal', 'sign'))], {}).map(({ rule }) => rule)).toEqual(['a', 'b']);
  });
  it('lets an echo speak only in its own category', () => {
    expect(rules(signal('a', 'domestic-abuse', 'sure'), signal('b', 'domestic-abuse', 'sign'), signal('c', 'domestic-abuse', 'echo'), signal('d', 'safeguarding', 'echo'))).toEqual(['a', 'b', 'c']);
  });
});
