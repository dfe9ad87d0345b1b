import type { Finding, RuleId } from '../detect/finding.ts';

/** What the clinician said is not what it says. In memory for as long as the page lives: the passages are words of the note. */
export interface Dismissed {
  /** This passage, wherever it stands in this entry's fields. */
  passage(finding: Finding, text: string): void;
  /** Everything the rule finds, until the page is closed. */
  rule(rule: RuleId): void;
  has(finding: Finding, text: string): boolean;
  /** Forgets the passages: another entry or patient. */
  forgetPassages(): void;
}

const key = ({ rule, start, end }: Finding, text: string): string => `${rule} ${text.slice(start, end).toLowerCase()}`;

export function makeDismissed(): Dismissed {
  const passages = new Set<string>();
  const rules = new Set<RuleId>();
  return {
    passage: (finding, text) => void passages.add(key(finding, text)),
    rule: (rule) => void rules.add(rule),
    has: (finding, text) => rules.has(finding.rule) || passages.has(key(finding, text)),
    forgetPassages: () => { passages.clear(); },
  };
}
