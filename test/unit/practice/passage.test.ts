import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { passages, passagesOf } from '../../../lib/practice/passage.ts';

const cut = (text: string) => passages(text).map(({ start, end }) => text.slice(start, end));

describe('passages', () => {
  it('are sentences, or lines where there are none', () => {
    expect(cut('BP 130/80. Well. Review 2/52.')).toEqual(['BP 130/80.', 'Well.', 'Review 2/52.']);
    expect(cut('BP 130/80\n\nWell\r\nReview')).toEqual(['BP 130/80', 'Well', 'Review']);
  });

  it('stay whole at a full stop that ends no sentence', () => {
    expect(cut('Omeprazole 20 mg o.d. for a week. Temp 36.8 today.')).toEqual(['Omeprazole 20 mg o.d. for a week.', 'Temp 36.8 today.']);
  });

  it('hold every character that is not a space, once and in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'B', '.', '!', ' ', '\n', '"', '1') }), (text) => {
        expect(cut(text).join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
        const spans = passages(text);
        spans.forEach((span, index) => expect(span.start).toBeGreaterThanOrEqual(spans[index - 1]?.end ?? 0));
      }),
    );
  });

  it('are found by what they hold', () => {
    expect(passagesOf('One is. Two is. Three is.', 'is. Two')).toEqual([0, 1]);
    expect(passagesOf('One is.', 'nothing')).toEqual([]);
  });
});
