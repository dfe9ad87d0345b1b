import type { Category, Level } from '../../lib/detect/finding.ts';

/** Every word of the review of a page. */
export const REVIEW = {
  title: 'Review this page',
  what: 'Reads what this page displays and marks what may need a decision. Nothing is changed, kept or sent.',
  start: 'Review this page',
  stop: 'Stop, and take the marks away',
  notAllowed: 'This page cannot be reviewed: its site is not one you have allowed. Open the popup on the page and allow it first.',
  someFrames: 'Some parts of this page are from other sites and were not read.',
  reading: (read: number): string => `Reading: ${read.toLocaleString('en-GB')} entries so far.`,
  done: (read: number, found: number): string => `${read.toLocaleString('en-GB')} ${read === 1 ? 'entry' : 'entries'} read. ${found.toLocaleString('en-GB')} to look at.`,
  partly: 'This page draws only what is in sight. Scroll through it to read the rest, or let it be scrolled for you.',
  scroll: 'Scroll through it for me',
  scrolling: 'Scrolling through the page.',
  show: 'Show',
  reviewed: 'Reviewed',
  reviewedCount: (count: number, of: number): string => `${String(count)} of ${String(of)} marked as reviewed, until you close this panel.`,
  hideReviewed: 'Leave out those reviewed',
  withHints: 'With quiet marks',
  next: 'Next',
  previous: 'Previous',
  keys: 'N next · P previous · R reviewed, while the list has the focus.',
  noDate: 'No date shown',
  entry: (place: number): string => `Entry ${place.toLocaleString('en-GB')}`,
  ended: 'The page was left. Nothing of it was kept.',
  lost: 'That entry is not in the page now. Scroll the record to it.',
  notDrawn: 'Not drawn now',
  none: 'Nothing was found to look at. That is no promise: you know the patient.',
  more: (count: number): string => `Show ${String(count)} more`,
  print: 'Print the list',
  printed: 'Entries to look at before online access',
  printedWhat: 'Dates and categories only. Nothing of what the record says is on this paper.',
  total: 'By category',
  sarTitle: 'For a subject access request',
  sar: 'Hidden online is not the same as exempt. An entry that is hidden from online access may still have to be given in answer to a subject access request, and an entry that shows online may hold something that must not be. Decide each by the exemptions, with your data protection officer.',
  historicTitle: 'Before switching on access to the past record',
  historic: 'This finds words, not what is behind them. Scanned letters and attachments are not read: look at them too.',
} as const;

export const LEVEL_NAMES: Readonly<Record<Level, string>> = { prompt: 'To decide', hint: 'Quiet mark' };
export type Totals = Readonly<Partial<Record<Category, number>>>;
