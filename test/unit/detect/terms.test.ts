// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { compileFromFiles } from '../../../lib/detect/compile/files.ts';
import { openNote } from '../../../lib/detect/note.ts';
import { readRules } from '../../../lib/detect/rules.ts';
import { withTerms } from '../../../lib/detect/terms.ts';

const compiled = compileFromFiles();
const term = (text: string) => ({ text, category: 'legal', level: 'prompt', advice: 'hide' }) as const;
const found = (text: string, ...terms: string[]) =>
  openNote(text, {}, readRules(withTerms(compiled, terms.map(term)))).findings.filter(({ rule }) => rule.startsWith('practice-term')).map(({ start, end }) => text.slice(start, end));

describe('withTerms', () => {
  it('finds a practice term as whole words, whatever the case', () => {
    expect(found('Seen at the Juniper Suite on Friday, not juniper berries.', 'Juniper Suite')).toEqual(['Juniper Suite']);
    expect(found('Attended juniper suite on Friday.', 'Juniper Suite')).toEqual(['juniper suite']);
    expect(found('Junipers suited the garden.', 'Juniper Suite')).toEqual([]);
  });

  it('leaves out a term without a word, and keeps the others', () => {
    expect(found('Referred to Operation Lantern today.', '—', 'operation lantern')).toEqual(['Operation Lantern']);
  });

  it('does not find a term that is denied', () => {
    expect(found('No operation lantern involvement.', 'operation lantern')).toEqual([]);
  });

  it('leaves the lexicon it was given as it was', () => {
    const before = JSON.stringify(compiled);
    withTerms(compiled, [term('Juniper Suite')]);
    expect(JSON.stringify(compiled)).toBe(before);
  });
});
