import type { About } from './about.ts';
import { ADVICE, type Advice, type Category, type Finding } from './finding.ts';
import type { Signal } from './signal.ts';

/** A signal at its place in the whole note. */
export interface PlacedSignal extends Signal {
  /** UTF-16 offset of its sentence. */
  readonly at: number;
}

/**
 * One source of evidence. The rules are one; another (a small trained model, one day) may add signals of strength
 * `sign` without touching rules, fields or screen.
 */
export interface Evidence {
  readonly signals: readonly PlacedSignal[];
  readonly flags: ReadonlySet<number>;
}

/** Findings that overlap are joined up to this length; a longer one would be the note, not a phrase. */
const JOINED_UNITS_MAX = 160;
/** Strongest first: of findings joined, the strongest gives the reason. */
const STRENGTHS = ['sure', 'sign', 'echo'];
/** Signs of one category that together count as enough. */
const SIGNS_ENOUGH = 2;
/** A sign of one counts for the other: the same passage tells of both (elder abuse by a relative, children in the house). */
const ALLIED: Readonly<Partial<Record<Category, Category>>> = { 'domestic-abuse': 'safeguarding', safeguarding: 'domestic-abuse' };
/** Parents and proxies may read the record of somebody younger. DOMAIN.md rules 28–31. */
const YOUNG_BELOW = 18;
const ASK_WHEN_YOUNG: ReadonlySet<Category> = new Set(['sexual-health', 'mental-health', 'substance-use', 'gender-identity']);

const stronger = (a: Advice, b: Advice): Advice => (ADVICE.indexOf(a) <= ADVICE.indexOf(b) ? a : b);

/** The signals whose conditions on the whole note hold. */
export function standing({ signals, flags }: Evidence): readonly PlacedSignal[] {
  return signals.filter((signal) => signal.needs.every(([, flag]) => flags.has(flag as number)) && !signal.unless.some(([, flag]) => flags.has(flag as number)));
}

/** What the whole note asks of the clinician, in order of place. */
export function weigh(sources: readonly Evidence[], about: About): readonly Finding[] {
  const signals = sources.flatMap(standing);

  // a category speaks when one signal is sure, or two different rules give a sign, one of which may be its ally's
  const signs = new Map<Category, Set<string>>();
  for (const { rule, hintOnly } of signals) {
    if (rule.strength === 'echo') continue;
    let given = signs.get(rule.category);
    if (!given) signs.set(rule.category, (given = new Set()));
    given.add(rule.id);
    if (rule.strength === 'sure' && !hintOnly) for (let k = 0; k < SIGNS_ENOUGH; k++) given.add(`sure ${k}`);
  }
  const speaks = (category: Category): boolean => {
    const own = signs.get(category)?.size ?? 0;
    const ally = ALLIED[category];
    return own >= SIGNS_ENOUGH || (own > 0 && ally !== undefined && own + (signs.get(ally)?.size ?? 0) >= SIGNS_ENOUGH);
  };

  const young = about.age !== undefined && about.age < YOUNG_BELOW;
  const findings: Finding[] = [];
  for (const { rule, start, end, at, hintOnly } of signals) {
    if (rule.strength !== 'sure' && !speaks(rule.category)) continue;
    let level = hintOnly ? 'hint' : rule.level;
    if (young && !hintOnly && level === 'hint' && rule.advice === 'ask' && ASK_WHEN_YOUNG.has(rule.category)) level = 'prompt';
    findings.push({ category: rule.category, start: at + start, end: at + end, level, advice: rule.advice, rule: rule.id, reason: rule.why });
  }
  return join(findings, new Map(signals.map(({ rule }) => [rule.id, STRENGTHS.indexOf(rule.strength)])));
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
