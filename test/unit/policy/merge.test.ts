import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differences } from '../../../lib/policy/compare.ts';
import { DEFAULT_POLICY } from '../../../lib/policy/default.ts';
import { GUARD_MODES } from '../../../lib/policy/effective.ts';
import type { PolicyFile } from '../../../lib/policy/file.ts';
import { effectivePolicy, explainPolicy, isLocked, personalLayer, policyLayer, SETTING_NAMES, type ExplainedPolicy } from '../../../lib/policy/merge.ts';
import { NO_SETTINGS, type Settings } from '../../../lib/policy/settings.ts';

interface Said {
  readonly managed?: Omit<PolicyFile, 'version'>;
  readonly practice?: Omit<PolicyFile, 'version'>;
  readonly personal?: Partial<Settings>;
}
const merged = ({ managed, practice, personal }: Said): ExplainedPolicy =>
  explainPolicy([
    personalLayer({ ...NO_SETTINGS, ...personal }),
    ...(practice ? [policyLayer('practice', { version: 1, ...practice })] : []),
    ...(managed ? [policyLayer('managed', { version: 1, ...managed })] : []),
  ]);
const profile = (id: string, name: string) => ({ version: 1, id, name, system: 'generic', matches: ['https://record.example/*'] }) as unknown as NonNullable<PolicyFile['profiles']>[number];

describe('merging', () => {
  it('with nobody saying anything gives what is built in', () => {
    expect(effectivePolicy(merged({}))).toEqual(DEFAULT_POLICY);
    for (const name of SETTING_NAMES) expect(merged({})[name]).toMatchObject({ by: 'built-in', lockedBy: null });
  });

  it('lets a person choose inside what the practice left open', () => {
    const { guard } = merged({ practice: { guard: 'decide' }, personal: { guard: 'remind' } });
    expect(guard).toEqual({ value: 'remind', by: 'personal', lockedBy: null, wanted: [{ by: 'built-in', value: 'decide', counted: false }, { by: 'practice', value: 'decide', counted: false }, { by: 'personal', value: 'remind', counted: true }] });
  });

  it('keeps the practice’s value where it is locked, and tells what the person wanted', () => {
    const { guard } = merged({ practice: { guard: 'decide', locked: ['guard'] }, personal: { guard: 'off' } });
    expect(guard).toMatchObject({ value: 'decide', by: 'practice', lockedBy: 'practice' });
    expect(guard.wanted.at(-1)).toEqual({ by: 'personal', value: 'off', counted: false });
  });

  it('holds what IT set over practice and person, locked or not', () => {
    expect(merged({ managed: { guard: 'remind' }, practice: { guard: 'decide', locked: ['guard'] }, personal: { guard: 'off' } }).guard).toMatchObject({ value: 'remind', by: 'managed', lockedBy: 'managed' });
  });

  it('lets a lock stand without a value, on what is built in', () => {
    expect(merged({ practice: { locked: ['guard'] }, personal: { guard: 'off' } }).guard).toMatchObject({ value: 'decide', by: 'built-in', lockedBy: 'practice' });
  });

  it('locks a setting by its name, its group, or everything, and nothing that only begins alike', () => {
    expect(isLocked('categories.legal.on', ['categories.legal'])).toBe(true);
    expect(isLocked('categories.legal.on', ['categories'])).toBe(true);
    expect(isLocked('categories.legal.on', ['everything'])).toBe(true);
    expect(isLocked('categories.legal.on', ['categories.leg', 'categories.legal.o', 'guard'])).toBe(false);
  });

  it('adds up terms of all who gave some, and shows a code by its term', () => {
    const term = (text: string) => ({ text, category: 'legal', level: 'prompt', advice: 'ask' }) as const;
    const codeLists: PolicyFile['codeLists'] = [{ name: 'list', category: 'domestic-abuse', level: 'prompt', advice: 'hide', codes: [{ system: 'snomed', code: '836881000000105', term: 'a coded term' }] }];
    const policy = effectivePolicy(merged({ practice: { terms: { add: [term('theirs')], ignore: ['x-ray'] }, codeLists }, personal: { terms: { add: [term('mine')], ignore: ['y'] } } }));
    expect(policy.terms.add.map(({ text }) => text)).toEqual(['theirs', 'a coded term', 'mine']);
    expect(policy.terms.ignore).toEqual(['x-ray', 'y']);
  });

  it('keeps out a person’s terms where the practice locks them', () => {
    expect(effectivePolicy(merged({ practice: { locked: ['terms'] }, personal: { terms: { add: [], ignore: ['abuse'] } } })).terms.ignore).toEqual([]);
  });

  it('uses what a person taught before the practice’s profile, and one of each id', () => {
    const { profiles } = effectivePolicy(merged({ practice: { profiles: [profile('a', 'theirs'), profile('b', 'theirs')] }, personal: { profiles: [profile('a', 'mine'), profile('c', 'mine')] } }));
    expect(profiles.map(({ id, name }) => `${id} ${name}`)).toEqual(['c mine', 'b theirs', 'a mine']);
  });

  it('never lets a person past a lock or IT, whatever each wants', () => {
    const guard = fc.option(fc.constantFrom(...GUARD_MODES), { nil: undefined });
    fc.assert(
      fc.property(guard, guard, guard, fc.boolean(), (managed, practice, personal, locked) => {
        const { value, by } = merged({ managed: { ...(managed && { guard: managed }) }, practice: { ...(practice && { guard: practice }), ...(locked && { locked: ['guard'] }) }, personal: { guard: personal } }).guard;
        const official = managed ?? practice ?? DEFAULT_POLICY.guard;
        expect(value).toBe(managed === undefined && !locked && personal !== undefined ? personal : official);
        if (by === 'personal') expect(locked || managed !== undefined).toBe(false);
      }),
    );
  });

  it('explains every value as the last wish that counted', () => {
    const explained = merged({ managed: { marks: { size: 'large' } }, practice: { guard: 'remind', wording: { ask: 'May we?' } }, personal: { guard: 'off', marks: { size: 'normal' } } });
    for (const name of SETTING_NAMES) {
      const { value, wanted, by } = explained[name];
      if (!Array.isArray(value)) expect(wanted.filter(({ counted }) => counted)).toEqual([{ by, value, counted: true }]);
    }
  });
});

describe('comparing', () => {
  it('names what would change, from and to', () => {
    const now = merged({});
    const then = merged({ practice: { guard: 'remind', watchSearchBoxes: true, reviewDate: '2027-03-31', categories: { legal: { on: false } }, practice: { name: 'Oak Street Surgery', ods: 'A00001' } } });
    expect(differences(now, then)).toEqual([
      { name: 'practice', now: null, then: { name: 'Oak Street Surgery', ods: 'A00001' } },
      { name: 'reviewDate', now: null, then: '2027-03-31' },
      { name: 'guard', now: 'decide', then: 'remind' },
      { name: 'watchSearchBoxes', now: false, then: true },
      { name: 'categories.legal.on', now: true, then: false },
    ]);
    expect(differences(now, merged({}))).toEqual([]);
  });
});
