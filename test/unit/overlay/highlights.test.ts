import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PaintedRange } from '../../../lib/field/field.ts';
import { Highlights } from '../../../lib/overlay/highlights.ts';

/** A window with just what highlights need: the browser's own are sets of ranges by name. */
function makeView(): { view: Window & typeof globalThis; painted(): PaintedRange[] } {
  const registry = new Map<string, Set<PaintedRange>>();
  const view = { Highlight: Set, CSS: { highlights: registry } } as unknown as Window & typeof globalThis;
  return { view, painted: () => [...registry.values()].flatMap((ranges) => [...ranges]) };
}

/** Ranges of one text, which tell when they are let go. */
function makeRanges(): { range(start: number, end: number): PaintedRange & { disconnect(): void }; held(): number } {
  const node = document.createTextNode('');
  let held = 0;
  return {
    range(startOffset, endOffset) {
      held++;
      let isHeld = true;
      return { startContainer: node, startOffset, endContainer: node, endOffset, collapsed: startOffset === endOffset, disconnect: () => (held -= isHeld ? 1 : 0, (isHeld = false)) };
    },
    held: () => held,
  };
}

const places = fc.array(fc.tuple(fc.nat(4), fc.nat(4)), { maxLength: 8 });

describe('Highlights.swap', () => {
  it('paints each place asked for once, whatever was painted before, and holds no range that it does not paint', () => {
    fc.assert(
      fc.property(fc.array(places, { maxLength: 6 }), (steps) => {
        const { view, painted } = makeView();
        const { range, held } = makeRanges();
        const highlights = new Highlights(view);
        let now: PaintedRange[] = [];
        for (const step of steps) {
          now = highlights.swap(now, step.map(([start, end]) => range(start, end)), 'light', 'prompt');
          const wanted = new Set(step.map(([start, end]) => `${start} ${end}`));
          expect(new Set(painted().map(({ startOffset, endOffset }) => `${startOffset} ${endOffset}`))).toEqual(wanted);
          expect(painted()).toHaveLength(wanted.size);
          expect(now).toHaveLength(wanted.size);
          expect(held()).toBe(wanted.size);
        }
      }),
    );
  });

  it('leaves alone what is painted already', () => {
    const { view, painted } = makeView();
    const { range } = makeRanges();
    const highlights = new Highlights(view);
    const first = highlights.swap([], [range(0, 2), range(4, 6)], 'light', 'prompt');
    highlights.swap(first, [range(4, 6), range(0, 2)], 'light', 'prompt');
    expect(painted()).toEqual(first);
    expect(painted()[0]).toBe(first[0]);
  });
});
