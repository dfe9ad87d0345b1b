import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { policyForm, policyText, TERM_ROWS_MAX, type PolicyForm } from '../../../lib/policy/form.ts';
import { readPolicyFile } from '../../../lib/policy/read.ts';

const EXAMPLE = /```json\n([\s\S]*?)```/.exec(readFileSync('docs/policy-file.md', 'utf8'))![1]!;
const filledIn = (change: Partial<PolicyForm>) => readPolicyFile(policyText({ ...policyForm(null), ...change }));

describe('the form of a policy', () => {
  it('left empty says nothing but its version', () => {
    expect(filledIn({})).toEqual({ file: { version: 1 } });
  });

  it('keeps every field of a file, with those it has no place for', () => {
    const read = readPolicyFile(EXAMPLE);
    if (!('file' in read)) throw new Error('the example is at fault');
    expect(readPolicyFile(policyText(policyForm(read.file)))).toEqual(read);
  });

  it('keeps the terms of a long list, of which it shows as many as a form can hold', () => {
    const add = Array.from({ length: TERM_ROWS_MAX + 50 }, (_, i) => ({ text: `term ${String(i)}`, category: 'legal', level: 'prompt', advice: 'ask' }) as const);
    const form = policyForm({ version: 1, terms: { add } });
    expect(form.add).toHaveLength(TERM_ROWS_MAX);
    expect(readPolicyFile(policyText(form))).toEqual({ file: { version: 1, terms: { add } } });
  });

  it('takes codes as they are copied from a list, one a line', () => {
    const list = { name: 'Ours', source: '', category: 'safeguarding', level: 'prompt', advice: 'hide' };
    expect(filledIn({ codeLists: [{ ...list, codes: 'snomed 836881000000105 child in need\n836881000000105\tchild, in need\n\nread2, 13IM., On register' }] })).toMatchObject({
      file: { codeLists: [{ codes: [{ system: 'snomed', code: '836881000000105', term: 'child in need' }, { system: 'snomed', code: '836881000000105', term: 'child, in need' }, { system: 'read2', code: '13IM.', term: 'On register' }] }] },
    });
    expect(filledIn({ codeLists: [{ ...list, codes: '836881000000106 mistyped' }] })).toMatchObject({ problems: [{ field: 'codeLists.0.codes.0.code' }] });
  });

  it('takes the profiles that were copied while a site was taught, one after another', () => {
    const profile = (id: string): string => JSON.stringify({ version: 1, id, name: id, system: 'generic', matches: ['https://record.example/*'] });
    expect(filledIn({ profiles: `${profile('a')}\n${profile('b')}` })).toMatchObject({ file: { profiles: [{ id: 'a' }, { id: 'b' }] } });
    expect(filledIn({ profiles: profile('a') })).toMatchObject({ file: { profiles: [{ id: 'a' }] } });
    expect(filledIn({ profiles: 'not a profile' })).toMatchObject({ problems: [{ field: 'profiles' }] });
  });

  it('names what was filled in wrongly, and what is missing', () => {
    expect(filledIn({ name: 'Oak Street Surgery' })).toMatchObject({ problems: [{ field: 'practice.ods' }] });
    expect(filledIn({ name: 'Oak Street Surgery', ods: 'a00001' })).toMatchObject({ file: { practice: { ods: 'A00001' } } });
    expect(filledIn({ keepDays: 'ever' })).toMatchObject({ problems: [{ field: 'log.keepDays' }] });
    expect(filledIn({ ageRules: [{ under: '18', category: 'sexual-health', level: 'prompt', advice: 'hide' }, { under: '', category: 'legal', level: 'prompt', advice: 'ask' }] })).toMatchObject({ file: { ageRules: [{ under: 18 }] } });
    expect(filledIn({ sites: 'record.example\nhttps://*.letters.example/*' })).toMatchObject({ file: { sites: ['https://record.example/*', 'https://*.letters.example/*'] } });
    expect(filledIn({ sites: 'everything' })).toMatchObject({ problems: [{ field: 'sites.0' }] });
  });
});
