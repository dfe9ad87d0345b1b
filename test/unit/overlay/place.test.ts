import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Box } from '../../../lib/field/field.ts';
import { EDGE, GAP, placeCard } from '../../../lib/overlay/place.ts';

const CARD = { width: 352, height: 300 };
const WINDOW = { width: 1280, height: 800 };
const box = (left: number, top: number, width = 120, height = 20): Box => ({ left, top, width, height });
const covers = (at: { left: number; top: number }, size: { width: number; height: number }, other: Box): boolean =>
  at.left < other.left + other.width && other.left < at.left + size.width && at.top < other.top + other.height && other.top < at.top + size.height;

describe('placeCard', () => {
  it('stands below the passage when there is room', () => {
    expect(placeCard([box(400, 200)], CARD, WINDOW, null)).toMatchObject({ left: 400, top: 220 + GAP });
  });

  it('stands above when there is none below', () => {
    expect(placeCard([box(400, 700)], CARD, WINDOW, null)).toMatchObject({ left: 400, top: 700 - GAP - CARD.height });
  });

  it('stands below the last line of a passage of several', () => {
    expect(placeCard([box(700, 200), box(100, 220)], CARD, WINDOW, null)).toMatchObject({ left: 100, top: 240 + GAP });
  });

  it('moves off the line being typed', () => {
    const typing = box(380, 240, 500, 22);
    const at = placeCard([box(400, 200)], CARD, { width: 1280, height: 460 }, typing)!;
    expect(covers(at, { ...CARD, height: Math.min(CARD.height, at.maxHeight) }, typing)).toBe(false);
  });

  it('is nowhere while the passage is out of sight', () => {
    expect(placeCard([], CARD, WINDOW, null)).toBeNull();
  });

  it('keeps inside all four edges, whatever the passage and the window', () => {
    const size = fc.record({ width: fc.integer({ min: 40, max: 600 }), height: fc.integer({ min: 20, max: 900 }) });
    const viewport = fc.record({ width: fc.integer({ min: 200, max: 2000 }), height: fc.integer({ min: 150, max: 1400 }) });
    const boxes = fc.array(fc.record({ left: fc.integer({ min: -300, max: 2200 }), top: fc.integer({ min: -300, max: 1600 }), width: fc.integer({ min: 1, max: 500 }), height: fc.integer({ min: 5, max: 60 }) }), { minLength: 1, maxLength: 3 });
    fc.assert(fc.property(boxes, size, viewport, fc.option(boxes.map((all) => all[0]!)), (passage, card, window, typing) => {
      const at = placeCard(passage, card, window, typing)!;
      const width = Math.min(card.width, window.width - 2 * EDGE);
      const height = Math.min(card.height, at.maxHeight);
      expect(at.left).toBeGreaterThanOrEqual(EDGE);
      expect(at.top).toBeGreaterThanOrEqual(EDGE);
      expect(at.left + width).toBeLessThanOrEqual(window.width - EDGE);
      expect(at.top + height).toBeLessThanOrEqual(window.height - EDGE);
    }));
  });

  it('covers the line being typed only where a card placed below or above it would not fit', () => {
    const line = fc.record({ left: fc.integer({ min: 0, max: 900 }), top: fc.integer({ min: 0, max: 760 }), width: fc.integer({ min: 50, max: 380 }), height: fc.constant(22) });
    fc.assert(fc.property(line, fc.integer({ min: 0, max: 740 }), (typing, top) => {
      const at = placeCard([box(300, top)], CARD, WINDOW, typing)!;
      const fits = typing.top - GAP - CARD.height >= EDGE || typing.top + typing.height + GAP + CARD.height <= WINDOW.height - EDGE;
      if (fits) expect(covers(at, CARD, typing)).toBe(false);
    }));
  });
});
