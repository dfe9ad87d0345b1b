import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { PlacedEntry } from '../../components/review/review-list.tsx';
import { REVIEW_PORT, ReviewTellSchema, type ListedEntry, type ReviewAsk, type ReviewProgress } from '../../lib/review/listed.ts';

/** How a tab's review stands. */
export interface ReviewState {
  readonly entries: readonly PlacedEntry[];
  readonly read: number;
  readonly done: boolean;
  readonly partly: boolean;
  /** Frames in the page that could not be reached. */
  readonly unread: boolean;
}

export interface ReviewSession {
  show(key: string): void;
  scrollThrough(): void;
  stop(): void;
}

/** How long what frames tell is gathered before it is drawn, in ms: a list of thousands that is drawn more often keeps the computer from reading on. */
const GATHER_MS = 250;

interface Frame {
  readonly port: ReturnType<typeof browser.tabs.connect>;
  readonly entries: Map<string, ListedEntry>;
  progress: ReviewProgress;
}

interface Hearing {
  changed(state: ReviewState): void;
  /** An entry that was to be shown is not in the page now. */
  lost(): void;
  /** The page went away, or the review was ended from there. */
  ended(): void;
}

/** Brings the reviewer into every frame of a tab that may be read, and gathers what they list. Null when the page may not be read at all. */
export async function reviewTab(tabId: number, hearing: Hearing): Promise<ReviewSession | null> {
  let frameIds: number[];
  try {
    const target = { tabId, allFrames: true };
    // One after the other: brought together they would run as one task of the page.
    await browser.scripting.executeScript({ target, files: ['/lexicon.js'] });
    const brought = await browser.scripting.executeScript({ target, files: ['/reviewer.js'] });
    frameIds = brought.map(({ frameId }) => frameId ?? 0);
  } catch {
    // No permission for the page, or a page of the browser's own.
    return null;
  }
  const frames = new Map<number, Frame>();
  let waiting = false;
  const changed = (): void => {
    if (waiting) return;
    waiting = true;
    setTimeout(() => {
      waiting = false;
      const all = [...frames];
      hearing.changed({
        entries: all.flatMap(([frameId, { entries }]) => [...entries.values()].filter(({ kinds }) => kinds.length > 0).sort((a, b) => a.place - b.place).map((entry) => ({ ...entry, key: `${frameId} ${entry.id}` }))),
        read: all.reduce((sum, [, { progress }]) => sum + progress.read, 0),
        done: all.every(([, { progress }]) => progress.done),
        partly: all.some(([, { progress }]) => progress.partly),
        unread: all.every(([, { progress }]) => progress.done) && all.reduce((sum, [, { progress }]) => sum + progress.frames, 0) > all.length - 1,
      });
    }, GATHER_MS);
  };
  for (const frameId of frameIds) {
    const frame: Frame = { port: browser.tabs.connect(tabId, { frameId, name: REVIEW_PORT }), entries: new Map(), progress: { read: 0, done: false, partly: false, frames: 0 } };
    frames.set(frameId, frame);
    frame.port.onMessage.addListener((message: unknown) => {
      const told = v.safeParse(ReviewTellSchema, message);
      if (!told.success) return;
      if (told.output.tell === 'shown') {
        if (!told.output.found) hearing.lost();
        return;
      }
      for (const entry of told.output.entries) frame.entries.set(entry.id, entry);
      frame.progress = told.output.progress;
      changed();
    });
    frame.port.onDisconnect.addListener(() => {
      frames.delete(frameId);
      if (frames.size === 0) hearing.ended();
      else changed();
    });
  }
  const ask = (frame: Frame | undefined, what: ReviewAsk): void => frame?.port.postMessage(what);
  return {
    show(key) {
      const [frameId = '', id = ''] = key.split(' ');
      ask(frames.get(Number(frameId)), { ask: 'show', id });
    },
    scrollThrough() {
      for (const frame of frames.values()) if (frame.progress.partly) ask(frame, { ask: 'scroll-through' });
    },
    stop() {
      for (const frame of frames.values()) {
        ask(frame, { ask: 'stop' });
        frame.port.disconnect();
      }
      frames.clear();
    },
  };
}
