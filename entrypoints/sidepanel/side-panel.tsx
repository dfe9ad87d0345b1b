import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { Now } from '../../components/sidepanel/now.tsx';
import { PANEL } from '../../components/sidepanel/words.ts';
import type { SystemId } from '../../lib/host/system.ts';
import { DEFAULT_POLICY } from '../../lib/policy/default.ts';
import { followSnapshot } from '../watcher/snapshot.ts';
import { followFindings, showFinding, type PlacedFinding } from './findings-session.ts';
import { ReviewSide } from './review-side.tsx';
import { onReviewWanted, onTabChanged } from './tab.ts';

/** The panel beside the record: what is being typed, as a list; the review of the page; ways on. */
export function SidePanel({ tabId: first, today }: { readonly tabId: number | null; readonly today: string }) {
  const [tabId, setTabId] = useState(first);
  const [findings, setFindings] = useState<readonly PlacedFinding[]>([]);
  const [system, setSystem] = useState<SystemId>(DEFAULT_POLICY.system);
  const [wanted, setWanted] = useState<number | null>(null);
  useEffect(() => {
    const end = new AbortController();
    onTabChanged(setTabId, end.signal);
    onReviewWanted((wish) => {
      setTabId(wish);
      setWanted(wish);
    }, end.signal);
    void followSnapshot(({ policy }) => { setSystem(policy.system); }, end.signal);
    return () => { end.abort(); };
  }, []);
  useEffect(() => {
    setFindings([]);
    if (tabId === null) return;
    const end = new AbortController();
    followFindings(tabId, setFindings, end.signal);
    return () => { end.abort(); };
  }, [tabId]);
  const open = (page: string) => () => void browser.tabs.create({ url: browser.runtime.getURL(page as never) });
  return (
    <main class="check-page review-page">
      <h1 class="nhsuk-heading-m">{PANEL.title}</h1>
      {tabId === null ? (
        <p>{PANEL.noTab}</p>
      ) : (
        <>
          <Now findings={findings} system={system} onShow={(finding) => { showFinding(tabId, finding); }} />
          <ReviewSide key={tabId} tabId={tabId} today={today} startNow={wanted === tabId} />
        </>
      )}
      <nav aria-label={PANEL.more} class="panel-ways">
        <button type="button" class="link-button" onClick={open('/policy.html')}>{PANEL.policy}</button>
        <button type="button" class="link-button" onClick={open('/check.html')}>{PANEL.check}</button>
        <button type="button" class="link-button" onClick={open('/practice.html')}>{PANEL.practice}</button>
      </nav>
      <p class="quiet">{PANEL.nothingLeaves}</p>
    </main>
  );
}
