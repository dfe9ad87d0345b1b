import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { overlap } from '../../../lib/field/box.ts';
import { badgePlaces, dragged } from '../../../lib/overlay/badge-place.ts';

const viewport = fc.record({ width: fc.integer({ min: 60, max: 2000 }), height: fc.integer({ min: 60, max: 2000 }) });
const field = fc.record({ left: fc.integer({ min: -300, max: 1500 }), top: fc.integer({ min: -300, max: 1500 }), width: fc.integer({ min: 10, max: 1500 }), height: fc.integer({ min: 10, max: 900 }) });

describe('a badge’s places', () => {
  it('begin beside the field’s lower outer corner', () => {
    expect(badgePlaces({ left: 100, top: 100, width: 300, height: 80 }, { width: 1000, height: 800 })[0]).toEqual({ left: 404, top: 156, width: 24, height: 24 });
  });
  it('are outside the field and inside the viewport', () => {
    fc.assert(
      fc.property(field, viewport, (at, view) => {
        for (const place of badgePlaces(at, view)) {
          expect(overlap(place, at)).toBeNull();
          expect(place.left >= 0 && place.top >= 0 && place.left + 24 <= view.width && place.top + 24 <= view.height).toBe(true);
        }
      }),
    );
  });
  it('stay inside the viewport however far one is dragged', () => {
    fc.assert(
      fc.property(field, viewport, fc.integer({ min: -5000, max: 5000 }), fc.integer({ min: -5000, max: 5000 }), (at, view, x, y) => {
        const box = dragged({ ...at, width: 24, height: 24 }, { x, y }, view);
        expect(box.left >= 0 && box.top >= 0 && box.left <= view.width - 24 && box.top <= view.height - 24).toBe(true);
      }),
    );
  });
});
