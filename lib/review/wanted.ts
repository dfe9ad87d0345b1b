import * as v from 'valibot';

/** In the browser session's own storage: the tab whose review was asked for from outside the panel. Taken away by the panel that starts it. */
export const REVIEW_WANTED = 'review-wanted';

const TabId = v.pipe(v.number(), v.integer(), v.minValue(0));

/** The tab a stored wish names, or null. */
export function wantedTab(stored: unknown): number | null {
  return v.is(TabId, stored) ? stored : null;
}
