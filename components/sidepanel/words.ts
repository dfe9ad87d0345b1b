/** The words of the side panel, beside those of the review. */
export const NOW = {
  title: 'This entry',
  none: 'Nothing to decide here now.',
  count: (open: number, all: number): string => (open === 0 ? `All ${String(all)} decided.` : `${String(open)} of ${String(all)} to decide.`),
  show: 'Show',
  decided: 'Decided',
  hints: (count: number): string => `Quiet marks (${String(count)})`,
  checklist: 'Also check for this entry',
} as const;

export const PANEL = {
  title: 'Ask Before Release',
  noTab: 'Open a page of your record system first.',
  policy: 'Practice policy',
  practice: 'Practice room',
  check: 'Check a note',
  more: 'More',
  nothingLeaves: 'Nothing you type leaves this computer.',
} as const;
