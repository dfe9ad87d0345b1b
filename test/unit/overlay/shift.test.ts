import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shift } from '../../../lib/overlay/shift.ts';

describe('marks carried over an edit', () => {
  it('stay when the edit is after them, and move when it is before', () => {
    expect(shift([{ start: 2, end: 4 }], { start: 6, end: 7, insert: '' })).toEqual([{ start: 2, end: 4 }]);
    expect(shift([{ start: 5, end: 8 }], { start: 0, end: 1, insert: 'abc' })).toEqual([{ start: 7, end: 10 }]);
  });
  it('vanish when the edit touches them, at their edges too', () => {
    for (const at of [2, 3, 4]) expect(shift([{ start: 2, end: 4 }], { start: at, end: at, insert: 'x' })).toEqual([]);
  });
  it('still cover the same words', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 30 }), fc.string({ maxLength: 5 }), fc.nat(), fc.nat(), fc.nat(), fc.nat(), (text, insert, a, b, c, d) => {
        const within = (n: number): number => n % (text.length + 1);
        const [start, end] = [within(a), within(b)].sort((x, y) => x - y) as [number, number];
        const [from, to] = [within(c), within(d)].sort((x, y) => x - y) as [number, number];
        const after = text.slice(0, from) + insert + text.slice(to);
        for (const span of shift([{ start, end }], { start: from, end: to, insert })) expect(after.slice(span.start, span.end)).toBe(text.slice(start, end));
      }),
    );
  });
});
