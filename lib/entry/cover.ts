import { ADVICE, CATEGORIES, type Advice, type Category } from '../detect/finding.ts';
import type { EntryFinding } from './entry.ts';

/** For each category, the strongest advice that has been settled. A category not in it is not settled at all. */
export type Cover = Readonly<Partial<Record<Category, Advice>>>;

export const NOTHING: Cover = Object.freeze({});

/** Settles anything that could be found: the whole entry is out of sight. */
export const EVERYTHING: Cover = Object.freeze(Object.fromEntries(CATEGORIES.map((category) => [category, ADVICE[0]])));

/** True when nothing is settled. */
export const isEmpty = (cover: Cover): boolean => Object.keys(cover).length === 0;

/** True when `advice` is at least as strong as `other`. */
export const atLeast = (advice: Advice, other: Advice): boolean => ADVICE.indexOf(advice) <= ADVICE.indexOf(other);

/** True when nothing about the finding is new to the cover: its category is in it, with advice as strong. */
export function covers(cover: Cover, finding: EntryFinding): boolean {
  const settled = cover[finding.category];
  return settled !== undefined && atLeast(settled, finding.advice);
}

/** What both settle, with the stronger advice where they meet. */
export function union(one: Cover, other: Cover): Cover {
  const both: Partial<Record<Category, Advice>> = { ...one };
  for (const category of CATEGORIES) {
    const advice = other[category];
    if (advice === undefined) continue;
    const before = both[category];
    if (before === undefined || atLeast(advice, before)) both[category] = advice;
  }
  return Object.freeze(both);
}

/** The cover that settles exactly these findings. */
export function coverOf(findings: readonly EntryFinding[]): Cover {
  return findings.reduce<Cover>((cover, { category, advice }) => union(cover, { [category]: advice }), NOTHING);
}
