import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { CATEGORIES } from '../../lib/detect/finding.ts';
import { writtenDay } from '../../lib/day.ts';
import type { ListedEntry } from '../../lib/review/listed.ts';
import { ADVICE_NAMES, CATEGORY_NAMES } from '../words.ts';
import { REVIEW } from './words.ts';

/** An entry of one of the page's frames. */
export interface PlacedEntry extends ListedEntry {
  /** Names the entry within the page. */
  readonly key: string;
}

/** Rows drawn at a time: a few screens full. All of twenty thousand at once would hold the panel up for minutes. */
const ROWS_MAX = 150;

interface ReviewListProps {
  readonly entries: readonly PlacedEntry[];
  readonly reviewed: ReadonlySet<string>;
  readonly current: string | null;
  readonly onShow: (key: string) => void;
  readonly onReviewed: (key: string, reviewed: boolean) => void;
}

/** Findings by entry, gone through by keyboard. Holds no words of the record. */
export function ReviewList({ entries, reviewed, current, onShow, onReviewed }: ReviewListProps) {
  const [leaveOut, setLeaveOut] = useState(false);
  const [hints, setHints] = useState(false);
  const [from, setFrom] = useState(0);
  const list = useRef<HTMLOListElement>(null);
  const relevant = entries.filter((entry) => hints || entry.kinds.some(({ level }) => level === 'prompt'));
  const shown = relevant.filter((entry) => !leaveOut || !reviewed.has(entry.key) || entry.key === current);
  const done = relevant.filter(({ key }) => reviewed.has(key)).length;
  // Fewer may be left than there were when it was turned to.
  const first = from < shown.length ? from : Math.max(0, Math.ceil(shown.length / ROWS_MAX) - 1) * ROWS_MAX;
  const rows = shown.slice(first, first + ROWS_MAX);

  const go = (by: 1 | -1): void => {
    const at = rows.findIndex(({ key }) => key === current);
    const next = at >= 0 ? shown[first + at + by] : current === null && by < 0 ? shown.at(-1) : by > 0 ? rows[0] : rows.at(-1);
    if (!next) return;
    const place = shown.indexOf(next);
    setFrom(place - (place % ROWS_MAX));
    onShow(next.key);
  };
  const turnTo = (place: number): void => {
    setFrom(place);
    list.current?.focus();
    list.current?.scrollIntoView({ block: 'start' });
  };
  useEffect(() => { list.current?.querySelector('[aria-current="true"]')?.scrollIntoView({ block: 'nearest' }); }, [current]);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const key = event.key.toLowerCase();
    if (key !== 'n' && key !== 'p' && key !== 'r') return;
    event.preventDefault();
    if (key === 'r') {
      if (current !== null) onReviewed(current, !reviewed.has(current));
    } else go(key === 'n' ? 1 : -1);
  };

  return (
    <div class="review-list" onKeyDown={onKeyDown}>
      <p class="button-line">
        <button type="button" class="nhsuk-button nhsuk-button--small" disabled={shown.length === 0} onClick={() => { go(1); }}>{REVIEW.next}</button>
        <button type="button" class="nhsuk-button nhsuk-button--secondary nhsuk-button--small" disabled={shown.length === 0} onClick={() => { go(-1); }}>{REVIEW.previous}</button>
      </p>
      <p class="review-ticks">
        <label><input type="checkbox" autocomplete="off" checked={leaveOut} onChange={(event) => { setLeaveOut(event.currentTarget.checked); }} /> {REVIEW.hideReviewed}</label>
        <label><input type="checkbox" autocomplete="off" checked={hints} onChange={(event) => { setHints(event.currentTarget.checked); }} /> {REVIEW.withHints}</label>
      </p>
      <p class="quiet">{REVIEW.keys} {REVIEW.reviewedCount(done, relevant.length)}</p>
      <ol class="review-rows" ref={list} tabIndex={0} aria-label={REVIEW.title}>
        {rows.map((entry, at) => (
          <li key={entry.key} aria-posinset={first + at + 1} aria-setsize={shown.length} aria-current={entry.key === current ? 'true' : undefined} data-reviewed={reviewed.has(entry.key) ? '' : undefined}>
            <p class="review-head"><strong>{entry.date ? writtenDay(entry.date) : REVIEW.noDate}</strong> <span class="quiet">{REVIEW.entry(entry.place)}{!entry.drawn && `. ${REVIEW.notDrawn}`}</span></p>
            <Kinds entry={entry} hints={hints} />
            <p class="review-foot">
              <button type="button" class="link-button" onClick={() => { onShow(entry.key); }}>{REVIEW.show}<span class="unseen"> {REVIEW.entry(entry.place)}</span></button>
              <label><input type="checkbox" autocomplete="off" checked={reviewed.has(entry.key)} onChange={(event) => { onReviewed(entry.key, event.currentTarget.checked); }} /> {REVIEW.reviewed}<span class="unseen"> {REVIEW.entry(entry.place)}</span></label>
            </p>
          </li>
        ))}
      </ol>
      {shown.length > ROWS_MAX && (
        <p class="button-line">
          <button type="button" class="nhsuk-button nhsuk-button--secondary nhsuk-button--small" disabled={first === 0} onClick={() => { turnTo(first - ROWS_MAX); }}>{REVIEW.earlier}</button>
          <button type="button" class="nhsuk-button nhsuk-button--secondary nhsuk-button--small" disabled={first + ROWS_MAX >= shown.length} onClick={() => { turnTo(first + ROWS_MAX); }}>{REVIEW.later}</button>
          <span class="quiet">{REVIEW.rows(first + 1, first + rows.length, shown.length)}</span>
        </p>
      )}
    </div>
  );
}

function Kinds({ entry, hints }: { readonly entry: ListedEntry; readonly hints: boolean }) {
  return (
    <ul class="review-kinds">
      {entry.kinds.filter(({ level }) => hints || level === 'prompt').map((kind) => (
        <li key={`${kind.level} ${kind.category} ${kind.advice}`} data-level={kind.level}>
          <span class="should" data-should={kind.level === 'prompt' ? kind.advice : undefined}>{ADVICE_NAMES[kind.level === 'hint' ? 'consider' : kind.advice]}</span> {CATEGORY_NAMES[kind.category]}{kind.count > 1 && ` × ${String(kind.count)}`}
        </li>
      ))}
    </ul>
  );
}

/** How many entries each category is in. */
export function ReviewTotals({ entries }: { readonly entries: readonly ListedEntry[] }) {
  const counts = useMemo(() => CATEGORIES.map((category) => [category, entries.filter((entry) => entry.kinds.some((kind) => kind.category === category && kind.level === 'prompt')).length] as const).filter(([, count]) => count > 0), [entries]);
  if (counts.length === 0) return null;
  return (
    <table class="review-totals">
      <caption>{REVIEW.total}</caption>
      <tbody>{counts.map(([category, count]) => <tr key={category}><th scope="row">{CATEGORY_NAMES[category]}</th><td>{count.toLocaleString('en-GB')}</td></tr>)}</tbody>
    </table>
  );
}

/** The list on paper: dates and categories, nothing else. */
export function PrintedReview({ entries, reviewed, today }: { readonly entries: readonly PlacedEntry[]; readonly reviewed: ReadonlySet<string>; readonly today: string }) {
  const listed = entries.filter((entry) => entry.kinds.some(({ level }) => level === 'prompt'));
  return (
    <article class="review-paper">
      <h1>{REVIEW.printed}</h1>
      <p>{writtenDay(today)}. {REVIEW.printedWhat}</p>
      <ReviewTotals entries={listed} />
      <table>
        <thead><tr><th scope="col">Date</th><th scope="col">Entry</th><th scope="col">Categories</th><th scope="col">{REVIEW.reviewed}</th></tr></thead>
        <tbody>
          {listed.map((entry) => (
            <tr key={entry.key}>
              <td>{entry.date ? writtenDay(entry.date) : REVIEW.noDate}</td>
              <td>{entry.place}</td>
              <td>{[...new Set(entry.kinds.filter(({ level }) => level === 'prompt').map(({ category }) => CATEGORY_NAMES[category]))].join(', ')}</td>
              <td>{reviewed.has(entry.key) ? 'Yes' : '☐'}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>{REVIEW.sar}</p>
    </article>
  );
}
