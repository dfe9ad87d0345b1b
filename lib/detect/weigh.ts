import type { About } from './about.ts';
import { STRENGTHS } from './compiled.ts';
import { ADVICE, CATEGORIES, type Advice, type Category, type Finding } from './finding.ts';
import type { Signal } from './signal.ts';

/** A signal at its place in the whole note. */
export interface PlacedSignal extends Signal {
  /** UTF-16 offset of its sentence. */
  readonly at: number;
}

/** What one sentence says, and where in the note the sentence begins (UTF-16 offset). */
export interface Passage {
  readonly at: number;
  /** The same list for the same sentence, so that what was weighed before need not be again. */
  readonly signals: readonly Signal[];
}

/**
 * One source of evidence. The rules are one; another (a small trained model, one day) may add signals of strength
 * `sign` without touching rules, fields or screen.
 */
export interface Evidence {
  /** In order of place. */
  readonly passages: readonly Passage[];
  readonly flags: ReadonlySet<number>;
}

/** Findings that overlap are joined up to this length; a longer one would be the note, not a phrase. */
const JOINED_UNITS_MAX = 160;
/** Signs of one category that together count as enough. */
const SIGNS_ENOUGH = 2;
/** With a sign of its own, a category speaks beside this many signs of any, its own among them: a note full of them is about something. */
const SIGNS_OF_ANY_ENOUGH = 3;
/**
 * Without a sure one, a note prompts when this many rules that may prompt give evidence. Of notes written blind that two
 * clues spoke for, half were harmless; of those with three, a quarter: fewer get a quiet mark.
 */
const PROMPT_TOGETHER = 3;
/** Echoes are shown when this many rules other than echoes give evidence: what stands around a lone clue is as often harmless. */
const ECHO_SIGNS = 2;
/** With less company than that, a sign is marked quietly: beside this many signs of any, or echoes of its own. */
const WHISPER_SIGNS = 2;
const WHISPER_ECHOES = 2;
/** Bits of a note's state: the patient is young, the note is marked quietly, echoes are shown. */
const YOUNG = 1;
const QUIET = 2;
const ECHOES = 4;
/** First of the bits that say which categories speak, and which only whisper. */
const SPEAKS = 8;
const WHISPERS = SPEAKS << CATEGORIES.length;
/** A sign of one counts for the other: the same passage tells of both (elder abuse by a relative, children in the house). */
const ALLIED: Readonly<Partial<Record<Category, Category>>> = { 'domestic-abuse': 'safeguarding', safeguarding: 'domestic-abuse' };
/** Parents and proxies may read the record of somebody younger. DOMAIN.md rules 28–31. */
const YOUNG_BELOW = 18;
const ASK_WHEN_YOUNG: ReadonlySet<Category> = new Set(['sexual-health', 'mental-health', 'substance-use', 'gender-identity']);

const stronger = (a: Advice, b: Advice): Advice => (ADVICE.indexOf(a) <= ADVICE.indexOf(b) ? a : b);

/** A word denied is company for a rule that needs it, but silences nothing. */
const meets = (signal: Signal, flags: ReadonlySet<number>): boolean =>
  signal.needs.every(([, flag]) => flags.has(flag as number) || flags.has(~(flag as number))) && !signal.unless.some(([, flag]) => flags.has(flag as number));

/** The signals whose conditions on the whole note hold. */
export function standing({ passages, flags }: Evidence): readonly PlacedSignal[] {
  return passages.flatMap(({ at, signals }) => signals.filter((signal) => meets(signal, flags)).map((signal) => ({ ...signal, at })));
}

/** Whether a rule is shown without company. */
const isEnough = ({ strength }: Signal['rule']): boolean => strength === 'sure' || strength === 'likely';

/** What a passage comes to, for a given state of the whole note. Offsets count from its sentence. */
interface Weighed {
  readonly flags: string;
  readonly standing: readonly Signal[];
  /** The note's state when `findings` were made. */
  state: number;
  findings: readonly Finding[];
}
const weighed = new WeakMap<readonly Signal[], Weighed>();

/** What a whole note gives, by category in the order of CATEGORIES. */
interface Tally {
  /** A rule that needs no company gave a signal. */
  readonly enough: boolean[];
  /** Rules, each once, however often it gave a signal: echoes, and all others. */
  readonly echoes: Set<string>[];
  readonly signs: Set<string>[];
  /** How many signs of any category. */
  all: number;
  /** How many of them may prompt. */
  loud: number;
  /** A sure rule gave a signal of any category. */
  certain: boolean;
}

function count(tally: Tally, { rule, hintOnly }: Signal): void {
  const category = CATEGORIES.indexOf(rule.category);
  if (isEnough(rule) && !hintOnly) tally.enough[category] = true;
  if (rule.strength === 'sure' && !hintOnly) tally.certain = true;
  const given = (rule.strength === 'echo' ? tally.echoes : tally.signs)[category]!;
  if (given.has(rule.id)) return;
  given.add(rule.id);
  if (rule.strength === 'echo') return;
  tally.all++;
  if (rule.level === 'prompt' && !hintOnly) tally.loud++;
}

/** Which categories speak and which whisper, as the bits of `SPEAKS` and `WHISPERS`. */
function voices({ enough, signs, echoes, all }: Tally): number {
  let bits = 0;
  CATEGORIES.forEach((category, index) => {
    const own = signs[index]!.size;
    const echoed = echoes[index]!.size;
    const ally = ALLIED[category];
    const allied = ally === undefined ? 0 : enough[CATEGORIES.indexOf(ally)] ? SIGNS_ENOUGH : signs[CATEGORIES.indexOf(ally)]!.size;
    if (enough[index] || (own > 0 && (own + allied >= SIGNS_ENOUGH || all >= SIGNS_OF_ANY_ENOUGH))) bits |= SPEAKS << index;
    else if (own > 0 && (all >= WHISPER_SIGNS || echoed >= WHISPER_ECHOES)) bits |= WHISPERS << index;
  });
  return bits;
}

/** What a passage gives where the note has these flags: what it gave before, if they are the same. */
function weighedOf(signals: readonly Signal[], flags: ReadonlySet<number>, seen: string): Weighed {
  let passage = weighed.get(signals);
  if (passage?.flags !== seen) weighed.set(signals, (passage = { flags: seen, standing: signals.filter((signal) => meets(signal, flags)), state: -1, findings: [] }));
  return passage;
}

/** What the whole note asks of the clinician, in order of place. */
export function weigh(sources: readonly Evidence[], about: About): readonly Finding[] {
  const sets = (): Set<string>[] => CATEGORIES.map(() => new Set<string>());
  const tally: Tally = { enough: CATEGORIES.map(() => false), echoes: sets(), signs: sets(), all: 0, loud: 0, certain: false };
  const here: { readonly at: number; readonly passage: Weighed }[] = [];
  for (const { passages, flags } of sources) {
    const seen = [...flags].sort((a, b) => a - b).join();
    for (const { at, signals } of passages) {
      const passage = weighedOf(signals, flags, seen);
      here.push({ at, passage });
      for (const signal of passage.standing) count(tally, signal);
    }
  }
  let state = voices(tally);
  if (about.age !== undefined && about.age < YOUNG_BELOW) state |= YOUNG;
  if (!tally.certain && tally.loud < PROMPT_TOGETHER) state |= QUIET;
  if (tally.all >= ECHO_SIGNS) state |= ECHOES;

  const findings: Finding[] = [];
  for (const { at, passage } of here) {
    if (passage.state !== state) {
      passage.findings = findingsOf(passage.standing, state);
      passage.state = state;
    }
    for (const finding of passage.findings) findings.push({ ...finding, start: at + finding.start, end: at + finding.end });
  }
  return sources.length > 1 ? join(findings, weaknesses(here.flatMap(({ passage }) => passage.standing))) : findings;
}

/** How weak each rule is, by its id: 0 is the strongest. */
function weaknesses(signals: readonly Signal[]): ReadonlyMap<string, number> {
  return new Map(signals.map(({ rule }) => [rule.id, STRENGTHS.indexOf(rule.strength)]));
}

function findingsOf(signals: readonly Signal[], state: number): readonly Finding[] {
  const findings: Finding[] = [];
  for (const { rule, start, end, hintOnly } of signals) {
    const category = CATEGORIES.indexOf(rule.category);
    const speaks = (state & (SPEAKS << category)) !== 0;
    if (rule.strength === 'echo' && !(speaks && state & ECHOES)) continue;
    if (!isEnough(rule) && !speaks && !(state & (WHISPERS << category))) continue;
    const quiet = hintOnly || (state & QUIET) !== 0 || !(isEnough(rule) || speaks);
    const raised = (state & YOUNG) !== 0 && rule.advice === 'ask' && ASK_WHEN_YOUNG.has(rule.category);
    findings.push({ category: rule.category, start, end, level: quiet ? 'hint' : raised ? 'prompt' : rule.level, advice: rule.advice, rule: rule.id, reason: rule.why });
  }
  return findings.length < 2 ? findings : join(findings, weaknesses(signals));
}

/** Joins findings of one category that overlap; the stronger gives the reason. */
function join(findings: Finding[], weakness: ReadonlyMap<string, number>): readonly Finding[] {
  const rank = ({ rule, level, advice }: Finding): number => weakness.get(rule)! * 100 + (level === 'prompt' ? 0 : 10) + ADVICE.indexOf(advice);
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
