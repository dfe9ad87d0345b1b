import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Edit } from '../../../lib/detect/note.ts';
import { difference } from '../../../lib/field/difference.ts';

const apply = (text: string, { start, end, insert }: Edit): string => text.slice(0, start) + insert + text.slice(end);
/** Texts that differ little, with pairs that share one surrogate. */
const piece = fc.constantFrom('a', 'b', ' ', '\n', '😀', '😁', '🧑‍⚕️', 'é');
const text = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));
const splits = (of: string, at: number): boolean => at > 0 && at < of.length && /[\ud800-\udbff]/.test(of[at - 1]!) && /[\udc00-\udfff]/.test(of[at]!);

describe('the difference of two texts', () => {
  it('is nothing when they are the same', () => {
    expect(difference('he hit', 'he hit')).toBeNull();
  });
  it('is what was typed', () => {
    expect(difference('he hit', 'he hits')).toEqual({ start: 6, end: 6, insert: 's' });
  });
  it('is what was deleted', () => {
    expect(difference('he hits her', 'he her')).toEqual({ start: 4, end: 9, insert: '' });
  });
  it('takes whole characters when one surrogate is shared', () => {
    expect(difference('a😀b', 'a😁b')).toEqual({ start: 1, end: 3, insert: '😁' });
  });
  it('turns one into the other, and never cuts a character in two', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const edit = difference(before, after);
        if (!edit) return before === after;
        expect(apply(before, edit)).toBe(after);
        expect(splits(before, edit.start) || splits(before, edit.end) || splits(after, edit.start) || splits(after, edit.start + edit.insert.length)).toBe(false);
        return true;
      }),
    );
  });
});
