import type { Finding } from '../../lib/detect/finding.ts';
import type { CarriedOut } from '../../components/card/view.ts';
import { coverOf, covers, EVERYTHING, type Cover } from '../../lib/entry/cover.ts';
import type { Decision, EntryFinding } from '../../lib/entry/entry.ts';
import { hides, hidesForGood, NEW_ENTRY, step, undecided, type Effect, type Entry, type EntryEvent } from '../../lib/entry/step.ts';
import type { Field, Reading } from '../../lib/field/field.ts';
import type { VisibilityControl } from '../../lib/host/visibility.ts';

/** A field of an entry, as last read. The reading's text lives as long as the field does, and nowhere else. */
export interface EntryField {
  readonly number: number;
  readonly field: Field;
  reading: Reading;
  /** In force: what the clinician dismissed is left out. In order of place. */
  findings: readonly Finding[];
}

/** One entry on the page: its fields, its state, and what became of the last decision. */
export interface OpenEntry {
  readonly fields: ReadonlyMap<Field, EntryField>;
  /** The element that holds it now. Hosts redraw: ask each time. */
  root(): Element;
  state(): Entry;
  carriedOut(): CarriedOut;
  /** Steps the entry, counts what is to be counted, and starts working the host. Answers what is left: holding, passing, dropping. */
  send(event: EntryEvent): readonly Effect[];
  /** Resolves when the host has been worked; false when what was asked of it could not be done. */
  carried(): Promise<boolean>;
  /** Works the host for the decision in force once more, now that a control is known. */
  carryOutAgain(): void;
  /** Whether a save was let go since the text last changed. */
  saved(): boolean;
  found(field: Field, reading: Reading, findings: readonly Finding[]): void;
  lost(field: Field): void;
  /** Its last field was taken out of the page, perhaps to be drawn anew: the state waits, a held save is dropped. */
  orphan(): void;
  /** Looks at the host's control and follows it, where the clinician changed it by hand. */
  followHost(): void;
  /** A decision was taken, or taken back (null), in another frame, where other fields of this entry stand. */
  followOther(settled: Settled | null): void;
  /** The decision in force, where it was taken here: what other frames have to know. */
  settled(): Settled | null;
}

/** A decision, and what it settled where it was taken. */
export interface Settled {
  readonly decision: Decision;
  readonly cover: Cover;
}

export interface EntryNeeds {
  readonly root: () => Element;
  /** The host's control, or null where we know none. Asked each time. */
  readonly control: () => VisibilityControl | null;
  readonly record: (effect: Extract<Effect, { kind: 'record' }>) => void;
  /** A decision was taken here, or taken back: for other frames. A decision to hide is told once the host has been worked. */
  readonly told: (settled: Settled | null) => void;
  /** Something a card or badge shows has changed. */
  readonly changed: () => void;
  readonly signal: AbortSignal;
}

export const toEntryFinding = ({ category, level, advice, rule }: Finding, field: number): EntryFinding => ({ category, level, advice, rule, field });

const isSame = (one: readonly EntryFinding[], other: readonly EntryFinding[]): boolean =>
  one.length === other.length && one.every((each, at) => each.category === other[at]!.category && each.level === other[at]!.level && each.advice === other[at]!.advice && each.rule === other[at]!.rule);

export function openEntry({ root, control, record, told, changed, signal }: EntryNeeds): OpenEntry {
  const fields = new Map<Field, EntryField>();
  let numbered = 0;
  let entry = NEW_ENTRY;
  let carriedOut: CarriedOut = { how: 'nothing' };
  let carrying: Promise<boolean> = Promise.resolve(true);
  let working = false;
  let saved = false;
  /** Taken here, and told. */
  let settled: Settled | null = null;
  /** Taken in another frame. */
  let elsewhere: Settled | null = null;

  function send(event: EntryEvent): readonly Effect[] {
    const before = entry;
    const [next, effects] = step(entry, event);
    if (next === before && effects.length === 0) return effects;
    entry = next;
    if (effects.some(({ kind }) => kind === 'pass')) saved = true;
    if (event.kind === 'decide') carriedOut = event.seen && hides(event.decision) ? { how: 'seen' } : { how: 'nothing' };
    if ((event.kind === 'take back' && !event.seen) || event.kind === 'leave') carriedOut = { how: 'nothing' };
    for (const effect of effects) {
      if (effect.kind === 'record' && effect.counted.length > 0) record(effect);
      if (effect.kind === 'host') carrying = carryOut(effect.to);
    }
    if (event.kind === 'decide' && !event.seen && event.decision !== 'moved') tell({ decision: event.decision, cover: coverOf(before.findings.filter(({ level }) => level === 'prompt')) });
    else if (before.decision !== null && next.decision === null && (settled || (elsewhere && event.kind === 'take back' && !event.seen))) tell(null);
    // Not for findings alone: what shows of them is answered to the field that was read.
    if (next.phase !== before.phase || next.decision !== before.decision || next.decided !== before.decided || effects.length > 0) changed();
    return effects.filter(({ kind }) => kind === 'hold' || kind === 'pass' || kind === 'drop');
  }

  function tell(now: Settled | null): void {
    settled = now;
    elsewhere = null;
    if (!now || !hides(now.decision)) return told(now);
    // Where the host could not be worked the decision is taken back, and there is nothing to tell.
    void carrying.then(() => { if (settled === now && !signal.aborted) told(now); });
  }

  /** What was settled in another frame holds here for what is no news to it. */
  function applyElsewhere(all: boolean): void {
    if (!elsewhere || entry.phase !== 'asking') return;
    const { decision, cover } = elsewhere;
    const known = hidesForGood(decision) ? EVERYTHING : cover;
    if (!all && !undecided(entry).every((finding) => covers(known, finding))) return;
    send({ kind: 'decide', decision, seen: true, elsewhere: cover });
    if (hides(decision) && control()?.read() !== 'hidden') carriedOut = { how: 'by-hand' };
  }

  /** Works the host's control. What could not be hidden is seen still to show, so the decision is taken back: nothing is claimed. */
  async function carryOut(to: 'hidden' | 'visible'): Promise<boolean> {
    const host = control();
    if (!host) {
      carriedOut = to === 'hidden' ? { how: 'by-hand' } : { how: 'nothing' };
      return to === 'visible';
    }
    // Keeping visible what is not known to be hidden touches nothing.
    if (to === 'visible' && host.read() !== 'hidden') {
      carriedOut = { how: 'nothing' };
      return true;
    }
    carriedOut = { how: 'working' };
    working = true;
    const change = await host.set(to, signal);
    working = false;
    if (signal.aborted) return false;
    if (change === 'failed') {
      carriedOut = { how: 'failed' };
      if (hides(entry.decision)) send({ kind: 'take back', seen: true });
    } else carriedOut = change === 'verified' ? { how: 'verified', control: host.name(), state: host.state() } : { how: 'unverified' };
    changed();
    return change === 'verified' || (change === 'unverified' && to === 'visible');
  }

  const isEmpty = (): boolean => [...fields.values()].every(({ reading }) => reading.text.trim() === '');

  return {
    fields,
    root,
    state: () => entry,
    carriedOut: () => carriedOut,
    send,
    carried: () => carrying,
    carryOutAgain() {
      if (!hides(entry.decision)) return;
      carrying = carryOut('hidden');
      changed();
    },
    saved: () => saved,
    found(field, reading, findings) {
      // Left over from before the page drew the entry anew.
      if (fields.size === 0) for (const number of new Set(entry.findings.map((each) => each.field))) send({ kind: 'found', field: number, findings: [] });
      if (fields.get(field)?.reading.text !== reading.text) saved = false;
      const known = fields.get(field);
      if (known) Object.assign(known, { reading, findings });
      else fields.set(field, { number: numbered++, field, reading, findings });
      const { number } = fields.get(field)!;
      const now = findings.map((finding) => toEntryFinding(finding, number));
      if (!isSame(now, entry.findings.filter((each) => each.field === number))) send({ kind: 'found', field: number, findings: now });
      if (isEmpty()) send({ kind: 'leave' });
      else if (undecided(entry).length > 0) {
        this.followHost();
        applyElsewhere(false);
      }
    },
    lost(field) {
      const known = fields.get(field);
      if (!known) return;
      fields.delete(field);
      send({ kind: 'found', field: known.number, findings: [] });
    },
    orphan() {
      fields.clear();
      send({ kind: 'back' });
    },
    settled: () => settled,
    followOther(other) {
      elsewhere = other;
      if (other) applyElsewhere(true);
      else {
        settled = null;
        if (entry.decision !== 'moved') send({ kind: 'take back', seen: true });
      }
    },
    followHost() {
      if (working || signal.aborted) return;
      const shows = control()?.read() ?? 'unknown';
      if (shows === 'hidden' && undecided(entry).length > 0) send({ kind: 'decide', decision: 'hidden', seen: true });
      else if (shows === 'visible' && hides(entry.decision) && (carriedOut.how === 'verified' || carriedOut.how === 'seen')) {
        send({ kind: 'take back', seen: true });
        carriedOut = { how: 'nothing' };
        changed();
      }
    },
  };
}
