import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contrast, DARK_BELOW, GROUND_COLOURS, luminance, MARK_COLOURS, readColour, toneOfLuminance } from '../../../lib/overlay/tone.ts';

const ofHex = (hex: string): number => luminance(...([1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255) as [number, number, number]));

describe('mark colours', () => {
  it('keep 3:1 on every ground', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (ground) => {
        for (const colour of Object.values(MARK_COLOURS[toneOfLuminance(ground)])) expect(contrast(ofHex(colour), ground)).toBeGreaterThanOrEqual(3);
      }),
    );
    for (const ground of [0, DARK_BELOW - 1e-9, DARK_BELOW, 1]) for (const colour of Object.values(MARK_COLOURS[toneOfLuminance(ground)])) expect(contrast(ofHex(colour), ground)).toBeGreaterThanOrEqual(3);
  });
});

describe('the grounds of marked words', () => {
  it('let the words on them be read, and stand out from white and black pages', () => {
    for (const [tone, page] of [['light', 1], ['dark', 0]] as const) {
      for (const [ground, words] of Object.values(GROUND_COLOURS[tone])) {
        expect(contrast(ofHex(ground), ofHex(words))).toBeGreaterThanOrEqual(4.5);
        expect(contrast(ofHex(ground), page)).toBeGreaterThanOrEqual(3);
      }
    }
  });
});

describe('a computed colour', () => {
  it('is read in every notation browsers answer with', () => {
    expect(readColour('rgb(255, 255, 255)')).toEqual({ luminance: 1, alpha: 1 });
    expect(readColour('rgba(0, 0, 0, 0)')).toEqual({ luminance: 0, alpha: 0 });
    expect(readColour('rgb(0 0 0 / 40%)')?.alpha).toBeCloseTo(0.4);
    expect(readColour('color(srgb 1 1 1 / 0.5)')).toEqual({ luminance: 1, alpha: 0.5 });
    expect(readColour('oklch(1 0 0)')?.luminance).toBeCloseTo(1);
    expect(readColour('oklab(0.2 0 0)')?.luminance).toBeLessThan(DARK_BELOW);
    expect(readColour('lab(100 0 0)')?.luminance).toBeCloseTo(1);
  });
  it('is not guessed at', () => {
    for (const words of ['transparent', '', 'color(xyz 1 1 1)', 'rgb(a, b, c)']) expect(readColour(words)).toBeNull();
  });
});
