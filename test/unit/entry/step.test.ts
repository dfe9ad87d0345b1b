import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ADVICE, CATEGORIES, LEVELS, type Advice, type Category, type Level } from '../../../lib/detect/finding.ts';
import { DECISIONS, type Decision, type EntryFinding } from '../../../lib/entry/entry.ts';
import { NEW_ENTRY, step, undecided, type Effect, type Entry, type EntryEvent } from '../../../lib/entry/step.ts';

const finding = (category: Category, advice: Advice = 'ask', field = 0, level: Level = 'prompt'): EntryFinding => ({ category, level, advice, rule: `${category}-rule`, field });
const found = (...findings: EntryFinding[]): EntryEvent => ({ kind: 'found', field: findings[0]?.field ?? 0, findings });
const NONE = found();
const STI = found(finding('sexual-health'));
const HINT = found(finding('sexual-health', 'consider', 0, 'hint'));
const decide = (decision: Decision, seen = false): EntryEvent => ({ kind: 'decide', decision, seen });
const HIDE = decide('hidden');
const KEEP = decide('kept-visible');
const TAKE_BACK: EntryEvent = { kind: 'take back' };
const SAVE: EntryEvent = { kind: 'save' };
const ANYWAY: EntryEvent = { kind: 'save anyway' };
const LEAVE: EntryEvent = { kind: 'leave' };
const BACK: EntryEvent = { kind: 'back' };

/** Runs the events, checking that nothing given is changed, and says where it ended and what the last event asked for. */
function run(...events: EntryEvent[]): { entry: Entry; effects: readonly Effect[]; kinds: string } {
  let entry = NEW_ENTRY;
  let effects: readonly Effect[] = [];
  for (const event of events) {
    const before = structuredClone(entry);
    const was = entry;
    [entry, effects] = step(entry, Object.freeze(event));
    expect(was).toEqual(before);
    expect(Object.isFrozen(entry) && Object.isFrozen(entry.findings)).toBe(true);
  }
  return { entry, effects, kinds: effects.map(({ kind }) => kind).join(', ') };
}

/** How each phase is reached. */
const TO = {
  clear: [NONE],
  asking: [STI],
  settled: [STI, HIDE],
  holding: [STI, SAVE],
} as const;

/** The table of step's doc comment, cell by cell: [phase, event, phase after, effects]. A dash: unchanged, nothing to do. */
const TABLE: readonly (readonly [keyof typeof TO, string, EntryEvent, string, string])[] = [
  ['clear', 'found none', NONE, 'clear', ''],
  ['clear', 'found a hint', HINT, 'clear', ''],
  ['clear', 'found undecided', STI, 'asking', ''],
  ['clear', 'decide', HIDE, '–', ''],
  ['clear', 'take back', TAKE_BACK, '–', ''],
  ['clear', 'save', SAVE, 'clear', 'pass'],
  ['clear', 'save anyway', ANYWAY, '–', ''],
  ['clear', 'leave', LEAVE, 'clear', ''],
  ['asking', 'found none', NONE, 'clear', ''],
  ['asking', 'found undecided', found(finding('legal')), 'asking', ''],
  ['asking', 'decide', HIDE, 'settled', 'record, host'],
  ['asking', 'take back', TAKE_BACK, '–', ''],
  ['asking', 'save', SAVE, 'holding', 'hold'],
  ['asking', 'save anyway', ANYWAY, '–', ''],
  ['asking', 'leave', LEAVE, 'clear', 'record'],
  ['settled', 'found none', NONE, 'settled', ''],
  ['settled', 'found what is settled', STI, 'settled', ''],
  ['settled', 'decide', KEEP, '–', ''],
  ['settled', 'take back', TAKE_BACK, 'asking', 'record, host'],
  ['settled', 'save', SAVE, 'settled', 'pass'],
  ['settled', 'save anyway', ANYWAY, '–', ''],
  ['settled', 'leave', LEAVE, 'clear', ''],
  ['holding', 'found none', NONE, 'clear', 'drop'],
  ['holding', 'found undecided', found(finding('legal')), 'holding', ''],
  ['holding', 'decide', HIDE, 'settled', 'record, host, pass'],
  ['holding', 'take back', TAKE_BACK, '–', ''],
  ['holding', 'save', SAVE, 'settled', 'record, pass'],
  ['holding', 'save anyway', ANYWAY, 'settled', 'record, pass'],
  ['holding', 'leave', LEAVE, 'clear', 'drop, record'],
  ['clear', 'back', BACK, '–', ''],
  ['asking', 'back', BACK, '–', ''],
  ['settled', 'back', BACK, '–', ''],
  ['holding', 'back', BACK, 'asking', 'drop'],
];

describe('the table', () => {
  it.each(TABLE)('%s, %s', (phase, _name, event, after, kinds) => {
    const before = run(...TO[phase]).entry;
    expect(before.phase).toBe(phase);
    const result = run(...TO[phase], event);
    expect(result.entry.phase).toBe(after === '–' ? phase : after);
    expect(result.kinds).toBe(kinds);
  });

  it('changes nothing at all where it has a dash', () => {
    for (const [phase, , event, after] of TABLE.filter((row) => row[3] === '–')) {
      const before = run(...TO[phase]).entry;
      expect(after === '–' && step(before, event)[0]).toBe(before);
    }
  });

  it('goes from asking to settled when the new prompt is deleted again', () => {
    expect(run(STI, KEEP, found(finding('legal'), finding('sexual-health'))).entry.phase).toBe('asking');
    expect(run(STI, KEEP, found(finding('legal'), finding('sexual-health')), STI).entry.phase).toBe('settled');
  });

  it('goes from holding to settled when the new prompt is deleted again, and drops the save', () => {
    const result = run(STI, KEEP, found(finding('legal'), finding('sexual-health')), SAVE, STI);
    expect([result.entry.phase, result.kinds]).toEqual(['settled', 'drop']);
  });

  it('is re-opened from settled by a prompt of another category', () => {
    expect(run(STI, KEEP, found(finding('sexual-health'), finding('legal'))).entry.phase).toBe('asking');
  });

  it('is clear, not asking, when taken back after the text has gone', () => {
    expect(run(STI, HIDE, NONE, TAKE_BACK).entry.phase).toBe('clear');
  });
});

describe('what a decision covers', () => {
  it.each(DECISIONS)('%s is not re-opened by more of the same', (decision) => {
    expect(run(STI, decide(decision), found(finding('sexual-health'), finding('sexual-health', 'consider'))).entry.phase).toBe('settled');
  });

  it.each(['kept-visible', 'asked-declined', 'ask-first', 'moved'] as const)('%s is re-opened by a stronger advice', (decision) => {
    expect(run(STI, decide(decision), found(finding('sexual-health', 'hide'))).entry.phase).toBe('asking');
  });

  it.each(['hidden', 'asked-agreed'] as const)('%s is not re-opened by anything: all of the entry is out of sight', (decision) => {
    expect(run(STI, decide(decision), found(finding('domestic-abuse', 'hide'))).entry.phase).toBe('settled');
  });

  it('covers every field of the entry', () => {
    const result = run(STI, found(finding('legal', 'hide', 1)), KEEP);
    expect(result.entry.phase).toBe('settled');
    expect(run(STI, found(finding('legal', 'hide', 1)), KEEP, found(finding('sexual-health', 'ask', 2))).entry.phase).toBe('settled');
  });

  it('counts each category once, with its strongest advice', () => {
    const { effects } = run(found(finding('legal', 'ask'), finding('legal', 'hide'), finding('sexual-health'), finding('mental-health', 'consider', 0, 'hint')), HIDE);
    expect(effects[0]).toEqual({
      kind: 'record',
      counted: [
        { category: 'sexual-health', advice: 'ask', outcome: 'hidden' },
        { category: 'legal', advice: 'hide', outcome: 'hidden' },
      ],
    });
  });
});

describe('a decision taken in another frame', () => {
  const elsewhere: EntryEvent = { kind: 'decide', decision: 'kept-visible', seen: true, elsewhere: { 'sexual-health': 'ask', 'legal': 'hide' } };

  it('settles what is found here and what was settled there, asks nothing of the host, and counts only what is new', () => {
    const { entry, effects } = run(STI, elsewhere);
    expect([entry.phase, entry.decision, effects]).toEqual(['settled', 'kept-visible', []]);
    expect(run(STI, found(finding('safeguarding', 'hide', 1)), elsewhere).effects).toEqual([{ kind: 'record', counted: [{ category: 'safeguarding', advice: 'hide', outcome: 'kept-visible' }] }]);
  });

  it('is not re-opened by what was settled there, and is by anything else', () => {
    expect(run(STI, elsewhere, found(finding('legal', 'hide', 1))).entry.phase).toBe('settled');
    expect(run(STI, elsewhere, found(finding('safeguarding', 'hide', 1))).entry.phase).toBe('asking');
  });
});

describe('what is asked of the host', () => {
  const asks = (decision: Decision) => run(STI, decide(decision)).effects.find(({ kind }) => kind === 'host');
  it.each(['hidden', 'ask-first', 'asked-agreed'] as const)('%s hides the entry', (decision) => { expect(asks(decision)).toEqual({ kind: 'host', to: 'hidden' }); });
  it.each(['kept-visible', 'asked-declined'] as const)('%s leaves it visible', (decision) => { expect(asks(decision)).toEqual({ kind: 'host', to: 'visible' }); });
  it('moved asks nothing: the entry it was moved to is the one to hide', () => { expect(asks('moved')).toBeUndefined(); });

  it('asks nothing when the host was seen to be so already', () => {
    expect(run(STI, decide('hidden', true)).kinds).toBe('record');
    expect(run(STI, HIDE, { kind: 'take back', seen: true }).kinds).toBe('record');
  });

  it('is asked to show the entry again only by taking back a decision that hid it', () => {
    expect(run(STI, KEEP, TAKE_BACK).kinds).toBe('record');
    expect(run(STI, decide('asked-agreed'), TAKE_BACK).kinds).toBe('record, host');
  });
});

describe('undo', () => {
  it.each(DECISIONS)('%s can be taken back, and is counted as taken back for what it was counted for', (decision) => {
    const decided = run(STI, found(finding('legal', 'hide', 1)), decide(decision));
    const undone = run(STI, found(finding('legal', 'hide', 1)), decide(decision), TAKE_BACK);
    expect(undone.entry.phase).toBe('asking');
    expect(undone.entry.decision).toBeNull();
    const counted = (effects: readonly Effect[]) => effects.flatMap((effect) => (effect.kind === 'record' ? effect.counted.map(({ category, advice }) => ({ category, advice })) : []));
    expect(counted(undone.effects)).toEqual(counted(decided.effects));
  });

  it('of a save passed undecided makes the entry askable again, but it never holds again', () => {
    expect(run(STI, SAVE, ANYWAY, TAKE_BACK).entry.phase).toBe('asking');
    expect(run(STI, SAVE, ANYWAY, TAKE_BACK, SAVE).kinds).toBe('pass');
    expect(run(STI, SAVE, ANYWAY, TAKE_BACK, HIDE).kinds).toBe('record, host');
  });
});

const anyFinding = (field: number) => fc.record({ category: fc.constantFrom(...CATEGORIES), level: fc.constantFrom(...LEVELS), advice: fc.constantFrom(...ADVICE), rule: fc.constantFrom('a', 'b'), field: fc.constant(field) });
const anyEvent: fc.Arbitrary<EntryEvent> = fc.oneof(
  fc.nat(2).chain((field) => fc.record({ kind: fc.constant('found' as const), field: fc.constant(field), findings: fc.array(anyFinding(field), { maxLength: 4 }) })),
  fc.record({ kind: fc.constant('decide' as const), decision: fc.constantFrom(...DECISIONS), seen: fc.boolean() }),
  fc.record({ kind: fc.constant('take back' as const), seen: fc.boolean() }),
  fc.constantFrom<EntryEvent>(SAVE, ANYWAY, LEAVE, BACK),
);
const anyHistory = fc.array(anyEvent, { maxLength: 30 });
const has = (effects: readonly Effect[], kind: Effect['kind']) => effects.some((effect) => effect.kind === kind);
const walk = (events: readonly EntryEvent[], see: (before: Entry, event: EntryEvent, after: Entry, effects: readonly Effect[]) => void): Entry =>
  events.reduce((before, event) => {
    const [after, effects] = step(before, event);
    see(before, event, after, effects);
    return after;
  }, NEW_ENTRY);

describe('laws, for any history', () => {
  it('one save, or one save anyway, ends any hold', () => {
    fc.assert(fc.property(anyHistory, fc.constantFrom(SAVE, ANYWAY), (events, ender) => {
      const entry = walk(events, () => undefined);
      if (entry.phase !== 'holding') return;
      const [after, effects] = step(entry, ender);
      expect(after.phase).toBe('settled');
      expect(has(effects, 'pass')).toBe(true);
      expect(has(effects, 'hold')).toBe(false);
    }));
  });

  it('a save either passes or is held, never neither', () => {
    fc.assert(fc.property(anyHistory, (events) => {
      const [, effects] = step(walk(events, () => undefined), SAVE);
      expect(has(effects, 'pass')).toBe(!has(effects, 'hold'));
    }));
  });

  it('nothing is held when nothing is undecided', () => {
    fc.assert(fc.property(anyHistory, (events) => {
      walk(events, (before, _event, after, effects) => {
        if (has(effects, 'hold')) expect(undecided(before).length).toBeGreaterThan(0);
        if (after.phase === 'holding' || after.phase === 'asking') expect(undecided(after).length).toBeGreaterThan(0);
        else expect(undecided(after)).toEqual([]);
      });
    }));
  });

  it('a prompt once saved past never holds again while the entry lasts', () => {
    fc.assert(fc.property(anyHistory, (events) => {
      const past = new Set<string>();
      const key = ({ category, advice }: EntryFinding) => `${category} ${advice}`;
      walk(events, (before, event, _after, effects) => {
        if (event.kind === 'leave') past.clear();
        if (has(effects, 'hold')) expect(undecided(before).every((each) => past.has(key(each)))).toBe(false);
        if (before.phase === 'holding' && (event.kind === 'save' || event.kind === 'save anyway')) for (const each of undecided(before)) past.add(key(each));
      });
    }));
  });

  it('a hold always ends in passing or dropping, and neither comes without one but for a plain save', () => {
    fc.assert(fc.property(anyHistory, (events) => {
      walk(events, (before, event, after, effects) => {
        if (before.phase === 'holding' && after.phase !== 'holding') expect(has(effects, 'pass') !== has(effects, 'drop')).toBe(true);
        if (has(effects, 'drop')) expect(before.phase).toBe('holding');
        if (has(effects, 'pass') && before.phase !== 'holding') expect(event.kind).toBe('save');
      });
    }));
  });

  it('no effect, and no entry, contains text', () => {
    const words = new Set<string>([...CATEGORIES, ...ADVICE, ...LEVELS, ...DECISIONS, 'taken-back', 'undecided', 'left', 'record', 'host', 'hold', 'pass', 'drop', 'hidden', 'visible', 'clear', 'asking', 'settled', 'holding', 'a', 'b']);
    const strings = (value: unknown): string[] => (typeof value === 'string' ? [value] : value !== null && typeof value === 'object' ? Object.values(value).flatMap(strings) : []);
    fc.assert(fc.property(anyHistory, (events) => {
      walk(events, (_before, _event, after, effects) => {
        for (const word of [...strings(effects), ...strings(after)]) expect(words).toContain(word);
      });
    }));
  });

  it('leaving always ends in a new entry', () => {
    fc.assert(fc.property(anyHistory, (events) => {
      expect(step(walk(events, () => undefined), LEAVE)[0]).toBe(NEW_ENTRY);
    }));
  });
});
