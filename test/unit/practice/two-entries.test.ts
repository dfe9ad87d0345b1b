import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { passages } from '../../../lib/practice/passage.ts';
import { builtInScenarios } from '../../../lib/practice/scenarios.ts';
import { passOver, together } from '../../../lib/practice/two-entries.ts';

const NOTE = 'Knee better. Wife asks for tablets. Bloods due.';

describe('passing a passage to another entry', () => {
  it('takes it out of the one and puts it in the other, in the order it was written', () => {
    const once = passOver(NOTE, '', 1, NOTE);
    expect(once).toEqual({ from: 'Knee better. Bloods due.', to: 'Wife asks for tablets.' });
    const twice = passOver(once.from, once.to, 0, NOTE);
    expect(twice).toEqual({ from: 'Bloods due.', to: 'Knee better. Wife asks for tablets.' });
    expect(passOver(twice.to, twice.from, 0, NOTE)).toEqual({ from: 'Wife asks for tablets.', to: 'Knee better. Bloods due.' });
  });

  it('puts what was written otherwise at the end', () => {
    expect(passOver(NOTE, 'My own words.', 0, NOTE).to).toBe('My own words. Knee better.');
  });

  it('does nothing for a passage that is not there', () => {
    expect(passOver(NOTE, 'x', 9, NOTE)).toEqual({ from: NOTE, to: 'x' });
  });

  it('loses no passage of any case, whichever are passed to and fro', () => {
    fc.assert(
      fc.property(fc.constantFrom(...builtInScenarios()), fc.array(fc.tuple(fc.boolean(), fc.nat(8)), { maxLength: 12 }), ({ note }, moves) => {
        let first = note.text;
        let second = '';
        for (const [back, at] of moves) {
          if (back) ({ from: second, to: first } = passOver(second, first, at, note.text));
          else ({ from: first, to: second } = passOver(first, second, at, note.text));
        }
        const words = (text: string): string[] => passages(text).map(({ start, end }) => text.slice(start, end));
        expect([...words(first), ...words(second)].sort()).toEqual(words(note.text).sort());
      }),
    );
  });
});

describe('two entries of a day', () => {
  it('are one note, whose last passages are the second’s', () => {
    expect(together('Knee better. Bloods due.', 'Wife asks. In confidence.')).toEqual({ text: 'Knee better. Bloods due.\nWife asks. In confidence.', inSecond: [2, 3] });
    expect(together(NOTE, ' ')).toEqual({ text: NOTE, inSecond: [] });
    expect(together('', 'All of it.')).toEqual({ text: 'All of it.', inSecond: [0] });
  });
});
