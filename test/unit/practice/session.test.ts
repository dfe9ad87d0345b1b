import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DECISIONS, type Decision } from '../../../lib/entry/entry.ts';
import { percent, score } from '../../../lib/practice/score.ts';
import { builtInScenarios } from '../../../lib/practice/scenarios.ts';
import { MODES, present, startSession, step, steps, today, toMove, typedSoFar, type Session, type SessionEvent } from '../../../lib/practice/session.ts';
import { passages } from '../../../lib/practice/passage.ts';
import { phoneView } from '../../../lib/practice/phone.ts';

const all = builtInScenarios();
const run = (session: Session, ...events: SessionEvent[]) => events.reduce(step, session);
const cash = all.find(({ id }) => id === 'receipts-for-the-chemist')!;
const harmless = all.find(({ id }) => id === 'words-in-the-car')!;

describe('a demonstration', () => {
  it('types the note a passage at a time, then shows it visible, then as it should be', () => {
    let session = startSession('demonstrate', [cash]);
    expect(typedSoFar(session)).toBe('');
    while (steps(cash)[session.step]!.show !== 'marks') session = step(session, { type: 'next' });
    expect(typedSoFar(session)).toBe(cash.note.text);
    expect(today(session)).toEqual({ saved: false });
    session = step(session, { type: 'next' });
    expect(JSON.stringify(phoneView(cash, today(session)))).toContain('wages');
    session = step(session, { type: 'next' });
    expect(JSON.stringify(phoneView(cash, today(session)))).not.toContain('wages');
  });

  it('goes back over every step it went forward', () => {
    for (const scenario of all) {
      const start = startSession('demonstrate', [scenario]);
      const count = steps(scenario).length - 1;
      const end = run(start, ...Array.from({ length: count }, (): SessionEvent => ({ type: 'next' })));
      expect(run(end, ...Array.from({ length: count }, (): SessionEvent => ({ type: 'back' })))).toEqual(start);
    }
  });

  it('goes on to the next scenario and back to the end of the last', () => {
    const session = run(startSession('demonstrate', [cash, harmless]), ...steps(cash).map((): SessionEvent => ({ type: 'next' })));
    expect(present(session)!.id).toBe(harmless.id);
    expect(step(session, { type: 'back' })).toMatchObject({ at: 0, step: steps(cash).length - 1 });
  });

  it('turns prompts off and on to show the difference', () => {
    const session = startSession('demonstrate', [cash]);
    expect(session.prompts).toBe(true);
    expect(step(session, { type: 'prompts' }).prompts).toBe(false);
  });
});

describe('practice', () => {
  it('gives hints from how many to why, and no more', () => {
    const session = run(startSession('practise', [cash]), { type: 'begin' });
    expect([1, 2, 3, 4].map((count) => run(session, ...Array.from({ length: count }, (): SessionEvent => ({ type: 'hint' }))).hint)).toEqual(['count', 'where', 'why', 'why']);
  });

  it('keeps the words the trainee saved', () => {
    const session = run(startSession('practise', [cash]), { type: 'begin' }, { type: 'decide', decision: 'hidden' }, { type: 'save', text: 'My own words.' });
    expect(session).toMatchObject({ stage: 'saved', text: 'My own words.' });
  });

  it('lets the trainee think again after seeing the phone', () => {
    const session = run(startSession('practise', [cash]), { type: 'begin' }, { type: 'save', text: cash.note.text }, { type: 'reopen' });
    expect(session.stage).toBe('writing');
  });
});

describe('practice with a second entry', () => {
  const first = 'IDA review. Hb 104, ferritin 9, slowly better. Given a supply of ferrous fumarate from our stock. Repeat FBC and ferritin in 4/52.';
  const second = 'Has not taken iron this month as her wages go into his account and she shows him receipts for anything from the chemist. Phone rang x3 in 10 mins, answered on speaker each time.';
  const saved = (hidden: boolean, decision: Decision | null = null) => run(startSession('practise', [cash]), { type: 'begin' }, { type: 'decide', decision }, { type: 'save', text: first, second: { text: second, hidden } });

  it('counts a hidden one as a part moved, whatever it was called', () => {
    for (const decision of [null, 'moved', 'kept-visible'] as const) expect(saved(true, decision)).toMatchObject({ decision: 'moved', scores: [{ decision: 'best', leftShowing: [], overHidden: [] }] });
    const shown = today(saved(true));
    expect(phoneView(cash, shown).entries[0]!.text).toBe(first);
  });

  it('counts a visible one as moved from nobody’s sight', () => {
    expect(saved(false, 'moved')).toMatchObject({ decision: 'kept-visible', scores: [{ decision: 'other' }] });
  });

  it('counts the first one’s being hidden as hiding the entry', () => {
    expect(saved(true, 'hidden').decision).toBe('hidden');
  });
});

describe('a test', () => {
  const test = startSession('test', [cash, harmless]);

  it('has no prompts and no hints, whatever is pressed', () => {
    expect(run(test, { type: 'begin' }, { type: 'prompts' }, { type: 'hint' })).toMatchObject({ prompts: false, hint: 'none' });
  });

  it('cannot be saved twice', () => {
    const once = run(test, { type: 'begin' }, { type: 'decide', decision: 'hidden' }, { type: 'save', text: '' });
    expect(run(once, { type: 'reopen' }, { type: 'again' }, { type: 'decide', decision: 'kept-visible' }, { type: 'save', text: '' })).toEqual(once);
  });

  it('counts an undecided save as left visible', () => {
    const session = run(test, { type: 'begin' }, { type: 'save', text: '' });
    expect(session.scores[0]!.leftShowing).toHaveLength(2);
  });

  it('moves the passages that were stopped on, unless others are chosen', () => {
    const session = run(test, { type: 'begin' }, { type: 'stop', passage: 1 }, { type: 'stop', passage: 2 }, { type: 'decide', decision: 'moved' });
    expect(session.moved).toEqual([1, 2]);
  });
});

describe('a session', () => {
  const event = fc.oneof(
    fc.record({ type: fc.constantFrom<'next' | 'back' | 'prompts' | 'begin' | 'hint' | 'ask' | 'reopen' | 'answer' | 'again' | 'next-scenario'>('next', 'back', 'prompts', 'begin', 'hint', 'ask', 'reopen', 'answer', 'again', 'next-scenario') }),
    fc.record({ type: fc.constantFrom<'stop' | 'move'>('stop', 'move'), passage: fc.integer({ min: -1, max: 9 }) }),
    fc.record({ type: fc.constant<'decide'>('decide'), decision: fc.constantFrom(...DECISIONS, null) }),
    fc.record({ type: fc.constant<'save'>('save'), text: fc.string(), second: fc.option(fc.record({ text: fc.string(), hidden: fc.boolean() }), { nil: undefined }) }),
    fc.record({ type: fc.constant<'go'>('go'), at: fc.integer({ min: -1, max: 5 }) }),
  );

  it('stays within its scenarios and steps, and earns no more than is possible, under any events', () => {
    fc.assert(
      fc.property(fc.constantFrom(...MODES), fc.array(event, { maxLength: 60 }), (mode, events) => {
        const session = run(startSession(mode, all.slice(0, 3)), ...events);
        expect(session.at).toBeGreaterThanOrEqual(0);
        expect(session.at).toBeLessThanOrEqual(3);
        const scenario = present(session);
        if (scenario) expect(steps(scenario)[session.step]).toBeDefined();
        for (const one of session.scores) if (one) expect(one.earned >= 0 && one.earned <= one.possible).toBe(true);
        today(session);
        typedSoFar(session);
      }),
    );
  });
});

describe('score', () => {
  it.each(all.map((scenario) => [scenario.id, scenario] as const))('gives %s in full for the model answer', (_, scenario) => {
    const answer = { text: scenario.note.text, stopped: toMove(scenario), moved: toMove(scenario), decision: scenario.answer.best };
    expect(score(scenario, answer)).toMatchObject({ earned: score(scenario, answer).possible, decision: 'best', missed: [], overStopped: [], overHidden: [] });
  });

  it.each(all.filter(({ answer }) => answer.best !== 'kept-visible' && answer.best !== 'asked-declined').map((scenario) => [scenario.id, scenario] as const))('leaves nothing showing in %s for the model answer', (_, scenario) => {
    expect(score(scenario, { text: scenario.note.text, stopped: [], moved: toMove(scenario), decision: scenario.answer.best }).leftShowing).toEqual([]);
  });

  it('names what was missed, what showed and why', () => {
    const result = score(cash, { text: cash.note.text, stopped: [], moved: [], decision: 'kept-visible' });
    expect(result.missed.map(({ quote }) => quote)).toHaveLength(2);
    expect(result.leftShowing.every(({ why }) => why.length > 0)).toBe(true);
    expect(result.decision).toBe('other');
  });

  it('names what was hidden without need', () => {
    const result = score(harmless, { text: harmless.note.text, stopped: passages(harmless.note.text).map((_, index) => index), moved: [], decision: 'hidden' });
    expect(result.overHidden.length).toBe(harmless.points.length);
    expect(result.overStopped.length).toBe(harmless.points.length);
    expect(result.earned).toBe(0);
  });

  it('gives nothing for moving the wrong passages', () => {
    expect(score(cash, { text: cash.note.text, stopped: [], moved: [0], decision: 'moved' })).toMatchObject({ decision: 'other' });
  });

  it('is a whole percent, rounded down', () => {
    expect(percent([{ earned: 2, possible: 3 }])).toBe(66);
    expect(percent([])).toBe(0);
  });
});
