import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { About } from '../lib/detect/about.ts';
import type { Category } from '../lib/detect/finding.ts';

/** A labelled note of the corpus (test/corpus/GUIDE.md). */
export interface LabelledNote extends About {
  readonly id: string;
  readonly text: string;
  readonly spans?: readonly Label[];
  readonly optional?: readonly Label[];
  readonly note?: string;
}
export interface Label {
  readonly category: Category;
  readonly quote: string;
  readonly nth?: number;
}

export const LABELLED_FILES = ['dev', 'dev-indirect', 'dev-thirdparty', 'dev-benign', 'written-indirect', 'written-people', 'written-all', 'written-later', 'written-kinds', 'written-blind'] as const;
export const PARTS = ['studied', 'set-aside'] as const;

export const labelledPath = (part: string, file: string): string => fileURLToPath(new URL(`../test/corpus/${part}/${file}.jsonl`, import.meta.url));

export function readLabelled(part: (typeof PARTS)[number], file: string): readonly LabelledNote[] {
  return readFileSync(labelledPath(part, file), 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line) as LabelledNote);
}

/** Where a label stands in its note: every occurrence of its quote, or the nth. UTF-16, end exclusive. */
export function placesOf(text: string, { quote, nth }: Label): readonly { start: number; end: number }[] {
  const places: { start: number; end: number }[] = [];
  for (let i = text.indexOf(quote); i >= 0; i = text.indexOf(quote, i + 1)) places.push({ start: i, end: i + quote.length });
  return nth ? places.slice(nth - 1, nth) : places;
}
