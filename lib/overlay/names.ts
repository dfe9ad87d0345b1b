import type { Level } from '../detect/finding.ts';
import type { Tone } from './tone.ts';

/**
 * Names of our highlights. The page's scripts can read them, so they tell how loud a mark is and on which ground, never why.
 */
export const NAMES = {
  fields: { light: { prompt: 'abr-1', hint: 'abr-2' }, dark: { prompt: 'abr-3', hint: 'abr-4' } },
  page: { light: { prompt: 'abr-5', hint: 'abr-6' }, dark: { prompt: 'abr-7', hint: 'abr-8' } },
} as const satisfies Readonly<Record<string, Readonly<Record<Tone, Readonly<Record<Level, string>>>>>>;

/** What points at one passage of a page, over all other marks. */
export const POINTER_NAME = 'abr-9';

/** All of them, to take away what was left behind. */
export const ALL_NAMES: readonly string[] = [...[NAMES.fields, NAMES.page].flatMap(({ light, dark }) => [light.prompt, light.hint, dark.prompt, dark.hint]), POINTER_NAME];
