import * as v from 'valibot';
import { CATEGORIES } from '../detect/finding.ts';
import { DECISIONS } from '../entry/entry.ts';
import { SYSTEMS } from '../host/system.ts';
import { realLooking } from './identity.ts';

/** What a scenario teaches besides its categories; the practice room lists scenarios by these too. */
export const THEMES = ['young-person', 'carer', 'proxy', 'perpetrator-record', 'not-told', 'harmless'] as const;
export type Theme = (typeof THEMES)[number];

/** Who has the phone in their hand. `partner` also stands for a former partner. */
export const HOLDERS = ['patient', 'partner', 'parent', 'carer', 'relative'] as const;
export type Holder = (typeof HOLDERS)[number];

/** Where the story still shows when the entry is hidden. */
export const STILL_SHOWS = ['medicines', 'appointments', 'messages', 'letters', 'printout', 'other-records', 'gap'] as const;
export type StillShows = (typeof STILL_SHOWS)[number];

/** Longest part of a scenario, in characters: a note of ten thousand is already longer than any that can be taught from. */
const TEXT_MAX = 10_000;
/** Ten years back is as much of a record as a page can show without scrolling past the point. */
const DAYS_MAX = 3_650;

const Line = v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(200));
const Text = v.pipe(v.string(), v.nonEmpty(), v.maxLength(TEXT_MAX));
const DaysAgo = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(DAYS_MAX));
const Kind = v.picklist(['consultation', 'telephone', 'e-consult', 'letter', 'result', 'admin', 'home-visit', 'nurse', 'pharmacist', 'sms']);

const PastEntry = v.strictObject({
  daysAgo: DaysAgo,
  kind: Kind,
  by: Line,
  title: Line,
  text: Text,
  /** Whether online access shows it already. */
  online: v.picklist(['visible', 'hidden']),
});

const Medicine = v.strictObject({
  name: Line,
  directions: Line,
  /** True if it is prescribed in today's entry: it shows once that is saved. */
  today: v.optional(v.boolean(), false),
});

const Appointment = v.strictObject({
  /** Past is negative, today 0, future positive. */
  inDays: v.pipe(v.number(), v.integer(), v.minValue(-DAYS_MAX), v.maxValue(DAYS_MAX)),
  time: v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/)),
  with: Line,
  /** True if it is booked in today's entry. */
  today: v.optional(v.boolean(), false),
});

const Message = v.strictObject({
  daysAgo: DaysAgo,
  from: Line,
  text: Text,
  /** True if saving today's entry sends it. */
  today: v.optional(v.boolean(), false),
});

const Point = v.strictObject({
  /** An exact part of the note. */
  quote: v.pipe(v.string(), v.nonEmpty(), v.maxLength(1_000)),
  should: v.picklist(['hide', 'ask', 'visible']),
  category: v.optional(v.picklist(CATEGORIES)),
  why: Text,
});

const ScenarioShape = v.strictObject({
  version: v.literal(1),
  id: v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,60}$/)),
  title: Line,
  /** What it teaches, in a sentence. */
  teaches: Text,
  categories: v.array(v.picklist(CATEGORIES)),
  themes: v.array(v.picklist(THEMES)),
  /** The record system whose steps are shown. */
  system: v.optional(v.picklist(SYSTEMS), 'generic'),
  patient: v.strictObject({
    name: Line,
    age: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(110)),
    sex: v.picklist(['F', 'M']),
    nhsNumber: v.pipe(v.string(), v.regex(/^999[ ]?\d{3}[ ]?\d{4}$/)),
    phone: v.optional(Line),
  }),
  /** Who holds the phone, and how they come to. */
  holder: v.strictObject({ who: v.picklist(HOLDERS), name: Line, how: Text }),
  record: v.pipe(v.array(PastEntry), v.maxLength(60)),
  phone: v.strictObject({ medicines: v.array(Medicine), appointments: v.array(Appointment), messages: v.array(Message) }),
  /** The clinician's brief: what happens in the room, before anything is typed. */
  brief: v.pipe(v.array(Text), v.minLength(1), v.maxLength(8)),
  /** What comes of asking the patient before release. */
  asking: v.strictObject({ alone: v.boolean(), answer: v.picklist(['hide', 'fine', 'unsure', 'cannot-ask']), words: Text }),
  note: v.strictObject({ kind: Kind, by: Line, title: Line, text: Text }),
  points: v.pipe(v.array(Point), v.minLength(1), v.maxLength(20)),
  answer: v.strictObject({ best: v.picklist(DECISIONS), accept: v.array(v.picklist(DECISIONS)), why: Text }),
  /** What hiding does not hide here. */
  still: v.pipe(v.array(v.strictObject({ place: v.picklist(STILL_SHOWS), why: Text })), v.maxLength(8)),
});

/** One teaching case, in the format of docs/scenarios.md. Every person in it is invented. */
export type Scenario = v.InferOutput<typeof ScenarioShape>;
export type Point = v.InferOutput<typeof Point>;
export type PastEntry = v.InferOutput<typeof PastEntry>;

/** Why a file is not a scenario. Names the place and what belongs there, never what was found: that could be a patient's. */
export interface Fault {
  readonly path: string;
  readonly expected: string;
}
export type ReadScenario = { readonly ok: true; readonly scenario: Scenario } | { readonly ok: false; readonly faults: readonly Fault[] };

/** Reads one scenario from parsed JSON. Refuses what could identify a real person. */
export function readScenario(json: unknown): ReadScenario {
  const real = strings(json, '').flatMap(({ path, text }) => realLooking(text).map(({ looksLike }) => ({ path, expected: `invented details only: this holds what looks like ${looksLike}` })));
  const read = v.safeParse(ScenarioShape, json);
  if (!read.success) {
    const faults = read.issues.map((issue) => ({ path: v.getDotPath(issue) ?? '', expected: issue.expected ?? 'a value of the documented kind and length' }));
    return { ok: false, faults: [...real, ...faults] };
  }
  const faults = [...real, ...disagreements(read.output)];
  return faults.length > 0 ? { ok: false, faults } : { ok: true, scenario: read.output };
}

/** Reads a file of one scenario, or of a list of them: all, or none and why not. */
export function readScenarioFile(text: string): { ok: true; scenarios: Scenario[] } | { ok: false; faults: readonly Fault[] } {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    // The parser's own message quotes the file; ours must not.
    return { ok: false, faults: [{ path: '', expected: 'a JSON file' }] };
  }
  const list: unknown[] = Array.isArray(json) ? json : [json];
  if (list.length === 0) return { ok: false, faults: [{ path: '', expected: 'at least one scenario' }] };
  const scenarios: Scenario[] = [];
  const faults: Fault[] = [];
  list.forEach((one, index) => {
    const read = readScenario(one);
    if (read.ok) scenarios.push(read.scenario);
    else faults.push(...read.faults.map((fault) => ({ ...fault, path: list.length > 1 ? `${index + 1}: ${fault.path}` : fault.path })));
  });
  return faults.length > 0 ? { ok: false, faults } : { ok: true, scenarios };
}

/** The file a trainer hands on. */
export function writeScenarioFile(scenarios: readonly Scenario[]): string {
  return `${JSON.stringify(scenarios.length === 1 ? scenarios[0] : scenarios, null, 2)}\n`;
}

/** Where the parts of a well-formed scenario contradict each other. */
function disagreements(scenario: Scenario): Fault[] {
  const faults: Fault[] = [];
  scenario.points.forEach((point, index) => {
    if (!scenario.note.text.includes(point.quote)) faults.push({ path: `points.${index}.quote`, expected: 'an exact part of note.text' });
    if (point.should !== 'visible' && !point.category) faults.push({ path: `points.${index}.category`, expected: 'the category of a passage to hide or ask about' });
    if (point.category && point.should !== 'visible' && !scenario.categories.includes(point.category)) faults.push({ path: 'categories', expected: `the category of points.${index}` });
  });
  if (!scenario.answer.accept.includes(scenario.answer.best)) faults.push({ path: 'answer.accept', expected: 'a list that holds answer.best' });
  return faults;
}

function strings(value: unknown, path: string): { path: string; text: string }[] {
  const under = (key: string | number) => (path ? `${path}.${key}` : `${key}`);
  if (typeof value === 'string') return [{ path, text: value }];
  if (typeof value === 'number') return [{ path, text: String(value) }];
  if (Array.isArray(value)) return value.flatMap((item: unknown, index) => strings(item, under(index)));
  // A key could carry a number as well as a value can. The path then names the place by its order, not by the key.
  if (value && typeof value === 'object') return Object.entries(value).flatMap(([key, item]: [string, unknown], index) => [...(realLooking(key).length ? [{ path: under(index), text: key }] : []), ...strings(item, realLooking(key).length ? under(index) : under(key))]);
  return [];
}
