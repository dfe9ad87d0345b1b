import { handle } from '../watcher/handle.ts';
import * as v from 'valibot';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readRules, type Rules } from '../../lib/detect/rules.ts';
import { readBanner } from '../../lib/host/banner.ts';
import { BUILT_IN_PROFILES } from '../../lib/host/built-in.ts';
import { profileFor } from '../../lib/host/match.ts';
import { REVIEW_PORT, ReviewAskSchema, type ReviewTell } from '../../lib/review/listed.ts';
import { startReview, type Review } from '../../lib/review/review.ts';
import { extension } from '../watcher/extension.ts';
import { followSnapshot } from '../watcher/snapshot.ts';

interface Port {
  readonly name: string;
  readonly sender?: { readonly id?: string; readonly tab?: unknown; readonly url?: string };
  postMessage(message: unknown): void;
  disconnect(): void;
  readonly onMessage: { addListener(listen: (message: unknown) => void): void };
  readonly onDisconnect: { addListener(listen: () => void): void };
}

/**
 * Brought into a frame when the clinician asks for a review of the page. Waits for the side panel to connect, reviews while it
 * is connected, and leaves nothing when it goes.
 */
export default defineUnlistedScript(() => {
  const world = globalThis as { askBeforeReleaseReviewer?: true };
  const { lexicon } = handle();
  if (world.askBeforeReleaseReviewer || lexicon === undefined) return;
  world.askBeforeReleaseReviewer = true;
  let rules: Rules | null = null;
  let ending: AbortController | null = null;

  const serve = (port: Port): void => {
    // Pages cannot connect to content scripts; another content script of ours has no business to.
    if (port.name !== REVIEW_PORT || port.sender?.id !== extension.runtime.id) return;
    // Here, not when the script comes: each is a task of its own, and the page has the thread between them.
    const known = (rules ??= readRules(lexicon));
    ending?.abort();
    ending = new AbortController();
    const { signal } = ending;
    const end = ending;
    let review: Review | null = null;
    const tell = (message: ReviewTell): void => {
      if (!signal.aborted) port.postMessage(message);
    };
    port.onDisconnect.addListener(() => { end.abort(); });
    // Another panel that reviews the page takes over, and this one is told so.
    signal.addEventListener('abort', () => { port.disconnect(); });
    port.onMessage.addListener((message) => {
      const asked = v.safeParse(ReviewAskSchema, message);
      if (!asked.success) return;
      const { output } = asked;
      if (output.ask === 'stop') end.abort();
      else if (output.ask === 'scroll-through') void review?.scrollThrough();
      else void review?.show(output.id).then((found) => { tell({ tell: 'shown', id: output.id, found }); });
    });
    void followSnapshot(({ policy }) => {
      // A policy that changes meanwhile holds from the next review on: a list that changes under one's hands helps nobody.
      if (review || signal.aborted) return;
      const profile = profileFor(location.href, [...policy.profiles, ...BUILT_IN_PROFILES]);
      const about = profile ? readBanner(profile, document, new Date()) : {};
      review = startReview({ document, rules: known, policy, about, entry: profile?.record, tell: (entries, progress) => { tell({ tell: 'entries', entries: [...entries], progress }); }, signal });
    }, signal);
  };
  (extension.runtime as unknown as { onConnect: { addListener(listen: (port: Port) => void): void } }).onConnect.addListener(serve);
});
