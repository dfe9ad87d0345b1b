import type { Category } from '../detect/finding.ts';
import type { Counted } from '../entry/entry.ts';
import { withDatabase, type DecisionCount, type MistakenCount } from './database.ts';
import { dayOf, daysBefore } from '../day.ts';

/** Adds decisions to the counts of their day. Holds category, advice, outcome, site and day: there is no place for text or identity. */
export async function addDecisions(counted: readonly Counted[], site: string, now: Date): Promise<void> {
  const day = dayOf(now);
  await withDatabase(async (database) => {
    const transaction = database.transaction('counts', 'readwrite');
    for (const { category, advice, outcome } of counted) {
      const known = await transaction.store.get([day, category, advice, outcome, site]);
      await transaction.store.put({ day, category, advice, outcome, site, count: (known?.count ?? 0) + 1 });
    }
    await transaction.done;
  });
}

/** All counts, by day. */
export async function readDecisionCounts(): Promise<DecisionCount[]> {
  return withDatabase((database) => database.getAllFromIndex('counts', 'day'));
}

/** Deletes counts of days that are over `keepDays` days ago. Answers how many were deleted. */
export async function deleteOldDecisions(keepDays: number, now: Date): Promise<number> {
  return withDatabase(async (database) => {
    const transaction = database.transaction('counts', 'readwrite');
    const old = await transaction.store.index('day').getAllKeys(IDBKeyRange.upperBound(daysBefore(dayOf(now), keepDays), true));
    await Promise.all([...old.map((key) => transaction.store.delete(key)), transaction.done]);
    return old.length;
  });
}

/** Deletes every count. */
export async function deleteDecisions(): Promise<void> {
  await withDatabase(async (database) => {
    const transaction = database.transaction(['counts', 'mistaken'], 'readwrite');
    await Promise.all([transaction.objectStore('counts').clear(), transaction.objectStore('mistaken').clear(), transaction.done]);
  });
}

/** Counts that a rule was said to be mistaken. */
export async function addMistaken(rule: string, category: Category, now: Date): Promise<void> {
  await withDatabase(async (database) => {
    const transaction = database.transaction('mistaken', 'readwrite');
    const known = await transaction.store.get(rule);
    await Promise.all([transaction.store.put({ rule, category, count: (known?.count ?? 0) + 1, lastDay: dayOf(now) }), transaction.done]);
  });
}

/** Rules said to be mistaken, most often first. */
export async function readMistaken(): Promise<MistakenCount[]> {
  const mistaken = await withDatabase((database) => database.getAll('mistaken'));
  return mistaken.sort((a, b) => b.count - a.count || a.rule.localeCompare(b.rule));
}
