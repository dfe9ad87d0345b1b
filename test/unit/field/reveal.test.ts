import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shift } from '../../../lib/field/reveal.ts';

const length = fc.integer({ min: 0, max: 400 });
const place = fc.integer({ min: -5_000, max: 5_000 });

describe('how far to scroll', () => {
  it('brings what fits into its room, and of what does not the beginning', () => {
    fc.assert(fc.property(place, length, place, fc.integer({ min: 1, max: 300 }), (start, long, from, room) => {
      const now = start - shift(start, long, from, room);
      expect(now).toBeGreaterThanOrEqual(from);
      if (long <= room) expect(now + long).toBeLessThanOrEqual(from + room);
      else expect(now).toBe(from);
    }));
  });

  it('is not at all where it is well in sight', () => {
    expect(shift(140, 20, 100, 300)).toBe(0);
  });
});
