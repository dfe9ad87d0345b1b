import type { About } from './about.ts';
import { STRENGTHS, type Strength } from './compiled.ts';
import { ADVICE, CATEGORIES, type Advice, type Category, type Finding } from './finding.ts';
import type { Signal } from './signal.ts';

/** A signal at its place in the whole note. */
export interface PlacedSignal extends Signal {
  /** UTF-16 offset of its sentence. */
  readonly at: number;
}

/** All that one sentence says. What was made of it last is kept with it, so that typing elsewhere need not weigh it again. */
export interface Said {
  readonly signals: readonly Signal[];
  weighed?: Weighed;
}

/** What a sentence says, and where in the note the sentence begins (UTF-16 offset). */
export interface Passage {
  readonly at: number;
  readonly said: Said;
}

/**
 * One source of evidence. The rules are one; another (a small trained model, one day) may add signals of strength
 * `sign` without touching rules, fields or screen.
 */
export interface Evidence {
  /** In order of place. */
  readonly passages: readonly Passage[];
  readonly flags: ReadonlySet<number>;
  /** Length of the note, in UTF-16 units. */
  readonly units: number;
}

/** Findings that overlap are joined up to this length; a longer one would be the note, not a phrase. */
const JOINED_UNITS_MAX = 160;
/**
 * Company is sought this far on either side, in UTF-16 units: a usual entry, whole. In a long letter every clue would
 * find company somewhere: 74,000 units of harmless notes one after another gave 2,400 findings without this limit, 310 with it.
 */
const COMPANY_UNITS = 400;
/**
 * How much each clue says that something here is sensitive, as the log-odds in 1,040 notes written blind have it, to the
 * nearest whole sign. A rule counts once; an echo, whose categories often share it, once at each place.
 */
const POINTS: Readonly<Record<Strength, number>> = { sure: 4, likely: 3, sign: 1, echo: 2, mention: 0 };
/**
 * What two different signs of one category in one sentence give above their own points, so that they weigh what is
 * likely: in 556 notes written blind 59 of 67 sentences with such a pair were in sensitive notes, of single signs two in three.
 */
const PAIR_POINTS = 1;
/** From this many points on what is not sure is shown: of 1,024 notes written blind six of ten with so many were sensitive, of those with one less a quarter. */
const SHOWN_POINTS = 6;
/** In an entry of a line or less, in UTF-16 units, what is likely is shown without company: there is no room for any. */
const LINE_UNITS = 120;
/** From this many on a passage prompts though none of its rules is sure: nine of ten such notes are sensitive. */
const PROMPT_POINTS = 10;
/** Bits of the state in which a passage was weighed: the patient is young, marks are quiet, what is likely is shown, what is a sign. */
const YOUNG = 1;
const QUIET = 2;
const LIKELY = 4;
const SIGNS = 8;
/** First of the bits that say which categories' echoes are shown. */
const ECHOES = 16;
/** Parents and proxies may read the record of somebody younger. DOMAIN.md rules 28–31. */
const YOUNG_BELOW = 18;
const ASK_WHEN_YOUNG: ReadonlySet<Category> = new Set(['sexual-health', 'mental-health', 'substance-use', 'gender-identity']);

const stronger = (a: Advice, b: Advice): Advice => (ADVICE.indexOf(a) <= ADVICE.indexOf(b) ? a : b);

/** A word denied is company for a rule that needs it, but silences nothing. */
const meets = (signal: Signal, flags: ReadonlySet<number>): boolean =>
  signal.needs.every(([, flag]) => flags.has(flag as number) || flags.has(~(flag as number))) && !signal.unless.some(([, flag]) => flags.has(flag as number));

/** The signals whose conditions on the whole note hold. */
export function standing({ passages, flags }: Evidence): readonly PlacedSignal[] {
  return passages.flatMap(({ at, said }) => said.signals.filter((signal) => meets(signal, flags)).map((signal) => ({ ...signal, at })));
}

/** What a passage gives where the note has certain flags, and what was made of it last. Offsets count from its sentence. */
interface Weighed {
  /** The flags, or null where they are all one to its signals. */
  readonly flags: string | null;
  readonly standing: readonly Signal[];
  /** Its rules but echoes and mentions, each once. */
  readonly rules: readonly Signal['rule'][];
  /** Places where something echoes. */
  readonly places: number;
  /** Categories of which the sentence gives two signs or more: together they are likely. */
  readonly paired: ReadonlySet<Category>;
  /** The state `findings` were made in. */
  state: number;
  findings: readonly Finding[];
}

const isEcho = ({ strength }: Signal['rule']): boolean => strength === 'echo' || strength === 'mention';
const asksFlags = ({ needs, unless }: Signal): boolean => needs.length > 0 || unless.length > 0;

const NONE: ReadonlySet<Category> = new Set();
/** Categories of which several different signs stand in one sentence. `rules`: each once. */
function pairedIn(rules: readonly Signal['rule'][]): ReadonlySet<Category> {
  const signs = rules.filter(({ strength }) => strength === 'sign').map(({ category }) => category);
  return signs.length < 2 ? NONE : new Set(signs.filter((category, at) => signs.indexOf(category) !== at));
}

function weighedOf(said: Said, flags: ReadonlySet<number>, seen: string): Weighed {
  const { signals, weighed } = said;
  if (weighed !== undefined && (weighed.flags === null || weighed.flags === seen)) return weighed;
  const asks = signals.some(asksFlags);
  const standing = asks ? signals.filter((signal) => meets(signal, flags)) : signals;
  const rules: Signal['rule'][] = [];
  const places: number[] = [];
  for (const { rule, start, hintOnly } of standing) {
    // what is denied or only asked is no clue
    if (hintOnly) continue;
    if (!isEcho(rule)) {
      if (!rules.includes(rule)) rules.push(rule);
    } else if (rule.strength === 'echo' && !places.includes(start)) places.push(start);
  }
  return (said.weighed = { flags: asks ? seen : null, standing, rules, paired: pairedIn(rules), places: places.length, state: -1, findings: [] });
}

/** What the passages near a place give together, as they come near and are left behind. */
class Company {
  private readonly rules = new Map<Signal['rule'], number>();
  /** Points of each category's own rules. */
  private readonly own = CATEGORIES.map(() => 0);
  private points = 0;
  private sure = 0;

  enter({ rules, places, paired }: Weighed): void {
    this.points += places * POINTS.echo + paired.size * PAIR_POINTS;
    for (const rule of rules) {
      const times = this.rules.get(rule) ?? 0;
      this.rules.set(rule, times + 1);
      if (times === 0) this.count(rule, 1);
    }
  }

  leave({ rules, places, paired }: Weighed): void {
    this.points -= places * POINTS.echo + paired.size * PAIR_POINTS;
    for (const rule of rules) {
      const times = this.rules.get(rule)!;
      this.rules.set(rule, times - 1);
      if (times === 1) this.count(rule, -1);
    }
  }

  private count({ category, strength }: Signal['rule'], by: number): void {
    this.points += POINTS[strength] * by;
    this.own[CATEGORIES.indexOf(category)]! += POINTS[strength] * by;
    if (strength === 'sure') this.sure += by;
  }

  /** The state of a passage in this company, whoever the patient and however long the note. */
  get state(): number {
    let bits = 0;
    if (this.sure === 0 && this.points < PROMPT_POINTS) bits |= QUIET;
    if (this.points < SHOWN_POINTS) return bits;
    bits |= LIKELY | SIGNS;
    // what echoes is shown under the two categories with the most points of their own: a passage is seldom about more
    let [most, second] = [0, 0];
    for (const points of this.own) {
      if (points > most) [most, second] = [points, most];
      else if (points > second) second = points;
    }
    this.own.forEach((points, category) => { if (points > 0 && points >= second) bits |= ECHOES << category; });
    return bits;
  }
}

/** What the whole note asks of the clinician, in order of place. */
export function weigh(sources: readonly Evidence[], about: About): readonly Finding[] {
  const here: { readonly at: number; readonly passage: Weighed }[] = [];
  for (const { passages, flags } of sources) {
    const seen = [...flags].sort((a, b) => a - b).join();
    for (const { at, said } of passages) here.push({ at, passage: weighedOf(said, flags, seen) });
  }
  if (sources.length > 1) here.sort((a, b) => a.at - b.at);
  const always = (about.age !== undefined && about.age < YOUNG_BELOW ? YOUNG : 0) | (sources.every(({ units }) => units <= LINE_UNITS) ? LIKELY : 0);

  const company = new Company();
  let [first, next] = [0, 0];
  const findings: Finding[] = [];
  for (const { at, passage } of here) {
    while (next < here.length && here[next]!.at <= at + COMPANY_UNITS) company.enter(here[next++]!.passage);
    while (here[first]!.at < at - COMPANY_UNITS) company.leave(here[first++]!.passage);
    const state = company.state | always;
    if (passage.state !== state) {
      passage.findings = findingsOf(passage, state);
      passage.state = state;
    }
    for (const finding of passage.findings) findings.push({ ...finding, start: at + finding.start, end: at + finding.end });
  }
  return sources.length > 1 ? join(findings, here.flatMap(({ passage }) => passage.standing)) : findings;
}

/** What is shown of a passage's signals in a given state. */
function findingsOf({ standing: signals, paired }: Weighed, state: number): readonly Finding[] {
  const findings: Finding[] = [];
  for (const { rule, start, end, hintOnly } of signals) {
    if (rule.strength !== 'sure' && !(state & (isEcho(rule) ? ECHOES << CATEGORIES.indexOf(rule.category) : rule.strength === 'sign' && !paired.has(rule.category) ? SIGNS : LIKELY))) continue;
    const raised = (state & YOUNG) !== 0 && rule.advice === 'ask' && ASK_WHEN_YOUNG.has(rule.category);
    findings.push({ category: rule.category, start, end, level: hintOnly || state & QUIET ? 'hint' : raised ? 'prompt' : rule.level, advice: rule.advice, rule: rule.id, reason: rule.why });
  }
  return findings.length < 2 ? findings : join(findings, signals);
}

/** Joins findings of one category that overlap; the stronger of the signals they are made of gives the reason. */
function join(findings: Finding[], signals: readonly Signal[]): readonly Finding[] {
  const weakness = (id: string): number => STRENGTHS.indexOf(signals.find(({ rule }) => rule.id === id)!.rule.strength);
  const rank = ({ rule, level, advice }: Finding): number => weakness(rule) * 100 + (level === 'prompt' ? 0 : 10) + ADVICE.indexOf(advice);
  findings.sort((a, b) => a.start - b.start || b.end - a.end);
  const last = new Map<Category, number>();
  const joined: Finding[] = [];
  for (const finding of findings) {
    const index = last.get(finding.category);
    const before = index === undefined ? undefined : joined[index];
    if (before && finding.start < before.end) {
      const end = Math.max(before.end, finding.end);
      if (end === before.end || end - before.start <= JOINED_UNITS_MAX) {
        const leads = rank(finding) < rank(before) ? finding : before;
        joined[index!] = { ...leads, start: before.start, end, level: before.level === 'prompt' || finding.level === 'prompt' ? 'prompt' : 'hint', advice: stronger(before.advice, finding.advice) };
        continue;
      }
    }
    last.set(finding.category, joined.push(finding) - 1);
  }
  return joined.sort((a, b) => a.start - b.start || a.end - b.end);
}
