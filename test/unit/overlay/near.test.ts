import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Span } from '../../../lib/detect/finding.ts';
import type { Box } from '../../../lib/field/field.ts';
import { farMarks } from '../../../lib/overlay/near.ts';

const SCREEN_PX = 1000;
const LINE_PX = 20;
/** Marks, one on each of these lines of a page. */
const marksOn = (lines: readonly number[]): Span[] => lines.map((line) => ({ start: line * 10, end: line * 10 + 5 }));
const placeOf = ({ start }: Span): Box => ({ left: 0, top: (start / 10) * LINE_PX, width: 50, height: LINE_PX });
/** How far from a screen that begins at `top`. */
const from = (top: number) => (box: Box): number => Math.max(0, top - box.top - box.height, box.top - top - SCREEN_PX) / SCREEN_PX;
const distanceOf = (mark: Span, top: number): number => from(top)(placeOf(mark));

const lines = fc.uniqueArray(fc.nat(2000), { minLength: 21, maxLength: 300 });
const places = fc.array(fc.nat(40_000), { minLength: 1, maxLength: 12 });

describe('marks far from what shows', () => {
  it('are left out, and are back before they are half a screen away, wherever one scrolls', () => {
    fc.assert(
      fc.property(lines, places, (on, tops) => {
        const marks = marksOn(on);
        let far: readonly Span[] = [];
        for (const top of tops) {
          far = farMarks(marks, far, placeOf, from(top));
          for (const mark of far) expect(distanceOf(mark, top)).toBeGreaterThan(0.5);
          if (marks.length <= 64) for (const mark of marks) if (!far.includes(mark)) expect(distanceOf(mark, top)).toBeLessThanOrEqual(1.5);
        }
      }),
    );
  });

  it('are measured at 65 places at most, however many there are', () => {
    fc.assert(
      fc.property(fc.integer({ min: 21, max: 3000 }), (count) => {
        let measured = 0;
        farMarks(marksOn(Array.from({ length: count }, (_, i) => i)), [], (span) => (measured++, placeOf(span)), from(0));
        expect(measured).toBeLessThanOrEqual(65);
      }),
    );
  });

  it('stay as they are while one scrolls a little: nothing is painted anew', () => {
    const marks = marksOn(Array.from({ length: 60 }, (_, i) => i * 5));
    const far = farMarks(marks, [], placeOf, from(2000));
    expect(far.length).toBeGreaterThan(0);
    for (const top of [2100, 2400, 1700]) expect(farMarks(marks, far, placeOf, from(top))).toBe(far);
    expect(farMarks(marks, far, placeOf, from(3500))).not.toBe(far);
  });

  it('are not looked for among few, nor left out any longer once there are few', () => {
    const unused = (): never => {
      throw new Error('measured');
    };
    const none: readonly Span[] = [];
    expect(farMarks(marksOn([0, 1900]), none, unused, unused)).toBe(none);
    expect(farMarks(marksOn([0, 1900]), marksOn([1900]), unused, unused)).toEqual([]);
  });

  it('are not those that are drawn nowhere: they may come into sight without a sign', () => {
    expect(farMarks(marksOn(Array.from({ length: 30 }, (_, i) => i)), [], () => null, () => 9)).toEqual([]);
  });
});
