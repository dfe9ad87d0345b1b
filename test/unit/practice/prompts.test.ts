// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { rulesFromFiles } from '../../../lib/detect/compile/files.ts';
import type { Finding } from '../../../lib/detect/finding.ts';
import { openNote } from '../../../lib/detect/note.ts';
import { applyPolicy } from '../../../lib/policy/apply.ts';
import { DEFAULT_POLICY } from '../../../lib/policy/default.ts';
import type { Point, Scenario } from '../../../lib/practice/scenario.ts';
import { builtInScenarios } from '../../../lib/practice/scenarios.ts';

const rules = rulesFromFiles();
/** What the practice room prompts about a case's note, as its banner tells whose record it is. */
function prompts({ note, patient }: Scenario): readonly Finding[] {
  const { name, age, sex, nhsNumber, phone } = patient;
  const { findings } = openNote(note.text, { age, sex, patient: { name, nhsNumber, phone } }, rules);
  return applyPolicy(findings, note.text, DEFAULT_POLICY, age).filter(({ level }) => level === 'prompt');
}
const touches = (text: string, { quote }: Point, { start, end }: Finding): boolean => text.indexOf(quote) < end && start < text.indexOf(quote) + quote.length;
const all = builtInScenarios().map((scenario) => [scenario.id, scenario] as const);

// A trainer who stands before a room relies on it: a rule that changes what a case shows changes the case, or the rule.
describe('the prompts of the practice room', () => {
  it.each(all)('%s: come at every passage to hide or ask about, and at none that may be seen', (_, scenario) => {
    const found = prompts(scenario);
    const quotes = (points: readonly Point[]): string[] => points.map(({ quote }) => quote);
    const prompted = scenario.points.filter((point) => found.some((finding) => touches(scenario.note.text, point, finding)));
    expect(quotes(prompted)).toEqual(quotes(scenario.points.filter(({ should }) => should !== 'visible')));
  });

  it.each(all)('%s: come in each of its categories', (_, scenario) => {
    const found = new Set(prompts(scenario).map(({ category }) => category));
    expect(scenario.categories.filter((category) => !found.has(category))).toEqual([]);
  });

  it.each(all.filter(([, { themes }]) => themes.includes('harmless')))('%s: do not come where there is nothing to hide', (_, scenario) => {
    expect(prompts(scenario)).toEqual([]);
  });
});
