import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ADVICE, CATEGORIES, LEVELS, type Finding } from '../../../lib/detect/finding.ts';
import { ADDED_TERM_RULE, applyPolicy } from '../../../lib/policy/apply.ts';
import { DEFAULT_POLICY } from '../../../lib/policy/default.ts';
import type { AddedTerm, EffectivePolicy } from '../../../lib/policy/effective.ts';

const finding = (over: Partial<Finding> = {}): Finding => ({
  start: 0, end: 4, category: 'domestic-abuse', level: 'prompt', advice: 'hide', rule: 'r', reason: 'why', ...over,
});
const term = (text: string, over: Partial<AddedTerm> = {}): AddedTerm => ({ text, category: 'safeguarding', level: 'prompt', advice: 'hide', ...over });
const policy = (over: Partial<EffectivePolicy>): EffectivePolicy => ({ ...DEFAULT_POLICY, ...over });
const withCategory = (over: Partial<EffectivePolicy['categories']['legal']>): EffectivePolicy =>
  policy({ categories: { ...DEFAULT_POLICY.categories, 'domestic-abuse': { on: true, level: 'as-found', advice: 'as-found', guidance: '', ...over } } });

describe('the policy in force', () => {
  test('leaves findings as they are by default', () => {
    const findings = [finding(), finding({ start: 6, end: 9, category: 'legal', level: 'hint', advice: 'consider' })];
    expect(applyPolicy(findings, 'text of a note', DEFAULT_POLICY)).toEqual(findings);
  });

  test('drops a category that is off', () => {
    expect(applyPolicy([finding()], 'text', withCategory({ on: false }))).toEqual([]);
  });

  test('sets the level and the advice of a category', () => {
    expect(applyPolicy([finding()], 'text', withCategory({ level: 'hint', advice: 'consider' }))).toEqual([finding({ level: 'hint', advice: 'consider' })]);
  });

  test.each([
    ['seen at Rowan House today', 'Rowan House', [8, 19]],
    ['seen at rowan  house.', 'Rowan House', [8, 20]],
    ['uses the O’Neill clinic', "o'neill", [9, 16]],
    ['EC given', 'EC', [0, 2]],
  ])('finds in %j the added term %j', (text, added, [start, end]) => {
    const found = applyPolicy([], text, policy({ terms: { add: [term(added)], ignore: [] } }));
    expect(found).toMatchObject([{ start, end, category: 'safeguarding', rule: ADDED_TERM_RULE }]);
  });

  test.each([
    ['Rowanberry House', 'Rowan'],
    ['aspirin ec 75mg', 'EC'],
    ['Rowan\nHouse', 'Rowan House'],
    ['+++', '+++'],
  ])('does not find in %j the added term %j', (text, added) => {
    expect(applyPolicy([], text, policy({ terms: { add: [term(added)], ignore: [] } }))).toEqual([]);
  });

  test('does not mark twice what a rule already says as strongly', () => {
    const text = 'taken to MARAC yesterday';
    const ruled = finding({ start: 9, end: 14, category: 'domestic-abuse' });
    const add = [term('MARAC', { category: 'domestic-abuse', advice: 'ask' })];
    expect(applyPolicy([ruled], text, policy({ terms: { add, ignore: [] } }))).toEqual([ruled]);
    expect(applyPolicy([{ ...ruled, level: 'hint' }], text, policy({ terms: { add, ignore: [] } }))).toHaveLength(2);
  });

  test('drops a finding that an ignored term covers, and no other', () => {
    const text = 'EC clinic today, EC given';
    const clinic = finding({ start: 0, end: 2 });
    const given = finding({ start: 17, end: 19 });
    expect(applyPolicy([clinic, given], text, policy({ terms: { add: [], ignore: ['EC clinic'] } }))).toEqual([given]);
  });

  test('applies the rule for the youngest group the patient is in', () => {
    const young = policy({ ageRules: [
      { under: 18, category: 'domestic-abuse', level: 'prompt', advice: 'ask' },
      { under: 13, category: 'domestic-abuse', level: 'prompt', advice: 'hide' },
    ] });
    const hint = finding({ level: 'hint', advice: 'consider' });
    expect(applyPolicy([hint], 'text', young, 12)).toEqual([finding({ advice: 'hide' })]);
    expect(applyPolicy([hint], 'text', young, 13)).toEqual([finding({ advice: 'ask' })]);
    expect(applyPolicy([hint], 'text', young, 18)).toEqual([hint]);
    expect(applyPolicy([hint], 'text', young)).toEqual([hint]);
  });

  test('answers spans that fit the text, in order, for any text and any terms', () => {
    const anyTerm = fc.record({ text: fc.string({ minLength: 1, maxLength: 12 }), category: fc.constantFrom(...CATEGORIES), level: fc.constantFrom(...LEVELS), advice: fc.constantFrom(...ADVICE) });
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), fc.array(anyTerm), fc.array(fc.string()), (text, add, ignore) => {
        const found = applyPolicy([], text, policy({ terms: { add, ignore } }));
        found.forEach(({ start, end }, i) => {
          expect(start).toBeGreaterThanOrEqual(i > 0 ? found[i - 1]!.start : 0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
        });
      }),
    );
  });
});
