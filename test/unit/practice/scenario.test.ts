import { describe, expect, it } from 'vitest';
import { CATEGORIES } from '../../../lib/detect/finding.ts';
import { passagesOf } from '../../../lib/practice/passage.ts';
import { readScenario, readScenarioFile, THEMES, writeScenarioFile } from '../../../lib/practice/scenario.ts';
import { builtInScenarios } from '../../../lib/practice/scenarios.ts';

const all = builtInScenarios();
const copy = () => structuredClone(all[0]!);

describe('the scenarios that come with the extension', () => {
  it('are at least twenty-four, each with its own id', () => {
    expect(all.length).toBeGreaterThanOrEqual(24);
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  });

  it('cover every category, theme and holder of the phone', () => {
    expect(CATEGORIES.filter((category) => !all.some(({ categories }) => categories.includes(category)))).toEqual([]);
    expect(THEMES.filter((theme) => !all.some(({ themes }) => themes.includes(theme)))).toEqual([]);
    expect([...new Set(all.map(({ holder }) => holder.who))].sort()).toEqual(['carer', 'parent', 'partner', 'patient', 'relative']);
  });

  it.each(all.map((scenario) => [scenario.id, scenario] as const))('%s gives each passage one answer', (_, scenario) => {
    const answers = new Map<number, string>();
    for (const point of scenario.points) {
      const touched = passagesOf(scenario.note.text, point.quote);
      expect(touched.length).toBeGreaterThan(0);
      for (const passage of touched) {
        const answer = point.should === 'visible' ? 'visible' : 'stop';
        expect(answers.get(passage) ?? answer, `passage ${passage}`).toBe(answer);
        answers.set(passage, answer);
      }
    }
  });

  it.each(all.filter(({ themes }) => themes.includes('harmless')).map((scenario) => [scenario.id, scenario] as const))('%s, being harmless, wants nothing hidden', (_, scenario) => {
    expect(scenario.points.every(({ should }) => should === 'visible')).toBe(true);
    expect(scenario.answer.best).toBe('kept-visible');
  });
});

describe('readScenario', () => {
  it('reads back what it writes', () => {
    expect(readScenarioFile(writeScenarioFile(all))).toEqual({ ok: true, scenarios: all });
    expect(readScenarioFile(writeScenarioFile(all.slice(0, 1)))).toEqual({ ok: true, scenarios: all.slice(0, 1) });
  });

  it.each([
    ['brief', (scenario: ReturnType<typeof copy>) => { scenario.brief[0] += ' NHS 943 476 5919'; }, 'brief.0', 'NHS number'],
    ['note', (scenario: ReturnType<typeof copy>) => { scenario.note.text += ' Ring 07712 345678.'; }, 'note.text', 'telephone'],
    ['telephone number', (scenario: ReturnType<typeof copy>) => { scenario.patient.phone = '07712 345678'; }, 'patient.phone', 'telephone'],
    ['message', (scenario: ReturnType<typeof copy>) => { scenario.phone.messages[0]!.text = 'Write to me@gmail.com'; }, 'phone.messages.0.text', 'e-mail'],
  ])('refuses what looks like a real person in the %s, and does not repeat it', (_, spoil, path, word) => {
    const scenario = copy();
    spoil(scenario);
    const read = readScenario(scenario);
    expect(read.ok).toBe(false);
    if (read.ok) return;
    expect(read.faults.some((fault) => fault.path === path && fault.expected.includes(word))).toBe(true);
    expect(JSON.stringify(read.faults)).not.toMatch(/943|07712|gmail/);
  });

  it('refuses a real number hidden in a number, a key or an unknown member', () => {
    const real = 9434765919;
    for (const scenario of [{ ...copy(), extra: real }, { ...copy(), [`${real}`]: 1 }, { ...copy(), extra: { deep: ['943 476 5919'] } }]) {
      const read = readScenario(scenario);
      expect(!read.ok && read.faults.some(({ expected }) => expected.includes('NHS number'))).toBe(true);
    }
  });

  it('refuses a patient whose NHS number does not begin 999', () => {
    const scenario = copy();
    scenario.patient.nhsNumber = '123 456 7890';
    const read = readScenario(scenario);
    expect(!read.ok && read.faults.map(({ path }) => path)).toContain('patient.nhsNumber');
  });

  it('names the place of a part that contradicts another', () => {
    const scenario = copy();
    scenario.points[0]!.quote = 'words that are not in the note';
    scenario.answer.accept = [];
    const read = readScenario(scenario);
    expect(!read.ok && read.faults.map(({ path }) => path)).toEqual(['points.0.quote', 'answer.accept']);
  });

  it.each(['', '{', '[]', '7', 'null', '{"version":2}', '[{}]', '"text"'])('refuses the file %j with a reason', (file) => {
    const read = readScenarioFile(file);
    expect(!read.ok && read.faults.length).toBeGreaterThan(0);
  });
});
