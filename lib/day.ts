const DAY_MS = 86_400_000;

/** The local day of an instant as 2026-11-23: the finest time that is kept of anything. */
export function dayOf(time: Date): string {
  return [time.getFullYear(), time.getMonth() + 1, time.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}

/** The ISO date `days` before (negative: after) an ISO date. */
export function daysBefore(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - days * DAY_MS).toISOString().slice(0, 10);
}

const WRITTEN = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });

/** An ISO date as a person writes it: "3 Nov 2026". */
export function writtenDay(iso: string): string {
  return WRITTEN.format(new Date(`${iso}T00:00:00Z`));
}
