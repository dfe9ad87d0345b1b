import type { About } from '../../lib/detect/about.ts';
import type { Rules } from '../../lib/detect/rules.ts';
import { describe } from '../../lib/field/describe.ts';
import { fieldAt } from '../../lib/field/field-at.ts';
import type { Field, NotWatchedReason } from '../../lib/field/field.ts';
import { FIELDS, lengthOf } from '../../lib/field/inventory.ts';
import { kindOf } from '../../lib/field/kind.ts';
import { makePulse } from '../../lib/field/pulse.ts';
import { deepest } from '../../lib/field/roots.ts';
import { readBanner, whoseRecord } from '../../lib/host/banner.ts';
import { BUILT_IN_PROFILES } from '../../lib/host/built-in.ts';
import { profileAround } from '../../lib/host/match.ts';
import type { EntryNews, FrameStatus } from '../../lib/messages/messages.ts';
import { frameChain } from '../../lib/overlay/frame-chain.ts';
import { isChord, readChord } from '../../lib/overlay/keys.ts';
import { onMotion } from '../../lib/overlay/motion.ts';
import { makePainter } from '../../lib/overlay/painter.ts';
import { makeShell, mayHoldShell } from '../../lib/overlay/shell.ts';
import { DEFAULT_POLICY } from '../../lib/policy/default.ts';
import type { EffectivePolicy, Snapshot } from '../../lib/policy/effective.ts';
import { covers, offUntil, type Off } from '../../lib/policy/off.ts';
import { answerMessages } from './answer.ts';
import { makeBadges } from './badges.ts';
import type { MakeController, OpenedBy, Shown } from './controller.ts';
import { isAlive, tellBackground } from './extension.ts';
import { makeFrames } from './frames.ts';
import { handle, type Watcher } from './handle.ts';
import { findingAt, nextPrompt, shownFindings, type Reached } from './reach.ts';
import { followSnapshot } from './snapshot.ts';
import { makeStage } from './stage.ts';
import { standStopped } from './stopped.ts';
import { watchField, type WatchedField } from './watch-field.ts';

interface Session {
  readonly watched: WatchedField;
  readonly ending: AbortController;
  shown: Shown | null;
}

/** Watches one frame's document: its fields as they are used, its keys and clicks, and everything that must follow them. */
export function watchFrame(rules: Rules, makeController: MakeController, snapshots: typeof followSnapshot = followSnapshot): Watcher {
  const shared = handle();
  const view = window;
  const ending = new AbortController();
  const { signal } = ending;

  /** The one edge: whatever throws ends the watcher, takes everything of ours away, and says that we stopped, at the fields too, never over what. */
  const guarded =
    <A extends unknown[]>(run: (...args: A) => void) =>
    (...args: A): void => {
      if (signal.aborted) return;
      if (!isAlive()) return end();
      try {
        run(...args);
      } catch {
        crash();
      }
    };
  const crash = (): void => {
    const fields = [...sessions.keys()];
    if (fields.length === 0 && shared.waiting) fields.push(shared.waiting as HTMLElement);
    end();
    void tellBackground('frame-status', { state: 'not-watching', why: 'crashed' });
    shared.watcher = standStopped(view, fields);
  };

  const chain = frameChain(view);
  const frames = makeFrames(view, guarded, signal);
  const clock = makePulse(document, signal);
  const pulse = { on: (look: () => void, ended: AbortSignal) => clock.on(guarded(look), ended) };
  const ownShell = makeShell(document, signal);
  const shell = chain.top === view ? ownShell : makeShell(chain.top.document, signal);
  const hasStage = mayHoldShell(chain.top.document);

  const sessions = new Map<HTMLElement, Session>();
  const byField = new Map<Field, Session>();
  let snapshot: Snapshot | null = null;
  let about: About = {};
  let blanked = false;
  /** The patient whose record is not to be marked. Held here alone, and forgotten with the record. */
  let snoozed: string | null = null;
  /** Fields that were watched when it was switched off here. */
  const resting = new Set<HTMLElement>();
  let notWatched: NotWatchedReason | null = null;
  let told = '';
  let last: Reached | null = null;
  /** The field that was used last. */
  let current: Field | null = null;

  /** Until the snapshot is read nothing is watched, but keys are already heard: what is built in answers for them. */
  const policy = (): EffectivePolicy => snapshot?.policy ?? DEFAULT_POLICY;
  const again = (): void => {
    for (const { watched } of [...sessions.values()]) watched.look();
  };
  const settle = (): void => {
    discover();
    for (const { watched } of [...sessions.values()]) watched.now();
    frames.flush();
  };
  const painter = makePainter({ view, layer: ownShell.layer, signal });
  const stage = makeStage({ chain, shell, watched: (field) => byField.get(field)?.watched, again: () => frames.next(again), settle, fieldOf: (element) => watch(element)?.watched.field ?? null, blanked: () => blanked });
  const entry = makeController({ stage, policy, about: () => about, guarded, signal });
  const badges = makeBadges({
    stage,
    wanted: () => hasStage && policy().marks.badge,
    openKey: () => policy().keys.open,
    open: guarded((field, how) => openNext(how, field)),
    blank: guarded(() => blank(!blanked)),
    snooze: () => (whoseRecord(about) === null ? null : guarded(() => snooze(true))),
    signal,
  });

  function end(): void {
    if (signal.aborted) return;
    try {
      entry.dispose();
    } catch {
      // It is being thrown away because something failed: nothing is left to save.
    }
    ending.abort();
    if (shared.watcher === watcher) shared.watcher = undefined;
  }

  const tellStatus = (): void => {
    // A fault within a fault's caller has ended us: what was told of it stands.
    if (!snapshot || signal.aborted) return;
    const off = isOff();
    let undecided = 0;
    let total = 0;
    for (const { shown } of sessions.values()) {
      undecided += shown?.undecided ?? 0;
      total += shown?.prompts ?? 0;
    }
    const tooLong = [...sessions.values()].some(({ shown }) => shown === null);
    const why = off?.why ?? (tooLong ? 'too-long' : sessions.size === 0 ? notWatched : null);
    const status: FrameStatus = why ? { state: 'not-watching', why } : { state: 'watching', undecided, total, ...(whoseRecord(about) !== null && { patient: true as const }), ...(entry.isStale?.() && { stale: true as const }) };
    const words = JSON.stringify(status);
    if (words === told) return;
    told = words;
    void tellBackground('frame-status', status);
  };

  const isOff = (): Off | { readonly why: 'snoozed' } | null => snapshot && (offUntil(snapshot, originOf(view), new Date()) ?? (snoozed === null ? null : { why: 'snoozed' }));
  const isExcluded = (element: Element): boolean => policy().excludedFields.some(({ origin, field }) => covers(origin, originOf(view)) && field === describe(element));

  const leave = (session: Session): void => {
    const { field } = session.watched;
    session.ending.abort();
    sessions.delete(field.element);
    byField.delete(field);
    painter.clear(field);
    badges.drop(field);
    entry.fieldLeft(field);
    frames.next(tellStatus);
  };

  /** @param used whether somebody uses it: of a field nobody does, nothing is said when it is not watched */
  const watch = (element: Element, used = true): Session | null => {
    const kind = kindOf(element, { searchBoxes: policy().watchSearchBoxes });
    const known = 'element' in kind ? sessions.get(kind.element) : sessions.get(element as HTMLElement);
    const why = 'notWatched' in kind ? kind.notWatched : isExcluded(kind.element) ? 'excluded' : null;
    if (why) {
      if (used) notWatched = why;
      if (known) leave(known);
      tellStatus();
      return null;
    }
    if (known) return known;
    const field = fieldAt(element, { pulse, layer: ownShell.layer, searchBoxes: policy().watchSearchBoxes });
    if ('notWatched' in field) return null;
    const ended = new AbortController();
    // A field's end is the frame's end at the latest, and leaves nothing on the frame's signal when it comes earlier.
    signal.addEventListener('abort', () => ended.abort(), { signal: ended.signal });
    const watched = watchField(
      field,
      {
        rules,
        policy,
        about: () => about,
        painter,
        entry,
        frames,
        guarded,
        typed() {
          last = null;
          entry.close();
        },
        tell(of, shown) {
          const session = byField.get(of);
          if (!session) return;
          session.shown = shown;
          badges.show(of, shown);
          tellStatus();
        },
      },
      ended.signal,
    );
    const session: Session = { watched, ending: ended, shown: null };
    sessions.set(field.element, session);
    byField.set(field, session);
    onMotion(field.element, chain.views, guarded(() => frames.next(follow)), ended.signal);
    watched.look();
    return session;
  };

  /** Follows what moved: first everything is measured and placed anew, then those who asked are told. */
  const follow = (): void => {
    for (const field of byField.keys()) painter.follow(field);
    badges.follow();
    stage.moved();
  };

  /**
   * Fields of the page that hold text now which they did not hold before we came: filled in by a script, perhaps never focused.
   * Where we came to a page that was open, those that held text then, too.
   */
  const discover = (): boolean => {
    if (!snapshot || isOff()) return false;
    const { held = [] } = shared;
    shared.held = undefined;
    for (const element of held) if (element.isConnected) watch(element, false);
    const lengths = (shared.lengths ??= new WeakMap());
    const fields = document.querySelectorAll<HTMLElement>(FIELDS);
    for (const element of fields) {
      if (sessions.has(element)) continue;
      const length = lengthOf(element);
      const before = lengths.get(element);
      lengths.set(element, length);
      if (before !== undefined && before !== length && length > 0) watch(element, false);
    }
    return fields.length > 0;
  };

  /** The frame's clock runs only while there is a field to look at. */
  let beating: AbortController | null = null;
  const keepBeating = (): void => {
    if (beating || signal.aborted) return;
    beating = new AbortController();
    pulse.on(beat, beating.signal);
  };
  const beat = (): void => {
    for (const session of [...sessions.values()]) if (!session.watched.field.element.isConnected) leave(session);
    if (snoozed !== null && readAbout() && whoseRecord(about) !== snoozed) return snooze(false);
    if (isOff()) return applySnapshot();
    const hasFields = discover();
    if (sessions.size === 0) {
      if (hasFields) return;
      beating?.abort();
      beating = null;
      return;
    }
    painter.keep();
    ownShell.keep();
    shell.keep();
    if (readAbout()) again();
    // The page may have drawn its controls since, or taken them away.
    tellStatus();
    frames.next(follow);
  };

  /** Reads who the record is about. True when that changed. */
  const readAbout = (): boolean => {
    const profile = profileAround(document, [...policy().profiles, ...BUILT_IN_PROFILES]);
    const now = profile ? readBanner(profile, document, new Date()) : {};
    if (JSON.stringify(now) === JSON.stringify(about)) return false;
    about = now;
    return true;
  };

  /** Marks nothing until another patient's record is here. A frame that cannot tell patients apart goes on marking. */
  const snooze = (on: boolean, tellOthers = true): void => {
    readAbout();
    const whose = on ? whoseRecord(about) : null;
    if (whose === snoozed) return;
    snoozed = whose;
    if (on) entry.close();
    applySnapshot();
    if (tellOthers) void tellBackground('snooze-tab', { on });
  };

  const blank = (on: boolean, tellOthers = true): void => {
    if (on === blanked) return;
    blanked = on;
    if (on) entry.close();
    painter.blank(on);
    ownShell.hidden(on);
    shell.hidden(on);
    frames.next(again);
    if (tellOthers) void tellBackground('blank-tab', { on });
  };

  const focused = (): Session | undefined => {
    const element = deepest(document.activeElement);
    if (!element) return undefined;
    const kind = sessions.has(element as HTMLElement) ? null : kindOf(element, { searchBoxes: true });
    return sessions.get(kind === null ? (element as HTMLElement) : 'element' in kind ? kind.element : (element as HTMLElement));
  };
  const open = ({ field, finding }: Reached, how: OpenedBy): void => {
    if (!hasStage || blanked) return;
    last = { field, finding };
    stage.standBy(field);
    entry.open(field, finding, how);
  };
  const openNext = (how: OpenedBy, within?: Field): boolean => {
    // What was typed just before must not close, in the next frame, what is being opened.
    frames.flush();
    const here = within ? byField.get(within) : focused();
    const caret = here?.watched.reading().caret;
    const fresh = here && caret !== undefined ? here.watched.field.read().caret : null;
    const all = shownFindings([...sessions.values()].filter(({ watched }) => !within || watched.field === within).map(({ watched }) => watched));
    const next = nextPrompt(all, here && fresh !== null ? { field: here.watched.field, caret: fresh } : null, last);
    if (next) open(next, how);
    return next !== null;
  };

  const onKey = guarded((event: KeyboardEvent) => {
    if (!event.isTrusted || !snapshot || event.isComposing) return;
    const done = isChord(event, readChord(policy().keys.open)) ? openNext('key') : isChord(event, readChord(policy().keys.blank)) ? (blank(!blanked), true) : false;
    if (!done) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  });
  const onClick = guarded((event: MouseEvent) => {
    if (!event.isTrusted || event.button !== 0 || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || blanked) return;
    frames.flush();
    const session = focused();
    if (!session || session.watched.marks().length === 0) return;
    const reading = session.watched.field.read();
    if (reading.caret === null) return;
    const finding = findingAt(session.watched, event.clientX, event.clientY);
    if (finding) open({ field: session.watched.field, finding }, 'click');
  });

  const applySnapshot = (): void => {
    if (!snapshot) return;
    if (isOff())
      for (const session of [...sessions.values()]) {
        resting.add(session.watched.field.element);
        leave(session);
      }
    else {
      readAbout();
      painter.resize(policy().marks.size);
      for (const session of [...sessions.values()]) if (isExcluded(session.watched.field.element)) leave(session);
      for (const element of resting) if (element.isConnected) watch(element);
      resting.clear();
      discover();
      again();
      if (shared.waiting?.isConnected) watcher.notice(shared.waiting);
      keepBeating();
    }
    tellStatus();
  };

  const watcher: Watcher = {
    notice: guarded((element: Element) => {
      shared.waiting = element;
      if (!snapshot || isOff()) return;
      if (!sessions.has(element as HTMLElement)) {
        if (sessions.size === 0) readAbout();
        watch(element);
      }
      keepBeating();
      const field = sessions.get(element as HTMLElement)?.watched.field;
      if (field && field !== current) stage.standBy(field);
      current = field ?? current;
    }),
    end,
  };

  view.addEventListener('keydown', onKey, { capture: true, signal });
  view.addEventListener('click', onClick, { capture: true, signal });
  view.addEventListener('pagehide', guarded((event) => (event.persisted ? undefined : end())), { signal });
  view.addEventListener('pageshow', guarded((event) => {
    if (!event.persisted) return;
    told = '';
    applySnapshot();
  }), { signal });
  view.addEventListener('pointerdown', guarded(keepBeating), { capture: true, passive: true, signal });
  signal.addEventListener('abort', () => beating?.abort());
  answerMessages(
    {
      openNext: guarded(() => {
        view.focus();
        openNext('key');
      }),
      blank: guarded((on: boolean | undefined) => blank(on ?? !blanked, on === undefined)),
      snooze: guarded((on: boolean) => snooze(on, false)),
      teach: guarded(() => entry.teach?.()),
      news: guarded((news: EntryNews) => entry.news?.(news)),
      findings: () => shownFindings([...sessions.values()].map(({ watched }) => watched)).map((each) => ({ ...each, decided: entry.isDecided?.(each.field, each.finding) ?? false })),
      show: guarded((reached: Reached) => {
        reached.field.focusAt(reached.finding.end);
        reached.field.element.scrollIntoView({ block: 'nearest' });
        open(reached, 'key');
      }),
    },
    signal,
  );
  void snapshots(guarded((given) => {
    snapshot = given;
    applySnapshot();
  }), signal).catch(() => end());
  return watcher;
}

/** Where a frame's content is from: frames without an address of their own are their parent's; sandboxed ones say what sent them. */
function originOf(view: Window & typeof globalThis): string {
  if (view.origin !== 'null') return view.origin;
  const { referrer } = view.document;
  return URL.canParse(referrer) ? new URL(referrer).origin : 'null';
}
