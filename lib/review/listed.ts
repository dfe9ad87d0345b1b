import * as v from 'valibot';
import { ADVICE, CATEGORIES, LEVELS, type Finding } from '../detect/finding.ts';
import { dayOf } from '../host/banner.ts';

/** Names the port between the side panel and a frame's review. */
export const REVIEW_PORT = 'review';

/** What one kind of finding counts in one entry. */
const CountedKind = v.object({ category: v.picklist(CATEGORIES), level: v.picklist(LEVELS), advice: v.picklist(ADVICE), count: v.pipe(v.number(), v.integer(), v.minValue(1)) });

const IsoDay = v.pipe(v.string(), v.isoDate());

/** An entry as the list shows it. Holds nothing of what it says: its place, its day, and what was found, counted. */
export const ListedEntrySchema = v.object({
  /** Names the entry within the frame. */
  id: v.pipe(v.string(), v.maxLength(40)),
  /** Its place among all entries seen, from 1. */
  place: v.pipe(v.number(), v.integer(), v.minValue(1)),
  /** ISO date, or null where the entry shows none. */
  date: v.nullable(IsoDay),
  kinds: v.array(CountedKind),
  /** False once a page that draws only what is in sight has taken it out again. */
  drawn: v.boolean(),
});
export type ListedEntry = v.InferOutput<typeof ListedEntrySchema>;

/** How far a frame's review has come. */
export const ReviewProgressSchema = v.object({
  /** Entries read so far. */
  read: v.pipe(v.number(), v.integer(), v.minValue(0)),
  /** Whether everything now displayed has been read. */
  done: v.boolean(),
  /** Whether the page seems to draw only what is in sight, so that there is more by scrolling. */
  partly: v.boolean(),
  /** Frames the document shows inside itself. */
  frames: v.pipe(v.number(), v.integer(), v.minValue(0)),
});
export type ReviewProgress = v.InferOutput<typeof ReviewProgressSchema>;

/** What the panel asks of a frame's review, and what it is told. Travels on a port; holds no words. */
export const ReviewAskSchema = v.variant('ask', [
  v.object({ ask: v.literal('show'), id: v.pipe(v.string(), v.maxLength(40)) }),
  v.object({ ask: v.literal('scroll-through') }),
  v.object({ ask: v.literal('stop') }),
]);
export type ReviewAsk = v.InferOutput<typeof ReviewAskSchema>;
export const ReviewTellSchema = v.variant('tell', [
  v.object({ tell: v.literal('entries'), entries: v.array(ListedEntrySchema), progress: ReviewProgressSchema }),
  v.object({ tell: v.literal('shown'), id: v.string(), found: v.boolean() }),
]);
export type ReviewTell = v.InferOutput<typeof ReviewTellSchema>;

/** Adds findings up by kind: prompts before hints, then by category as the guide orders them. */
export function countKinds(findings: readonly Finding[]): ListedEntry['kinds'] {
  const kinds = new Map<string, ListedEntry['kinds'][number]>();
  for (const { category, level, advice } of findings) {
    const key = `${level} ${category} ${advice}`;
    kinds.set(key, { category, level, advice, count: (kinds.get(key)?.count ?? 0) + 1 });
  }
  const rank = (kind: ListedEntry['kinds'][number]): number => LEVELS.indexOf(kind.level) * 100 + CATEGORIES.indexOf(kind.category) * 10 + ADVICE.indexOf(kind.advice);
  return [...kinds.values()].sort((a, b) => rank(a) - rank(b));
}

/** Where an entry's day stands, if it shows one: in its heading, hardly ever later. */
const DATE_WITHIN = 200;

/** The day an entry shows, as an ISO date: from a machine-readable time if the page gives one, else the first day written near its beginning. */
export function dateOfEntry(element: Element, text: string): string | null {
  const machine = element.matches('time[datetime]') ? element : element.querySelector('time[datetime]');
  const day = dayOf(machine?.getAttribute('datetime')?.slice(0, 10) ?? '') ?? dayOf(text.slice(0, DATE_WITHIN));
  if (!day) return null;
  const iso = `${String(day.year).padStart(4, '0')}-${String(day.month).padStart(2, '0')}-${String(day.day).padStart(2, '0')}`;
  return v.is(IsoDay, iso) ? iso : null;
}
