import type { FrameStatus, NotWatching, Parts } from '../messages/messages.ts';

/** What is known of a tab when someone asks what is happening there. */
export interface TabFacts {
  /** `web`: http or https. `browser`: a page extensions may not enter, such as settings or the extension shop. */
  readonly page: 'web' | 'browser' | 'unknown';
  /** Whether the browser lets us work on this site now. */
  readonly permitted: boolean;
  /** `granted`: it was, by this person or with the package. `asked`: only the practice's or IT's policy names it. Null: nobody did. */
  readonly wanted: 'granted' | 'asked' | null;
  readonly off: { readonly why: 'off' | 'quiet'; readonly until: number | null } | null;
  /** What the watchers of the tab's frames said last. */
  readonly frames: readonly FrameStatus[];
  /** Parts of the page that are not watched as its whole is. */
  readonly parts: Parts;
  /** Whether our script answered in the tab's main frame; null when not asked. */
  readonly reached: boolean | null;
}

export type WhyNot = NotWatching | 'browser-page' | 'unknown-site' | 'not-granted' | 'no-permission' | 'not-reached';

/**
 * What is happening on a tab. `aside` tells of the field last entered, or of a part of the page, while the rest is watched;
 * `stale`, that the record system's page is no longer as its profile says; `unwatched`, of the sites of frames that are not
 * watched. `inside` tells of frames that are watched in a page that is not.
 */
export type Watching =
  | { readonly state: 'watching'; readonly undecided: number; readonly total: number; readonly aside: NotWatching | null; readonly stale: boolean; readonly unwatched: readonly string[] }
  | { readonly state: 'not-watching'; readonly why: WhyNot; readonly until: number | null; readonly inside: WatchedInside | null };

/** Watched frames in a page that is not: their sites' patterns, and what waits for a decision there. */
export interface WatchedInside {
  readonly sites: readonly string[];
  readonly undecided: number;
}

/** Reasons that stop a whole frame; the others are about one field. */
const FRAME_STOPS: ReadonlySet<NotWatching> = new Set<NotWatching>(['crashed', 'off', 'quiet', 'snoozed']);

/** Says what is happening on a tab. When in doubt it says "not watching": no false reassurance. */
export function watching(facts: TabFacts): Watching {
  const not = (why: WhyNot, until: number | null = null): Watching => ({ state: 'not-watching', why, until, inside: null });
  if (facts.page === 'browser') return not('browser-page');
  if (!facts.permitted) {
    const why = facts.wanted === 'granted' ? 'no-permission' : facts.wanted === 'asked' ? 'not-granted' : 'unknown-site';
    return { state: 'not-watching', why, until: null, inside: watchedInside(facts) };
  }
  if (facts.off) return not(facts.off.why, facts.off.until);
  if (facts.reached === false) return not('not-reached');
  let undecided = 0;
  let total = 0;
  let aside: NotWatching | null = null;
  let stale = false;
  for (const frame of facts.frames) {
    if (frame.state === 'watching') {
      undecided += frame.undecided;
      total += frame.total;
      stale ||= frame.stale === true;
    } else if (frame.why === 'crashed') return not('crashed');
    else aside = frame.why;
  }
  if (aside && FRAME_STOPS.has(aside) && !facts.frames.some(({ state }) => state === 'watching')) return not(aside);
  return { state: 'watching', undecided, total, aside, stale, unwatched: facts.parts.unwatched };
}

/** Null too where every frame that spoke is not watched just now, or one broke down. */
function watchedInside({ frames, parts: { inside } }: TabFacts): WatchedInside | null {
  const watched = frames.filter((frame) => frame.state === 'watching');
  const crashed = frames.some((frame) => frame.state === 'not-watching' && frame.why === 'crashed');
  if (inside.length === 0 || crashed || (frames.length > 0 && watched.length === 0)) return null;
  return { sites: inside, undecided: watched.reduce((sum, { undecided }) => sum + undecided, 0) };
}

/** The toolbar's badge: a count, a dash, or a mark where the record system's page is not as it was; no topic. */
export function badgeText(state: Watching): string {
  const undecided = state.state === 'watching' ? state.undecided : (state.inside?.undecided ?? 0);
  if (undecided > 0) return undecided > 99 ? '99+' : String(undecided);
  return state.state === 'not-watching' ? '–' : state.stale ? '!' : '';
}

/** The toolbar's title: neutral, and safe on a shared screen. */
export function badgeTitle(state: Watching): string {
  if (state.state === 'not-watching' && state.inside) return 'Ask Before Release: watching only a part of this page. Open to see which.';
  if (state.state === 'not-watching') return 'Ask Before Release: not watching this page. Open to see why.';
  if (state.stale) return 'Ask Before Release: this page is not as it was. Open to see what that means.';
  if (state.unwatched.length > 0) return `Ask Before Release: ${state.undecided === 0 ? 'watching this site' : `${state.undecided} to review`}. A part of this page is not watched: open to see which.`;
  return state.undecided === 0 ? 'Ask Before Release: watching this site' : `Ask Before Release: ${state.undecided} to review`;
}
