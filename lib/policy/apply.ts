import type { Finding } from '../detect/finding.ts';
import type { AddedTerm, EffectivePolicy } from './effective.ts';
import { TermFinder } from './terms.ts';

/** The rule named by findings of terms that the practice or the clinician added. */
export const ADDED_TERM_RULE = 'added-term';
export const ADDED_TERM_REASON = 'A term added by your practice or in your settings.';

interface ReadyTerms {
  readonly add: TermFinder<AddedTerm>;
  readonly ignore: TermFinder<string>;
}
const readyTerms = new WeakMap<EffectivePolicy['terms'], ReadyTerms>();

function ready(terms: EffectivePolicy['terms']): ReadyTerms {
  const known = readyTerms.get(terms);
  if (known) return known;
  const made = { add: new TermFinder(terms.add, ({ text }) => text), ignore: new TermFinder(terms.ignore, (text) => text) };
  readyTerms.set(terms, made);
  return made;
}

/**
 * What the policy makes of a text's findings: categories switched off or set to another level or advice, terms added and
 * ignored, rules for the young. Pure. Answers in order of place.
 * @param age whole years, where known
 */
export function applyPolicy(findings: readonly Finding[], text: string, policy: EffectivePolicy, age?: number): Finding[] {
  const { add, ignore } = ready(policy.terms);
  const added = add.find(text).map(({ start, end, term }): Finding => ({
    start,
    end,
    category: term.category,
    level: term.level,
    advice: term.advice,
    rule: ADDED_TERM_RULE,
    reason: ADDED_TERM_REASON,
  }));
  const inForce: Finding[] = [];
  for (const finding of findings) {
    const ruled = byCategory(finding, policy);
    if (ruled) inForce.push(byAge(ruled, policy, age));
  }
  for (const finding of added) {
    if (!policy.categories[finding.category].on) continue;
    const aged = byAge(finding, policy, age);
    if (!inForce.some((other) => saysAsMuch(other, aged))) inForce.push(aged);
  }
  const ignored = inForce.length > 0 ? ignore.find(text) : [];
  return inForce
    .filter(({ start, end }) => !ignored.some((term) => term.start <= start && end <= term.end))
    .sort((a, b) => a.start - b.start || b.end - a.end);
}

function byCategory(finding: Finding, policy: EffectivePolicy): Finding | null {
  const { on, level, advice } = policy.categories[finding.category];
  return on ? changed(finding, level, advice) : null;
}

/** The rule for the youngest group the patient is in counts. */
function byAge(finding: Finding, policy: EffectivePolicy, age: number | undefined): Finding {
  if (age === undefined) return finding;
  const rule = policy.ageRules
    .filter(({ under, category }) => age < under && category === finding.category)
    .reduce<EffectivePolicy['ageRules'][number] | null>((youngest, each) => (youngest && youngest.under <= each.under ? youngest : each), null);
  return rule ? changed(finding, rule.level, rule.advice) : finding;
}

function changed(finding: Finding, level: Finding['level'] | 'as-found', advice: Finding['advice'] | 'as-found'): Finding {
  const newLevel = level === 'as-found' ? finding.level : level;
  const newAdvice = advice === 'as-found' ? finding.advice : advice;
  return newLevel === finding.level && newAdvice === finding.advice ? finding : { ...finding, level: newLevel, advice: newAdvice };
}

const STRENGTH = { hide: 2, ask: 1, consider: 0 } as const;

/** Whether `other` already says what `added` would: its category there, at least as strongly. */
function saysAsMuch(other: Finding, added: Finding): boolean {
  return (
    other.category === added.category &&
    other.start <= added.start &&
    added.end <= other.end &&
    (other.level === 'prompt' || added.level === 'hint') &&
    STRENGTH[other.advice] >= STRENGTH[added.advice]
  );
}
