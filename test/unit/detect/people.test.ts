// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { rulesFromFiles } from '../../../lib/detect/compile/files.ts';
import { meetPeople, patientOf } from '../../../lib/detect/people.ts';
import { OPENING } from '../../../lib/detect/scene.ts';
import { nextSentence } from '../../../lib/detect/sentence.ts';

const rules = rulesFromFiles();

/** The words of a text that are read as somebody's name (not the patient's, not a professional's). */
function namesIn(text: string, patientName?: string): string[] {
  const patient = patientOf({ patient: { name: patientName } });
  const names: string[] = [];
  let scene = OPENING;
  for (let at = 0; at < text.length; ) {
    const { tokens, length } = nextSentence(text, at);
    for (const token of tokens) token.word = rules.word(rules.forms.of(token.form), false);
    scene = meetPeople(tokens, scene, patient, rules).after;
    for (const token of tokens) if (token.as !== null && token.as === rules.standIns['~name']) names.push(text.slice(at + token.start, at + token.end));
    at += length;
  }
  return names;
}

describe('meetPeople', () => {
  it.each([
    ['Lives with her brother Gwilym.', ['Gwilym']],
    ['wife chidinma rang', ['chidinma']],
    ['Daughter-in-law Parveen Akhtar helps', ['Parveen', 'Akhtar']],
    ['OH Hope is off sick', ['Hope']],
    ['Seen with mum (Zydrune) today', ['Zydrune']],
    ['Mentioned our Dougie again', ['Dougie']],
    ['Ffion (his niece) collects', ['Ffion']],
    ['a colleague called Brygida', ['Brygida']],
    ['nkechi sister has moved, tomasz (son in law) too', ['nkechi', 'tomasz']],
    ['abdi her grandson is away', ['abdi']],
    ['siobhan next door rang', ['siobhan']],
  ])('reads a name in: %s', (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });

  it.each([
    ['62yo man. Wife says he sleeps.', 'M'],
    ['34F, new here.', 'F'],
    ['A 71-year-old lady with a cough.', 'F'],
    ['Pleasant 83 yr old gent.', 'M'],
    ['Seen with partner 34M.', null],
    ['1 male partner.', null],
    ['Walks 34m, then rests.', null],
  ])('takes the sex beside an age for the patient\'s, where the record gives none: %s', (text, sex) => {
    const { tokens } = nextSentence(text, 0);
    for (const token of tokens) token.word = rules.word(rules.forms.of(token.form), false);
    expect(meetPeople(tokens, OPENING, patientOf({}), rules).after.sex).toBe(sex);
    expect(meetPeople(tokens, OPENING, patientOf({ sex: 'F' }), rules).after.sex).toBeNull();
  });

  it.each([
    'Seen by HCA Dawn.',
    'Dressing by Sister Oyelaran.',
    'Physio (Kamal) on Monday.',
    'Mum Monday, Calpol given.',
    'McMurray negative, works at Albert Road School.',
    'Prefers St Agnes for the scan.',
    'Cheers, Neville',
    'Will need bloods. May start statin.',
    'Name: Hope Osagie',
    'Told nick in skin, her sister saw.',
    'olivia rang her son',
  ])('reads none in: %s', (text) => {
    expect(namesIn(text)).toEqual([]);
  });

  it('knows a name again that was met beside "nephew"', () => {
    expect(namesIn('Nephew Tino has moved in. Tino sells her tablets.')).toEqual(['Tino', 'Tino']);
  });

  it('never takes the patient for somebody else', () => {
    expect(namesIn('Ayesha says her sister Nadia rang.', 'Ayesha Begum')).toEqual(['Nadia']);
  });

  it.each([
    ['Keeps the children quiet. He sleeps late.', '~someone'],
    ['Keeps the neighbours awake. He sings.', '~someone'],
  ])('never takes one for several: %s', (text, standIn) => {
    const first = nextSentence(text, 0);
    const second = nextSentence(text, first.length);
    let scene = OPENING;
    for (const { tokens } of [first, second]) {
      for (const token of tokens) token.word = rules.word(rules.forms.of(token.form), false);
      scene = meetPeople(tokens, scene, patientOf({ sex: 'F' }), rules).after;
    }
    expect(second.tokens[0]!.as).toBe(rules.standIns[standIn as '~someone']);
  });
});
