import type { About } from './about.ts';
import { tokenHas, TRAIT, wordHas } from './elements.ts';
import type { Rules } from './rules.ts';
import type { Dealings, Scene } from './scene.ts';
import { BREAK, type Token } from './sentence.ts';
import type { Word } from './word.ts';

/** Pronouns, and whom they stand for. */
const PRONOUNS: ReadonlyMap<string, 'he' | 'she' | 'i'> = new Map([
  ...['he', 'him', 'his', 'himself', 'hes', "he'd", "he'll"].map((form) => [form, 'he'] as const),
  ...['she', 'her', 'hers', 'herself', 'shes', "she'd", "she'll"].map((form) => [form, 'she'] as const),
  ...['i', 'me', 'my', 'myself', "i'm", "i've", "i'd", 'im', 'ive'].map((form) => [form, 'i'] as const),
]);
/** Letters they begin with: most words are none, and a letter is read sooner than a table. */
const mayBePronoun = (initial: number): boolean => initial === 0x68 || initial === 0x69 || initial === 0x6d || initial === 0x73; // h i m s
/** "our Kev", "my Stan": a name as families say it. Before a word nothing explains, "her" and "his" want a known forename. */
const FAMILIAR = new Set(['our', 'my', 'her', 'his', 'their', 'wee', 'young', 'old', 'little', 'baby']);
/** Whose somebody is: "abdi her grandson". */
const OWNERS = new Set(['his', 'her', 'my', 'their', 'the', 'pts']);
/** People together, whom "he" and "she" cannot mean. */
const SEVERAL = new Set(['children', 'kids', 'parents', 'boys', 'girls', 'sons', 'daughters', 'brothers', 'sisters', 'twins', 'cousins', 'uncles', 'aunts', 'babies', 'grandchildren', 'grandparents', 'grandkids', 'neighbours', 'friends', 'carers', 'in-laws', 'inlaws', 'family']);
/** Words that give a name: "a friend called Danielle". */
const CALLS = new Set(['called', 'named', 'aka', 'nicknamed']);
/** Small words inside a name: "de Boer", "Al Amin". */
const PARTICLES = new Set(['de', 'van', 'der', 'von', 'el', 'al', 'bin', 'ben', 'bint', 'mc', 'mac', 'o', 'da', 'dos', 'ap', 'le', 'la', 'st']);
/** What stands before the patient's own name. */
const OWN_NAME = new Set(['pt', 'patient', 'client', 'name', 're', 'hi', 'hello', 'forename', 'surname', 'subject', 'registered']);
/** "St Agnes", "Queen Charlotte": whom a place is called after. */
const PATRONS = new Set(['st', 'saint', 'queen', 'king', 'prince', 'princess', 'royal', 'lake', 'mount', 'port', 'lady']);
/** What stands before the name of whoever signs. */
const THANKS = new Set(['thanks', 'thx', 'cheers', 'regards', 'ta', 'sincerely', 'wishes', 'faithfully']);
/** Whoever stands over the patient outside the surgery. */
const OF_SOMEONE = new Set(['manager', 'supervisor', 'tutor', 'coach', 'solicitor', 'dealer', 'employer', 'trainer']);
/** Titles of people who are professionals only to others: "mother (Dr Helen Frayne)". */
const TITLES = new Set(['dr', 'prof', 'rev', 'fr', 'cllr', 'councillor']);
/** Months that are also forenames. */
const MONTHS = new Set(['jan', 'april', 'may', 'june', 'august']);
/** Words of a name beyond the first: forenames, double barrels. */
const NAME_WORDS_MAX = 4;
/** Names remembered over a note. More would be a list, not a note. */
const MET_UNITS_MAX = 600;

/** Where no age is known: most patients are grown, and to read a grown one's note as a child's is wrong in every sentence. */
const AGE_SUPPOSED = 40;

/** What of the patient and the entry helps to tell people apart; made once a note. */
export interface Patient {
  readonly sex: 'F' | 'M' | undefined;
  /** Whole years. */
  readonly age: number;
  /** The patient's own names, lower case. */
  readonly names: ReadonlySet<string>;
  /** The entry is in the patient's own words. */
  readonly firstPerson: boolean;
}

export function patientOf(about: About): Patient {
  const names = (about.patient?.name ?? '').toLowerCase().split(/[^\p{L}']+/u).filter((name) => name.length > 1 && !['mr', 'mrs', 'miss', 'ms', 'dr'].includes(name));
  return { sex: about.sex, age: about.age ?? AGE_SUPPOSED, names: new Set(names), firstPerson: about.kind === 'e-consult' };
}

/** Whether a capitalised word may be part of a name at all. */
function mayBeName(token: Token): boolean {
  return token.capital && !token.caps && !token.number && token.as === null && !wordHas(token.word, TRAIT['not-a-name']) && !isRelation(token) && !wordHas(token.word, TRAIT.professional) && !wordHas(token.word, TRAIT.honorific);
}

/** "wife", "MIL", "flatmate": the word itself, whoever a pronoun may mean. */
function isRelation(token: Token): boolean {
  const { word } = token;
  return word !== null && (wordHas(word, TRAIT.kin) || (token.caps && word.inCapitals !== null && (word.inCapitals.traits & TRAIT.kin) !== 0));
}

/** Whether the words before a place say whose name follows: "wife", "m-in-law", "our", "a friend called". */
function relationBefore(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (!before || before.possessive) return false;
  if (before.form === 'law') return tokens[at - 2]?.form === 'in';
  if (CALLS.has(before.form)) return at > 1 && !wordHas(tokens[at]!.word, TRAIT.honorific);
  // a Sister amid a sentence runs a ward
  if (before.form === 'sister' && before.capital && at > 1) return false;
  // "her manager Vivienne" is spoken of as hers, "practice manager Joanne" is at work
  if (OF_SOMEONE.has(before.form)) return ['his', 'her', 'my', 'their'].includes(tokens[at - 2]?.form ?? '') || tokens[at - 2]?.form === 'line';
  // "ex Army": what somebody was
  if (before.form === 'ex') return wordHas(tokens[at]!.word, TRAIT.forename);
  return isRelation(before);
}

/** Whether the words after a name in small letters say whose it is: "tomasz son in law", "abdi her grandson", "siobhan next door". */
function relationAfter(tokens: readonly Token[], at: number): boolean {
  const after = tokens[at + 1];
  if (!after || tokens[at]!.possessive || (after.before === BREAK.comma && !after.opens)) return false;
  if (OWNERS.has(after.form)) return !!tokens[at + 2] && tokens[at + 2]!.before === BREAK.none && isRelation(tokens[at + 2]!);
  return isRelation(after) || (after.form === 'next' && tokens[at + 2]?.form === 'door');
}

type Kind = 'name' | 'titled' | 'own' | null;

/** Whether a capitalised run is a place's, a firm's or a sign's rather than a person's: "Albert Road", "St Agnes". */
function namesAThing(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (before && tokens[at]!.before === BREAK.none && before.capital && PATRONS.has(before.form)) return true;
  for (let k = at + 1; k < tokens.length && k <= at + 3; k++) {
    const one = tokens[k]!;
    if (one.before === BREAK.comma || tokens[k - 1]!.possessive) return false;
    if (wordHas(one.word, TRAIT['not-a-surname'])) return one.capital;
    if (!one.capital) return false;
  }
  return false;
}

/** What a capitalised word names: somebody, somebody by title alone, the patient, or nobody. */
function nameAt(tokens: readonly Token[], at: number, met: string, rules: Rules): Kind {
  const token = tokens[at]!;
  const before = tokens[at - 1];
  const forename = wordHas(token.word, TRAIT.forename);
  const touching = token.before !== BREAK.comma;
  if (!token.capital) return token.form.length > 2 && forename && ((touching && relationBefore(tokens, at)) || relationAfter(tokens, at)) ? 'name' : null;
  if (before && touching && before.capital && wordHas(before.word, TRAIT.honorific) && !token.number && (mayBeName(token) || token.caps || token.form.length === 1)) return relationBefore(tokens, at - 1) ? 'name' : 'titled';
  // "sister June" is a person unless a number makes it a date
  if (touching && MONTHS.has(token.form) && !tokens[at + 1]?.number && before && isRelation(before) && relationBefore(tokens, at)) return 'name';
  if (!mayBeName(token) || token.form.length < 2) return null;
  const after = tokens[at + 1];
  if (before && touching && OWN_NAME.has(before.form)) return 'own';
  if (before && THANKS.has(before.form)) return null;
  if (namesAThing(tokens, at) || (wordHas(token.word, TRAIT['not-a-surname']) && !relationBefore(tokens, at))) return null;
  if (relationBefore(tokens, at) && (touching || token.opens || forename || (token.word === null && !!after && after.before === BREAK.none && mayBeName(after)))) return 'name';
  if (before && touching && FAMILIAR.has(before.form) && !token.possessive && forename) return 'name';
  if (before && touching && (before.form === 'our' || before.form === 'wee') && token.word === null) return 'name';
  if (after && isRelation(after) && (after.opens || (after.before === BREAK.comma && forename))) return 'name';
  if (met.includes(` +${token.form} `)) return 'name';
  if (after && (after.form === 'who' || after.form === 'whose') && after.before !== BREAK.comma && at > 0 && !wordHas(before!.word, TRAIT.preposition)) return 'name';
  if (after?.number && continuesNames(tokens, at, rules)) return 'name';
  return forename ? 'name' : null;
}

/** "Kayden 5, Storm 1": a list of names with ages goes on. */
function continuesNames(tokens: readonly Token[], at: number, rules: Rules): boolean {
  const before = tokens[at - 1];
  if (!before || !(before.number || before.form === 'and')) return false;
  for (let k = at - 1; k >= 0 && k >= at - 4; k--) if (tokens[k]!.as !== null && tokens[k]!.as === rules.standIns['~name']) return true;
  return false;
}

/** A professional in their role: "HCA Dawn", "physio (Wasim)", "Keeley (nurse)". */
function isProfessional(tokens: readonly Token[], at: number, met: string): boolean {
  const token = tokens[at]!;
  if (met.includes(` -${token.form} `)) return true;
  for (let k = at - 1; k >= 0 && k >= at - 3; k--) {
    const one = tokens[k]!;
    if (tokenHas(one, TRAIT.professional) && !one.possessive) return true;
    if (one.form === 'sister' && one.capital && k > 0) return true;
    if (tokens[k + 1]!.before === BREAK.comma || !(one.capital || wordHas(one.word, TRAIT.honorific))) break;
  }
  for (let k = at + 1; k < tokens.length && k <= at + 2; k++) {
    const one = tokens[k]!;
    if (one.before === BREAK.comma) return tokenHas(one, TRAIT.professional) && (one.opens || tokens[k + 1] === undefined || tokens[k + 1]!.before === BREAK.comma);
    if (!one.capital) break;
    if (tokenHas(one, TRAIT.professional)) return true;
  }
  return false;
}

/** "34F", "62 yo man": how notes open. */
const AGED = /^\d{1,3}(?:yo|yrs?|y)?([mf]?)$/;
/** A number below this before "male" counts partners or children, unless it is said to be an age. */
const AGE_ALONE_MIN = 14;

/** The patient's sex where a sentence says it beside an age, and of nobody else. */
function sexSaid(tokens: readonly Token[]): 'M' | 'F' | null {
  for (let at = 0; at < tokens.length; at++) {
    const { number, form, caps } = tokens[at]!;
    const aged = number ? AGED.exec(form) : null;
    if (aged === null) continue;
    for (let k = Math.max(0, at - 3); k < at; k++) if (tokenHas(tokens[k]!, TRAIT.person) || isRelation(tokens[k]!)) return null;
    if (aged[1] && (caps || form.includes('y'))) return aged[1] === 'm' ? 'M' : 'F';
    let k = at + 1;
    while (k < tokens.length && k < at + 4 && wordHas(tokens[k]!.word, TRAIT['age-word'])) k++;
    const one = tokens[k];
    if (one === undefined || (k === at + 1 && !form.includes('y') && parseInt(form, 10) < AGE_ALONE_MIN)) continue;
    if (wordHas(one.word, TRAIT['said-male']) || (k > at + 1 && one.form === 'm')) return 'M';
    if (wordHas(one.word, TRAIT['said-female']) || (k > at + 1 && one.form === 'f')) return 'F';
  }
  return null;
}

/** Settles whom each word of a sentence means, and says what the next sentence must know. Writes `as` of the tokens. */
export function meetPeople(tokens: readonly Token[], scene: Scene, patient: Patient, rules: Rules): { after: Scene; dealings: Dealings } {
  const { standIns } = rules;
  const self = standIns['~patient'] ?? null;
  const someone = standIns['~someone'] ?? null;
  const perhaps = standIns['~perhaps'] ?? null;
  const unknown = standIns['~unknown'] ?? null;
  let { he, she, met } = scene;
  const said = patient.sex === undefined ? (scene.sex ?? sexSaid(tokens)) : null;
  const sex = patient.sex ?? said ?? undefined;
  let subject: Word | null | undefined;
  let [asksHe, asksShe, asksSubject, namesHe, namesShe] = [false, false, false, false, false];
  const asksNames: string[] = [];
  /** How many more words may still belong to the name before. */
  let more = 0;
  let naming: Word | null = null;
  let professional = false;
  const remember = (form: string, sign: string): void => {
    if (form.length > 2 && met.length < MET_UNITS_MAX && !met.includes(` ${sign}${form} `)) met = `${met}${sign}${form} `;
  };
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    const { form } = token;
    const pronoun = mayBePronoun(form.charCodeAt(0)) ? PRONOUNS.get(form) : undefined;
    let person: Word | null = null;
    let kind: Kind;
    if (more > 0 && token.before !== BREAK.comma && (mayBeName(token) || (PARTICLES.has(form) && tokens[at + 1]?.capital)) && !tokens[at - 1]!.possessive) {
      more--;
      if (professional) remember(form, '-');
      else {
        token.as = naming;
        if (naming !== self && naming === standIns['~name'] && !wordHas(token.word, TRAIT.forename) && token.word === null) remember(form, '+');
      }
      continue;
    }
    more = 0;
    if (token.as !== null) {
      if (wordHas(token.as, TRAIT.person)) person = token.as;
    } else if (pronoun === 'he') {
      token.as = person = sex === 'M' ? self : (he ?? (sex === undefined && she === null ? self : someone));
      asksHe ||= sex !== 'M' && !namesHe;
      asksShe ||= sex === undefined && !namesShe;
    } else if (pronoun === 'she') {
      token.as = person = sex === 'F' || (sex === undefined && she === null) ? self : (she ?? someone);
      asksShe ||= sex !== 'F' && !namesShe;
    } else if (pronoun === 'i') {
      if (patient.firstPerson || token.quoted) token.as = person = self;
    } else if (token.capital && patient.names.has(form) && !relationBefore(tokens, at)) token.as = person = self;
    else if ((token.capital || wordHas(token.word, TRAIT.forename)) && (asksNames.push(form), (kind = nameAt(tokens, at, met, rules)) !== null)) {
      const related = relationBefore(tokens, at) || (at > 1 && (wordHas(tokens[at - 1]!.word, TRAIT.honorific) || TITLES.has(tokens[at - 1]!.form)) && relationBefore(tokens, at - 1));
      professional = kind !== 'own' && !related && isProfessional(tokens, at, met);
      naming = professional ? null : kind === 'own' ? self : (standIns[kind === 'name' ? '~name' : '~titled'] ?? null);
      more = NAME_WORDS_MAX;
      if (professional) {
        remember(form, '-');
        // Sister Moyo of the ward is nobody's sister
        const title = tokens[at - 1];
        if (title?.form === 'sister') title.word = null;
      } else if (kind === 'name') remember(form, '+');
      token.as = person = naming;
    } else if (tokenHas(token, TRAIT.person)) {
      person = token.word;
      if (!wordHas(person, TRAIT.patient) && !SEVERAL.has(form)) {
        const male = wordHas(person, TRAIT.male);
        const female = wordHas(person, TRAIT.female);
        if (male || (!female && sex !== 'M')) [he, namesHe] = [person, true];
        if (female || (!male && sex !== 'F')) [she, namesShe] = [person, true];
      }
    }
    if (token.as === null && token.word === null && token.capital && !token.caps && !token.number && at > 0) token.also = unknown;
    // "Sister rang. She is ill.": perhaps the sister
    if (person === self && (form === 'he' || form === 'she') && subject === undefined) {
      asksSubject = true;
      if (scene.subject !== null && scene.subject !== self && !wordHas(scene.subject, form === 'he' ? TRAIT.female : TRAIT.male)) token.also = perhaps;
    }
    if (subject === undefined && person !== null && !token.possessive && !(tokens[at - 1] && wordHas(tokens[at - 1]!.word, TRAIT.preposition)) && !(form === 'his' || form === 'her')) subject = person;
  }
  return {
    after: { he, she, subject: subject === undefined ? scene.subject : subject, sex: said, under: null, met },
    dealings: { asksHe, asksShe, asksSubject, asksNames, namesHe, namesShe, hasSubject: subject !== undefined },
  };
}

