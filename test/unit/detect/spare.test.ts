import { describe, expect, it } from 'vitest';
import { sharing, withoutForms, type Parts } from '../../../lib/detect/compile/spare.ts';

describe('withoutForms', () => {
  it('leaves out what another word of the place says already', () => {
    expect(withoutForms(['arm', 'arms', 'cut', '=cuts', '=cut'])).toEqual(['arm', 'cut']);
  });

  it('keeps an exact form whose base is not there, and words with forms of their own', () => {
    expect(withoutForms(['=cuts', 'leg'])).toEqual(['=cuts', 'leg']);
    expect(withoutForms(['think', 'thought'])).toEqual(['think', 'thought']);
    expect(withoutForms(['beat', 'beating'])).toEqual(['beat', 'beating']);
  });
});

describe('sharing', () => {
  /** Every word and sequence a place may be. */
  const reach = (elements: readonly Parts[], element: number): string[] => {
    const [words, sequences, includes] = elements[element]!;
    return [...new Set([...words.map(String), ...sequences.map((sequence) => sequence.join()), ...includes.flatMap((include) => reach(elements, include))])].sort();
  };

  it('includes a smaller element instead of repeating it, and changes no place', () => {
    const elements: Parts[] = [
      [[1, 2, 3], [[7, 8]], []],
      [[1, 2, 3, 4], [[7, 8], [9, 9]], []],
      [[2, 5], [], [1]],
    ];
    const spared = sharing(elements);
    expect(spared[1]).toEqual([[4], [[9, 9]], [0]]);
    expect(spared[2]).toEqual([[5], [], [1]]);
    elements.forEach((_, element) => { expect(reach(spared, element)).toEqual(reach(elements, element)); });
  });
});
