import type { DecisionCount } from './database.ts';

/** A cell that a spreadsheet takes as text, never as a formula. */
const cell = (value: string | number): string => {
  const text = typeof value === 'string' && /^[=+\-@\t\r]/.test(value) ? `'${value}` : String(value);
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** The counts as comma-separated values, with a header. */
export function countsCsv(counts: readonly DecisionCount[]): string {
  const rows = counts.map(({ day, category, advice, outcome, site, count }) => [day, category, advice, outcome, site, count]);
  return [['day', 'category', 'advice', 'decision', 'site', 'count'], ...rows].map((row) => row.map(cell).join(',')).join('\r\n') + '\r\n';
}
