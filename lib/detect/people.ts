import type { About } from './about.ts';
import { tokenIs, wordIs } from './elements.ts';
import type { Rules, Word } from './rules.ts';
import type { Scene } from './scene.ts';
import { BREAK, type Token } from './sentence.ts';

const MALE = new Set(['he', 'him', 'his', 'himself']);
const FEMALE = new Set(['she', 'her', 'hers', 'herself']);
const FIRST = new Set(['i', 'me', 'my', 'myself', "i'm", "i've", "i'd", 'im', 'ive']);

/** What of the patient and the entry helps to tell people apart; made once a note. */
export interface Patient {
  readonly sex: 'F' | 'M' | undefined;
  /** The patient's own names, lower case. */
  readonly names: ReadonlySet<string>;
  /** The entry is in the patient's own words. */
  readonly firstPerson: boolean;
}

export function patientOf(about: About): Patient {
  const names = (about.patient?.name ?? '').toLowerCase().split(/[^\p{L}'-]+/u).filter((name) => name.length > 1 && !['mr', 'mrs', 'miss', 'ms', 'dr'].includes(name));
  return { sex: about.sex, names: new Set(names), firstPerson: about.kind === 'e-consult' };
}

/** A name: a capitalised word that nothing else explains, beside something that makes it a person's. */
function isName(tokens: readonly Token[], at: number, rules: Rules): boolean {
  const token = tokens[at]!;
  const { classes } = rules;
  if (token.number || token.caps || token.form.length < 2) return false;
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  const afterKin = !!before && token.before !== BREAK.comma && !before.possessive && (wordIs(before.word, classes.kin) || before.as === rules.standIns['~name']);
  const forename = wordIs(token.word, classes.forename);
  if (!token.capital) return forename && afterKin && before?.as !== rules.standIns['~name'];
  if (wordIs(token.word, classes['not-a-name'])) return false;
  if (forename) return true;
  if (token.word !== null && !wordIs(token.word, classes.forename)) return false;
  if (afterKin) return true;
  const bracketKin = !!after && after.before === BREAK.comma && wordIs(after.word, classes.kin);
  return bracketKin && at > 0;
}

/** A professional in their role: "Dr Malhotra", "HCA Dawn", "Keeley (nurse)". */
function isProfessional(tokens: readonly Token[], at: number, rules: Rules): boolean {
  const { professional } = rules.classes;
  for (let k = at - 1; k >= 0 && k >= at - 2; k--) {
    if (wordIs(tokens[k]!.word, professional)) return true;
    if (tokens[k + 1]!.before === BREAK.comma || !tokens[k]!.capital) break;
  }
  for (let k = at + 1; k < tokens.length && k <= at + 2; k++) if (wordIs(tokens[k]!.word, professional)) return true;
  return false;
}

/** Settles whom each word of a sentence means, and says what the next sentence must know. Writes `as` of the tokens. */
export function meetPeople(tokens: readonly Token[], scene: Scene, patient: Patient, rules: Rules): Scene {
  const { classes, standIns } = rules;
  const self = standIns['~patient'] ?? null;
  const someone = standIns['~someone'] ?? null;
  let { he, she } = scene;
  let subject: Word | null | undefined;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    const { form } = token;
    let person: Word | null = null;
    if (token.as !== null) {
      if (wordIs(token.as, classes.person)) person = token.as;
    } else if (MALE.has(form)) token.as = person = patient.sex === 'M' ? self : (he ?? (patient.sex === undefined && she === null ? self : someone));
    else if (FEMALE.has(form)) token.as = person = patient.sex === 'F' || (patient.sex === undefined && she === null) ? self : (she ?? someone);
    else if (FIRST.has(form)) {
      if (patient.firstPerson || token.quoted) token.as = person = self;
    } else if (token.capital && patient.names.has(form)) token.as = person = self;
    else if (wordIs(token.word, classes.person)) {
      person = token.word;
      if (!wordIs(person, classes.patient)) {
        const male = wordIs(person, classes.male);
        const female = wordIs(person, classes.female);
        if (male || (!female && patient.sex !== 'M')) he = person;
        if (female || (!male && patient.sex !== 'F')) she = person;
      }
    } else if (isName(tokens, at, rules) && !isProfessional(tokens, at, rules)) token.as = person = standIns['~name'] ?? null;
    if (subject === undefined && person !== null && !token.possessive && !(tokens[at - 1] && wordIs(tokens[at - 1]!.word, classes.preposition)) && !(form === 'his' || form === 'her')) subject = person;
  }
  return { he, she, subject: subject === undefined ? scene.subject : subject, under: scene.under };
}

/** Whether a token means the patient. */
export function isPatient(token: Token, rules: Rules): boolean {
  return tokenIs(token, rules.classes.patient);
}
