import type { QuietTime, Snapshot } from './effective.ts';

/** Why nothing is marked at an origin now, and until when (ms since 1970; null: until switched on again). */
export interface Off {
  readonly why: 'off' | 'quiet';
  readonly until: number | null;
}

/** Whether the clinician has switched an origin off, or it is a quiet time; null when it is to be watched. Ask again at `until`. */
export function offUntil(snapshot: Pick<Snapshot, 'off' | 'quiet'>, origin: string, now: Date): Off | null {
  for (const site of snapshot.off)
    if (covers(site.origin, origin) && (site.until === null || now.getTime() < site.until)) return { why: 'off', until: site.until };
  for (const quiet of snapshot.quiet ?? []) {
    const until = quietUntil(quiet, now);
    if (until !== null) return { why: 'quiet', until };
  }
  return null;
}

/** The end of the local day, in ms since 1970. */
export function endOfDay(now: Date): number {
  return new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1).getTime();
}

/** An origin without a port covers every port of its host. */
export function covers(pattern: string, origin: string): boolean {
  if (pattern === origin) return true;
  const [wide, narrow] = [parsed(pattern), parsed(origin)];
  return wide !== null && narrow !== null && wide.port === '' && wide.protocol === narrow.protocol && wide.hostname === narrow.hostname;
}

const parsed = (origin: string): URL | null => (URL.canParse(origin) ? new URL(origin) : null);

function quietUntil({ days, from, to }: QuietTime, now: Date): number | null {
  const minute = now.getHours() * 60 + now.getMinutes();
  const today = days.includes(now.getDay());
  const yesterday = days.includes((now.getDay() + 6) % 7);
  const endsToday = new Date(now.getFullYear(), now.getMonth(), now.getDate(), 0, to).getTime();
  if (from < to) return today && from <= minute && minute < to ? endsToday : null;
  if (yesterday && minute < to) return endsToday;
  return today && from <= minute ? new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1, 0, to).getTime() : null;
}
