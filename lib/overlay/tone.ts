import { drawnParent } from '../field/roots.ts';

/** Whether a field's ground is light or dark: which set of mark colours shows on it. */
export type Tone = 'light' | 'dark';

/** The relative luminance (WCAG 2.2) at which light marks give way to dark ones: both keep 3:1 there (tone.test.ts). */
export const DARK_BELOW = 0.22;

/** Mark colours; on each ground at least 3:1 (WCAG 1.4.11). Dark blue is the NHS's. */
export const MARK_COLOURS = {
  light: { prompt: '#003087', hint: '#22344f' },
  dark: { prompt: '#cfe6ff', hint: '#e1e9f0' },
} as const;

/** The grounds, and the words on them, of marks in what a page displays. The words keep 4.5:1. */
export const GROUND_COLOURS = {
  light: { prompt: ['#003087', '#ffffff'], hint: ['#5d738a', '#ffffff'] },
  dark: { prompt: ['#cfe6ff', '#0d151d'], hint: ['#8fa3b5', '#0d151d'] },
} as const;

/** The tone of what an element is drawn on: the nearest ground that is not see-through. Reads style, not layout. */
export function toneOf(element: Element): Tone {
  const view = element.ownerDocument.defaultView;
  for (let at: Element | null = element; at && view; at = drawnParent(at)) {
    const colour = readColour(view.getComputedStyle(at).backgroundColor);
    if (colour && colour.alpha > 0.5) return toneOfLuminance(colour.luminance);
  }
  return 'light';
}

export const toneOfLuminance = (luminance: number): Tone => (luminance < DARK_BELOW ? 'dark' : 'light');

export interface Colour {
  /** 0 black to 1 white. */
  readonly luminance: number;
  /** 0 see-through to 1. */
  readonly alpha: number;
}

/** A colour as `getComputedStyle` gives it. Null for a notation not known here. */
export function readColour(css: string): Colour | null {
  const parsed = /^(rgba?|color|lab|oklab|lch|oklch)\(\s*(?:(srgb|srgb-linear|display-p3)\s+)?([^)]*)\)$/.exec(css.trim());
  if (!parsed) return null;
  const [, notation, space, inside] = parsed;
  const numbers = inside!.split(/[\s,/]+/).filter(Boolean).map((part) => (part === 'none' ? 0 : Number.parseFloat(part) / (part.endsWith('%') ? 100 : 1)));
  const [a = 0, b = 0, c = 0, alpha = 1] = numbers;
  if (numbers.some((n) => Number.isNaN(n))) return null;
  if (notation!.startsWith('rgb')) return { luminance: luminance(a / 255, b / 255, c / 255), alpha };
  if (notation === 'color') return space === undefined ? null : { luminance: space === 'srgb-linear' ? 0.2126 * a + 0.7152 * b + 0.0722 * c : luminance(a, b, c), alpha };
  // Lightness alone: of the perceptual spaces, L* is the cube root of luminance, OKLab's L nearly so.
  const lightness = notation === 'lab' || notation === 'lch' ? (a > 1 ? a / 100 : a) : a;
  return { luminance: notation!.startsWith('ok') ? lightness ** 3 : lightness > 0.08 ? ((lightness + 0.16) / 1.16) ** 3 : lightness / 9.033, alpha };
}

/** Relative luminance of an sRGB colour, channels 0 to 1. */
export function luminance(red: number, green: number, blue: number): number {
  const linear = (channel: number): number => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4);
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

/** Contrast of two luminances, 1 to 21. */
export function contrast(a: number, b: number): number {
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}
