const DAY_MS = 86_400_000;

/** The ISO date `days` before (negative: after) an ISO date. */
export function daysBefore(today: string, days: number): string {
  return new Date(Date.parse(`${today}T00:00:00Z`) - days * DAY_MS).toISOString().slice(0, 10);
}

/** The present ISO date where the clinician is. */
export function isoToday(now: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

const WRITTEN = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });

/** "3 Nov 2026" */
export function writtenDay(iso: string): string {
  return WRITTEN.format(new Date(`${iso}T00:00:00Z`));
}
