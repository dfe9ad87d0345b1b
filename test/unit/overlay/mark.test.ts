import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layered, type Mark } from '../../../lib/overlay/mark.ts';

const marks = fc.array(
  fc.record({ start: fc.nat(30), length: fc.integer({ min: 1, max: 12 }), level: fc.constantFrom('prompt' as const, 'hint' as const) }).map(({ start, length, level }): Mark => ({ start, end: start + length, level })),
  { maxLength: 8 },
);
const places = (list: readonly Mark[], level?: Mark['level']): Set<number> => new Set(list.filter((mark) => !level || mark.level === level).flatMap(({ start, end }) => Array.from({ length: end - start }, (_, i) => start + i)));

describe('layered', () => {
  it('leaves each place its strongest mark', () => {
    fc.assert(
      fc.property(marks, (list) => {
        const painted = layered(list);
        const prompts = places(list, 'prompt');
        expect(places(painted, 'prompt')).toEqual(prompts);
        expect([...places(painted, 'hint')].sort()).toEqual([...places(list, 'hint')].filter((at) => !prompts.has(at)).sort());
        expect(painted.every(({ start, end }) => start < end)).toBe(true);
      }),
    );
  });
});
