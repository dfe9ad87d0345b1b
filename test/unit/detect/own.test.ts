// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { rulesFromFiles } from '../../../lib/detect/compile/files.ts';
import { openNote } from '../../../lib/detect/note.ts';

const rules = rulesFromFiles();
const patient = { name: 'Mrs Ayesha Begum', dob: '1961-05-04', nhsNumber: '999 305 1182', phone: '07700 900123' };
const found = (text: string): number => openNote(text, { sex: 'F', age: 64, patient }, rules).findings.filter(({ category }) => category === 'third-party').length;

describe('openNote, told who the patient is', () => {
  it.each([
    'Ayesha Begum, dob 4/5/61, NHS 999 305 1182, tel 07700 900123. Attended for bloods.',
    'Begum, Ayesha. DOB 04.05.1961. Ring +44 7700 900123.',
    'Mrs Begum attended. Ayesha has knee pain.',
  ])('finds nobody else in: %s', (text) => {
    expect(found(text)).toBe(0);
  });

  it.each([
    'Daughter Ayesha is in prison.',
    'Filed in error: Tariq Mehmood, dob 5/4/61, NHS 999 412 7706.',
    "Sister's number is 07700 900456.",
  ])('finds somebody else in: %s', (text) => {
    expect(found(text)).toBeGreaterThan(0);
  });
});
