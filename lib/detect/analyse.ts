import { findIdentifiers } from './identifiers.ts';
import { meetPhrases } from './elements.ts';
import { isDenied, judge, type CueHere } from './judge.ts';
import { hasPattern, matchFrame, matchPattern, type Match, type Placed } from './match.ts';
import { meetPeople, type Patient } from './people.ts';
import type { CompiledCondition, CompiledFrame } from './compiled.ts';
import { isOpen, seePhrases, seeWords, type Presence } from './presence.ts';
import type { Rules } from './rules.ts';
import { sceneAfter, type Dealings, type Scene } from './scene.ts';
import { BREAK, nextSentence, type Sentence, type Token } from './sentence.ts';
import type { Signal } from './signal.ts';
import type { Said } from './weigh.ts';
import type { Job, Term } from './word.ts';

/** A sentence read: what it says, and what the next must know. */
export interface ReadSentence {
  readonly length: number;
  readonly said: Said;
  /** Flags of note-wide conditions seen here; one seen only as denied is there as its complement. */
  readonly flags: readonly number[];
  readonly before: Scene;
  readonly after: Scene;
  readonly dealings: Dealings;
}

/** A lone word is shown with up to this many words on either side, within its commas, so that the mark can be understood. */
const LONE_WORD_COMPANY = 3;

/** What identifies the patient, in the form identifiers are compared in. */
export type OwnIdentifiers = ReadonlySet<string>;

/** Answers to a question that deny what it asks. */
const ANSWERS_NO = new Set(['no', 'nil', 'none', 'never', 'nope']);

function look(sentence: Sentence, text: string, from: number, own: OwnIdentifiers, rules: Rules): void {
  const { tokens } = sentence;
  let numbers = false;
  let before: Token | null = null;
  for (const token of tokens) {
    token.word = rules.word(token.written, !token.number && !token.caps);
    if (token.number) {
      numbers = true;
      token.as = rules.standIns['~num'] ?? null;
    } else if (token.form === '?') token.as = rules.standIns['~query'] ?? null;
    else if (before?.form === '?' && ANSWERS_NO.has(token.form)) token.as = rules.standIns['~no'] ?? null;
    before = token;
  }
  if (!numbers && !sentence.hasAt) return;
  const found = findIdentifiers(tokens, text.slice(from, from + sentence.length));
  for (const one of [...found].reverse()) {
    const first = tokens[one.from]!;
    first.end = tokens[one.to]!.end;
    first.as = own.has(one.value) ? null : (rules.standIns[one.kind] ?? null);
    if (one.kind !== '~date' && one.kind !== '~time') first.word = null;
    tokens.splice(one.from + 1, one.to - one.from);
  }
}

function chunkOf(tokens: readonly Token[], at: number, most: number): { from: number; to: number } {
  let from = at;
  while (from > 0 && at - from < most && tokens[from]!.before !== BREAK.comma) from--;
  let to = at;
  while (to + 1 < tokens.length && to - at < most && tokens[to + 1]!.before !== BREAK.comma) to++;
  return { from, to };
}

function holds(condition: CompiledCondition, match: Match, tokens: readonly Token[], present: Presence): boolean {
  if (condition[0] === 'note') return true; // weighed with the note
  let from = 0;
  let to = tokens.length - 1;
  if (condition[0] === 'clause') {
    from = chunkOf(tokens, match.from, Infinity).from;
    to = chunkOf(tokens, match.to, Infinity).to;
  }
  const [, patterns, gates] = condition;
  return patterns.some((pattern, at) => isOpen(present, gates![at]!) && hasPattern(tokens, pattern, from, to));
}

function marked(match: Match, tokens: readonly Token[]): { from: number; to: number } {
  const { mark } = match.rule;
  if (mark === 'sentence') return { from: 0, to: tokens.length - 1 };
  if (mark === 'clause') return { from: chunkOf(tokens, match.from, Infinity).from, to: chunkOf(tokens, match.to, Infinity).to };
  if (match.from === match.to) return chunkOf(tokens, match.from, LONE_WORD_COMPANY);
  return match;
}

/** One match for what a rule found in several ways: those inside another of the same rule are left out. */
function widest(matches: readonly Match[]): readonly Match[] {
  if (matches.length < 2) return matches;
  return matches.filter((match, index) => !matches.some((other, at) => other.rule === match.rule && at !== index && other.from <= match.from && match.to <= other.to && (other.to - other.from > match.to - match.from || at < index)));
}

/** A cue that looks this many words ahead may be a heading: "Family history" on a line of its own. */
const HEADING_REACH_MIN = 10;
/** With these a line of a family history begins. */
const KIN_FORMS: ReadonlySet<string> = new Set(['father', 'mother', 'mum', 'mam', 'mom', 'dad', 'parents', 'brother', 'brothers', 'sister', 'sisters', 'sibling', 'siblings', 'aunt', 'aunts', 'uncle', 'uncles', 'cousin', 'cousins', 'gran', 'nan', 'grandad', 'grandmother', 'grandfather', 'grandparents', 'paternal', 'maternal', 'mat', 'pat', 'mgm', 'mgf', 'pgm', 'pgf', 'fa', 'mo', 'no', 'nil', 'none']);

/** Whether a line under the heading of a family history still belongs to it. */
const listsKin = (tokens: readonly Token[]): boolean => tokens.length === 0 || KIN_FORMS.has(tokens[0]!.form);

/** What was found in the sentence being read. */
interface Heard {
  readonly tokens: readonly Token[];
  readonly scene: Scene;
  readonly rules: Rules;
  asksSubject: boolean;
  readonly matches: Match[];
  readonly cues: CueHere[];
  /** Tokens that stop a cue's reach. */
  readonly stops: number[];
  readonly shields: Placed[];
  /** Places of what raises a flag of the note. */
  readonly company: { readonly flag: number; readonly place: Placed }[];
}

/** Tries what a word or phrase at token `at` sets off, where the sentence has the gate for it. */
function attempt(heard: Heard, { jobs, gates }: Pick<Term, 'jobs' | 'gates'>, at: number, length: number): void {
  const { present } = heard.rules;
  for (let i = 0; i < gates.length; i++) if (isOpen(present, gates[i]!)) attemptOne(heard, jobs[i]!, at, length);
}

function attemptOne(heard: Heard, { kind, pattern, anchor, rule, cue, flag }: Job, at: number, length: number): void {
  if (kind === 'frame') {
    heard.asksSubject = true; // nobody named: whoever was last spoken of
    const match = matchFrame(heard.tokens, heard.rules, heard.scene, rule!, pattern as unknown as CompiledFrame, anchor, at);
    if (match) heard.matches.push(match);
    return;
  }
  const place = matchPattern(heard.tokens, pattern, anchor, at, length);
  if (place === null) return;
  if (kind === 'say') heard.matches.push({ rule: rule!, from: place.from, to: place.to, head: at, used: place.used });
  else if (kind === 'cue') heard.cues.push({ cue: cue!, from: place.from, to: place.to });
  else if (kind === 'flag') heard.company.push({ flag, place });
  else if (kind === 'stop') heard.stops.push(place.from);
  else heard.shields.push(place);
}

/** Reads the sentence at `from`, given what the ones before it said. */
export function readSentence(text: string, from: number, scene: Scene, patient: Patient, own: OwnIdentifiers, rules: Rules): ReadSentence {
  const sentence = nextSentence(text, from, rules.forms);
  const { tokens } = sentence;
  look(sentence, text, from, own, rules);
  const { after, dealings } = meetPeople(tokens, scene, patient, rules);
  const quoted = rules.standIns['~quoted'] ?? null;
  if (quoted !== null) for (let at = 0; at < tokens.length; at++) if (tokens[at]!.quoted && tokens[at]!.also === null && !tokens[at - 1]?.quoted) tokens[at]!.also = quoted;

  seeWords(rules.present, tokens);
  meetPhrases(tokens, rules.present);
  seePhrases(rules.present, tokens);
  const heard: Heard = { tokens, scene, rules, asksSubject: dealings.asksSubject, matches: [], cues: [], stops: [], shields: [], company: [] };
  for (let at = 0; at < tokens.length; at++) {
    const { word, as, also, caps, begins } = tokens[at]!;
    if (word !== null) {
      attempt(heard, word, at, 1);
      if (caps && word.inCapitals !== null) attempt(heard, word.inCapitals, at, 1);
    }
    if (as !== null) attempt(heard, as, at, 1);
    if (also !== null) attempt(heard, also, at, 1);
    if (begins !== null) for (const { length, term } of begins) attempt(heard, term, at, length);
  }

  const { cues, stops, shields, company } = heard;
  const open = shields.length === 0 ? cues : cues.filter((cue) => !shields.some((shield) => shield.from <= cue.from && cue.to <= shield.to && shield.to - shield.from > cue.to - cue.from));
  const flags: number[] = [];
  const under = scene.under !== null && listsKin(tokens) ? scene.under : null;
  const heads = open.some(({ cue, from: first, to }) => cue.assertion === 'family' && cue.reach >= HEADING_REACH_MIN && first === 0 && to === tokens.length - 1);
  // by every cue, shielded or not: "not told" denies the telling
  for (const here of company) if (!flags.includes(here.flag) && !isDenied(here.place, tokens, cues, stops)) flags.push(here.flag);
  for (const { flag } of company) if (!flags.includes(flag) && !flags.includes(~flag)) flags.push(~flag);
  const signals: Signal[] = [];
  for (const match of widest(heard.matches)) {
    const { rule } = match;
    if (rule.ages !== null && (patient.age < rule.ages[0] || patient.age > rule.ages[1])) continue;
    if (rule.sex !== null && rule.sex !== patient.sex) continue;
    if (!rule.needs.every((condition) => holds(condition, match, tokens, rules.present))) continue;
    if (rule.unless.some((condition) => holds(condition, match, tokens, rules.present))) continue;
    const { said, effect } = judge(match, tokens, open, stops, under);
    if (effect === 'cancel') continue;
    const { from: first, to: last } = marked(match, tokens);
    signals.push({ start: tokens[first]!.start, end: tokens[last]!.end, rule, said, hintOnly: effect === 'hint', needs: rule.noteNeeds, unless: rule.noteUnless });
  }
  return { length: sentence.length, said: { signals }, flags, before: scene, after: { ...after, under: heads ? 'family' : under }, dealings: { ...dealings, asksSubject: heard.asksSubject } };
}

/** A sentence read before as it reads in another scene, or null if it would have to be read again. */
export function inScene(sentence: ReadSentence, scene: Scene): ReadSentence | null {
  const after = sceneAfter(sentence.before, sentence.after, sentence.dealings, scene);
  return after && { ...sentence, before: scene, after };
}
