import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { around, clipped, holds, joinLines, overlap } from '../../../lib/field/box.ts';

const px = fc.integer({ min: -500, max: 500 });
const size = fc.integer({ min: 1, max: 400 });
const box = fc.record({ left: px, top: px, width: size, height: size });

describe('boxes', () => {
  it('overlap in a box inside both, whichever comes first', () => {
    fc.assert(
      fc.property(box, box, (a, b) => {
        const both = overlap(a, b);
        expect(overlap(b, a)).toEqual(both);
        if (!both) return;
        expect(around(a, both)).toEqual(a);
        expect(around(b, both)).toEqual(b);
      }),
    );
  });
  it('clipped show nothing outside the clip', () => {
    fc.assert(fc.property(fc.array(box, { maxLength: 5 }), box, (boxes, clip) => clipped(boxes, clip).every((each) => holds(clip, each.left, each.top) && holds(clip, each.left + each.width, each.top + each.height))));
  });
  it('that touch on a line are one', () => {
    expect(joinLines([{ left: 0, top: 0, width: 10, height: 16 }, { left: 10.4, top: 0.3, width: 5, height: 16 }, { left: 0, top: 20, width: 5, height: 16 }])).toEqual([
      { left: 0, top: 0, width: 15.4, height: 16.3 },
      { left: 0, top: 20, width: 5, height: 16 },
    ]);
  });
  it('of two lines stay two, and empty ones go', () => {
    const lines = [{ left: 0, top: 0, width: 10, height: 16 }, { left: 0, top: 16, width: 10, height: 16 }];
    expect(joinLines([lines[0]!, { left: 3, top: 0, width: 0, height: 16 }, lines[1]!])).toEqual(lines);
  });
});
