import { walk } from '../field/walk.ts';
import { Highlights } from '../overlay/highlights.ts';
import { layered } from '../overlay/mark.ts';
import { toneOf, type Tone } from '../overlay/tone.ts';
import { entriesIn } from './entries.ts';
import { hashOf } from './hash.ts';
import { judge, type Judging } from './judge.ts';
import { countKinds, dateOfEntry, type ListedEntry, type ReviewProgress } from './listed.ts';
import { makePointer } from './pointer.ts';
import { Scroller } from './scroller.ts';
import { inSlices } from './slices.ts';

/** How often the list is told, in ms: often enough to watch it grow, seldom enough not to be work. */
const TELL_EVERY_MS = 150;
/** How long drawing must rest before a step of scrolling through counts as drawn, in frames. */
const SETTLE_FRAMES = 3;
/** How far beyond the screen marks are painted, so that none appears late while scrolling. */
const NEAR_SIGHT = '100%';
/** How often what is near sight is looked for, in ms: sooner than anyone scrolls beyond it. */
const NEAR_EVERY_MS = 100;

export interface ReviewNeeds extends Judging {
  readonly document: Document;
  /** The profile's selector for an entry, if there is one. */
  readonly entry: string | undefined;
  /** Entries that are new or have changed, and how far it has come. */
  tell(entries: readonly ListedEntry[], progress: ReviewProgress): void;
  /** Ends the review: marks go, nothing is left. */
  readonly signal: AbortSignal;
}

/** A review of what one frame displays. */
export interface Review {
  /** Brings an entry into view and points at its first passage. False when it is not in the page and scrolling back to it did not draw it. */
  show(id: string): Promise<boolean>;
  /** Scrolls from top to bottom, so that a page that draws only what is in sight shows all of it once; then back. */
  scrollThrough(): Promise<void>;
  /** Everything told so far. */
  entries(): readonly ListedEntry[];
}

const NO_RANGES: Read['ranges'] = { prompt: [], hint: [] };

interface Read {
  listed: ListedEntry;
  /** Null when the page has taken it out. */
  element: Element | null;
  ranges: { prompt: StaticRange[]; hint: StaticRange[] };
  /** The ground it is painted for, once it is. */
  tone: Tone;
  painted: boolean;
  /** Where the page stood when it was last seen. */
  seenAt: number;
}

/** Starts reviewing what is displayed, and goes on with whatever the page draws later. */
export function startReview(needs: ReviewNeeds): Review {
  const { document, signal } = needs;
  const view = document.defaultView!;
  const highlights = Highlights.fits(view) ? new Highlights(view, 'page') : null;
  const pointer = Highlights.fits(view) ? makePointer(view) : null;
  const byKey = new Map<string, Read>();
  const byElement = new Map<Element, string>();
  const dirty = new Set<Node>();
  const untold = new Set<Read>();
  /** For each text, the first number that may be free for another entry that says the same. */
  const free = new Map<number, number>();
  let running: Promise<void> | null = null;
  let told = 0;
  let done = false;
  let stale = false;
  let partly = false;
  const scroller = new Scroller(document, () => byElement.keys());

  const progress = (): ReviewProgress => ({ read: byKey.size, done, partly, frames: done ? [...document.querySelectorAll('iframe, frame')].filter(isDisplayed).length : 0 });
  const tellNow = (): void => {
    told = performance.now();
    watchUnwatched();
    const entries = [...untold].map((read) => read.listed);
    untold.clear();
    needs.tell(entries, progress());
  };

  /** Reads an entry, in steps. `again`: even if it says the same, as the page may have drawn it anew. */
  function* read(element: Element, again = false): Generator<null> {
    if (!isDisplayed(element)) return;
    const walked = walk(element, true);
    if (walked.text.trim() === '') return;
    const before = byElement.get(element);
    const same = before?.startsWith(`${hashOf(walked.text)} `) ?? false;
    if (same && !again) return;
    const findings = yield* judge(walked.text, needs);
    if (before !== undefined) forget(element, before);
    const key = keyOf(walked.text);
    byElement.set(element, key);
    const known = byKey.get(key);
    const kinds = countKinds(findings);
    const listed: ListedEntry = { id: known?.listed.id ?? `e${byKey.size + 1}`, place: known?.listed.place ?? byKey.size + 1, date: kinds.length > 0 ? dateOfEntry(element, walked.text) : null, kinds, drawn: true };
    const ranges = kinds.length > 0 ? { prompt: [] as StaticRange[], hint: [] as StaticRange[] } : NO_RANGES;
    for (const mark of layered(findings)) {
      const ends = walked.ends(mark);
      if (!ends) continue;
      // Not live: thousands of live ranges would slow every change of the page.
      ranges[mark.level].push(new view.StaticRange({ startContainer: ends.start.node, startOffset: ends.start.offset, endContainer: ends.end.node, endOffset: ends.end.offset }));
    }
    const now: Read = { listed, element, ranges, tone: 'light', painted: false, seenAt: scroller.top };
    byKey.set(key, now);
    if (byElement.size === 1) scroller.area();
    if (kinds.length === 0) return;
    untold.add(now);
    unwatched.add(element);
  }

  const paint = (one: Read): void => {
    if (!highlights || !one.element || one.painted) return;
    one.painted = true;
    one.tone = toneOf(one.element);
    highlights.adopt(one.element.getRootNode() as Document | ShadowRoot);
    highlights.swap([], one.ranges.prompt, one.tone, 'prompt');
    highlights.swap([], one.ranges.hint, one.tone, 'hint');
  };
  const unpaint = (one: Read): void => {
    if (!one.painted) return;
    one.painted = false;
    highlights?.swap(one.ranges.prompt, [], one.tone, 'prompt');
    highlights?.swap(one.ranges.hint, [], one.tone, 'hint');
  };
  // Painted are the entries in and near sight: a browser goes through all it has to paint for every frame it draws.
  const inSight = new view.IntersectionObserver(
    (seen) => {
      for (const { target, isIntersecting } of seen) {
        const one = byKey.get(byElement.get(target) ?? '');
        if (!one) continue;
        if (isIntersecting) paint(one);
        else unpaint(one);
      }
    },
    // A delay is Chromium's alone: without it all of thousands are looked at in each frame of scrolling.
    { rootMargin: NEAR_SIGHT, delay: NEAR_EVERY_MS } as IntersectionObserverInit,
  );

  // With each one that is added a browser looks at all of them again: so they are added many at a time.
  const unwatched = new Set<Element>();
  const watchUnwatched = (): void => {
    for (const element of unwatched) inSight.observe(element);
    unwatched.clear();
  };

  const forget = (element: Element, key: string): void => {
    byElement.delete(element);
    unwatched.delete(element);
    const one = byKey.get(key);
    if (one?.element !== element) return;
    inSight.unobserve(element);
    unpaint(one);
    one.element = null;
    const [hash = '', count = ''] = key.split(' ');
    free.set(Number(hash), Math.min(Number(count), free.get(Number(hash)) ?? 0));
    one.listed = { ...one.listed, drawn: false };
    if (one.listed.kinds.length > 0) untold.add(one);
  };

  function* lookAgain(): Generator<unknown> {
    const gone = stale ? [...byElement.keys()] : [];
    stale = false;
    for (const element of gone) {
      if (element.isConnected) continue;
      forget(element, byElement.get(element)!);
      yield null;
    }
    const places = [...dirty];
    dirty.clear();
    for (const place of places) {
      if (!place.isConnected) continue;
      const within = place.nodeType === 1 || place.nodeType === 9 || place.nodeType === 11 ? (place as unknown as ParentNode) : place.parentElement;
      if (!within) continue;
      // Words that changed inside an entry make it another entry.
      const around = within instanceof Element ? entryAround(within) : null;
      if (around) {
        yield* read(around, true);
        yield null;
        continue;
      }
      for (const element of entriesIn(within, needs.entry)) {
        if (element) yield* read(element);
        yield null;
        if (performance.now() - told <= TELL_EVERY_MS) continue;
        tellNow();
        yield null;
      }
    }
  }
  const entryAround = (element: Element): Element | null => {
    for (let at: Element | null = element; at; at = at.parentElement) if (byElement.has(at)) return at;
    return null;
  };

  const run = (): Promise<void> => {
    running ??= (async () => {
      // First of all `running` has to be set: with nothing to read, all that follows would be over before it is.
      await null;
      done = false;
      while ((dirty.size > 0 || stale) && !signal.aborted) await inSlices(lookAgain(), signal);
      running = null;
      if (signal.aborted) return;
      partly = scroller.drawsPartly();
      done = true;
      tellNow();
    })();
    return running;
  };

  const changed = (records: readonly MutationRecord[]): void => {
    for (const record of records) {
      if (record.type === 'characterData') dirty.add(record.target);
      for (const node of record.addedNodes) if (node.nodeType === 1 || node.nodeType === 3) dirty.add(node);
      if (record.removedNodes.length === 0) continue;
      stale = true;
      if (record.target instanceof Element && entryAround(record.target)) dirty.add(record.target);
    }
    void run();
  };
  const observer = new view.MutationObserver(changed);
  observer.observe(document, { childList: true, characterData: true, subtree: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    inSight.disconnect();
    highlights?.remove();
    pointer?.remove();
    byKey.clear();
    byElement.clear();
    unwatched.clear();
  });

  const frame = (): Promise<void> => new Promise((resolve) => { view.requestAnimationFrame(() => { resolve(); }); });
  const settled = async (): Promise<void> => {
    for (let count = 0; count < SETTLE_FRAMES; count++) await frame();
    changed(observer.takeRecords());
    await run();
  };

  const point = (one: Read): void => {
    const range = one.ranges.prompt[0] ?? one.ranges.hint[0];
    if (one.element && range) pointer?.at(range, one.element.getRootNode() as Document | ShadowRoot);
  };

  dirty.add(document);
  void run();

  return {
    async show(id) {
      const one = [...byKey.values()].find(({ listed }) => listed.id === id);
      if (!one) return false;
      if (!one.element) {
        scroller.area()?.scrollTo({ top: one.seenAt, behavior: 'instant' });
        await settled();
      }
      if (!one.element?.isConnected) return false;
      const range = one.ranges.prompt[0] ?? one.ranges.hint[0];
      const near = range?.startContainer.parentElement ?? one.element;
      near.scrollIntoView({ block: 'center', behavior: 'instant' });
      point(one);
      return true;
    },
    async scrollThrough() {
      const area = scroller.area();
      if (!area) return;
      const from = area.scrollTop;
      area.scrollTo({ top: 0, behavior: 'instant' });
      await settled();
      for (let last = -1; area.scrollTop > last && !signal.aborted; ) {
        last = area.scrollTop;
        area.scrollTo({ top: last + area.clientHeight * 0.8, behavior: 'instant' });
        await settled();
      }
      area.scrollTo({ top: from, behavior: 'instant' });
      await settled();
      partly = false;
      tellNow();
    },
    entries: () => [...byKey.values()].filter(({ listed }) => listed.kinds.length > 0).map(({ listed }) => listed),
  };

  /** Entries that say the same are told apart by their order while both are drawn. */
  function keyOf(text: string): string {
    const hash = hashOf(text);
    for (let count = free.get(hash) ?? 0; ; count++) {
      const key = `${hash} ${count}`;
      const known = byKey.get(key);
      if (known?.element?.isConnected) continue;
      free.set(hash, count + 1);
      return key;
    }
  }
}

/** Not displayed: taken out of sight by the page, with all that is in it. Being scrolled away is still displayed. */
function isDisplayed(element: Element): boolean {
  return element.isConnected && (typeof element.checkVisibility !== 'function' || element.checkVisibility({ visibilityProperty: true }));
}
