import { render, type ComponentChild } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { PrintedReview, ReviewList, ReviewTotals } from '../../components/review/review-list.tsx';
import { REVIEW } from '../../components/review/words.ts';
import { reviewTab, type ReviewSession, type ReviewState } from './review-session.ts';

/** "Review this page": starts, follows and ends a review of one tab. What was marked as reviewed is known to this panel alone, while it is open. */
export function ReviewSide({ tabId, today, startNow }: { readonly tabId: number; readonly today: string; readonly startNow: boolean }) {
  const [state, setState] = useState<ReviewState | null>(null);
  const [said, setSaid] = useState('');
  const [current, setCurrent] = useState<string | null>(null);
  const [reviewed, setReviewed] = useState<ReadonlySet<string>>(new Set());
  const session = useRef<ReviewSession | null>(null);
  const paper = useRef<HTMLDivElement>(null);

  const stop = (): void => {
    session.current?.stop();
    session.current = null;
    setState(null);
    setCurrent(null);
  };
  const start = async (): Promise<void> => {
    stop();
    setSaid('');
    const begun = await reviewTab(tabId, {
      changed: setState,
      lost: () => { setSaid(REVIEW.lost); },
      ended: () => {
        session.current = null;
        setState(null);
        setSaid(REVIEW.ended);
      },
    });
    session.current = begun;
    if (!begun) setSaid(REVIEW.notAllowed);
  };
  useEffect(() => {
    if (startNow) void start();
    return stop;
  }, [tabId, startNow]);

  // The paper is made when it is asked for: thousands of rows that nobody sees would be drawn anew with every change.
  useEffect(() => {
    const put = (paperNow: ComponentChild) => () => { if (paper.current) render(paperNow, paper.current); };
    const make = put(<PrintedReview entries={state?.entries ?? []} reviewed={reviewed} today={today} />);
    const clear = put(null);
    window.addEventListener('beforeprint', make);
    window.addEventListener('afterprint', clear);
    return () => {
      window.removeEventListener('beforeprint', make);
      window.removeEventListener('afterprint', clear);
    };
  }, [state?.entries, reviewed, today]);

  const found = state?.entries.filter((entry) => entry.kinds.some(({ level }) => level === 'prompt')) ?? [];
  return (
    <section aria-label={REVIEW.title} class="review">
      <h2 class="nhsuk-heading-m">{REVIEW.title}</h2>
      {!state && <p>{REVIEW.what}</p>}
      <p class="button-line">
        {state ? <button type="button" class="nhsuk-button nhsuk-button--secondary nhsuk-button--small" onClick={stop}>{REVIEW.stop}</button> : <button type="button" class="nhsuk-button nhsuk-button--small" onClick={() => void start()}>{REVIEW.start}</button>}
        {found.length > 0 && <button type="button" class="nhsuk-button nhsuk-button--secondary nhsuk-button--small" onClick={() => { window.print(); }}>{REVIEW.print}</button>}
      </p>
      <p role="status" class="review-status" data-done={state?.done ? '' : undefined}>{state ? (state.done ? REVIEW.done(state.read, found.length) : REVIEW.reading(state.read)) : ''} {said}</p>
      {state?.partly && (
        <p>
          {REVIEW.partly} <button type="button" class="link-button" onClick={() => { setSaid(REVIEW.scrolling); session.current?.scrollThrough(); }}>{REVIEW.scroll}</button>
        </p>
      )}
      {state?.unread && <p>{REVIEW.someFrames}</p>}
      {state?.done && found.length === 0 && <p>{REVIEW.none}</p>}
      {state && state.entries.length > 0 && (
        <>
          <ReviewTotals entries={state.entries} />
          <ReviewList
            entries={state.entries}
            reviewed={reviewed}
            current={current}
            onShow={(key) => {
              setCurrent(key);
              setSaid('');
              session.current?.show(key);
            }}
            onReviewed={(key, done) => {
              const next = new Set(reviewed);
              if (done) next.add(key);
              else next.delete(key);
              setReviewed(next);
            }}
          />
          <div class="print-only" ref={paper} />
        </>
      )}
      <details>
        <summary>{REVIEW.sarTitle}</summary>
        <p>{REVIEW.sar}</p>
      </details>
      <details>
        <summary>{REVIEW.historicTitle}</summary>
        <p>{REVIEW.historic}</p>
      </details>
    </section>
  );
}
