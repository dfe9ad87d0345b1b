import { CATEGORIES } from '../detect/finding.ts';
import { coverOf, covers, EVERYTHING, isEmpty, NOTHING, union, type Cover } from './cover.ts';
import type { Counted, Decision, EntryFinding, Outcome } from './entry.ts';

/** `clear`: nothing to decide. `asking`: a prompt is undecided. `settled`: all decided. `holding`: a save waits for an answer. */
export type Phase = 'clear' | 'asking' | 'settled' | 'holding';

/** One entry as we know it. Frozen; holds no text and no identity. */
export interface Entry {
  readonly phase: Phase;
  /** Of all its fields. */
  readonly findings: readonly EntryFinding[];
  /** The decision in force. */
  readonly decision: Decision | null;
  /** What is settled, by the decision in force or by saving past. */
  readonly decided: Cover;
  /** What the decision in force was counted for. */
  readonly counted: Cover;
  /** What was once saved undecided: it never holds a save again. */
  readonly savedPast: Cover;
}

export type EntryEvent =
  /** One field's findings, in place of those it had. */
  | { readonly kind: 'found'; readonly field: number; readonly findings: readonly EntryFinding[] }
  /**
   * `seen`: the host was seen to be so already, so nothing is asked of it. `elsewhere`: what the decision settled in another
   * frame, where other fields of this entry stand: it holds here too, and is counted there.
   */
  | { readonly kind: 'decide'; readonly decision: Decision; readonly seen?: boolean; readonly elsewhere?: Cover }
  | { readonly kind: 'take back'; readonly seen?: boolean }
  | { readonly kind: 'save' }
  | { readonly kind: 'save anyway' }
  /** Back to the note, with nothing saved. */
  | { readonly kind: 'back' }
  | { readonly kind: 'leave' };

/** What is to be done, as data, in order. None holds text. */
export type Effect =
  /** Count it in the log. */
  | { readonly kind: 'record'; readonly counted: readonly Counted[] }
  /** Bring the host's visibility control to this. A following `pass` waits for it, and is given up if it fails. */
  | { readonly kind: 'host'; readonly to: 'hidden' | 'visible' }
  /** Keep the save back and open the guard. */
  | { readonly kind: 'hold' }
  /** Let the save go, or run the one that was held, once. */
  | { readonly kind: 'pass' }
  /** Close the guard and save nothing. */
  | { readonly kind: 'drop' };

export const NEW_ENTRY: Entry = Object.freeze({ phase: 'clear', findings: Object.freeze([]), decision: null, decided: NOTHING, counted: NOTHING, savedPast: NOTHING });

/** Decisions that put the entry out of the patient's sight, for good or until they can be asked. */
const HIDES: ReadonlySet<Decision> = new Set<Decision>(['hidden', 'ask-first', 'asked-agreed']);
/** Of those, the ones that leave nothing to decide whatever is typed next. `ask-first` is for now only, so stronger news re-opens it. */
const HIDES_FOR_GOOD: ReadonlySet<Decision> = new Set<Decision>(['hidden', 'asked-agreed']);

/** True when the decision asks for the entry to be out of sight. */
export const hides = (decision: Decision | null): boolean => decision !== null && HIDES.has(decision);

/** True when the decision leaves nothing to decide, whatever is typed next. */
export const hidesForGood = (decision: Decision): boolean => HIDES_FOR_GOOD.has(decision);

/** The prompts that nothing has settled. */
export function undecided(entry: Pick<Entry, 'findings' | 'decided'>): readonly EntryFinding[] {
  return entry.findings.filter((finding) => finding.level === 'prompt' && !covers(entry.decided, finding));
}

const count = (cover: Cover, outcome: Outcome): Effect => ({
  kind: 'record',
  counted: CATEGORIES.flatMap((category) => {
    const advice = cover[category];
    return advice === undefined ? [] : [{ category, advice, outcome }];
  }),
});

const prompts = (entry: Entry): readonly EntryFinding[] => entry.findings.filter(({ level }) => level === 'prompt');
const entryOf = (parts: Entry): Entry => Object.freeze({ ...parts, findings: Object.freeze(parts.findings) });

/** Where an entry stands when nothing is undecided. */
const atRest = (entry: Pick<Entry, 'decided'>): Phase => (isEmpty(entry.decided) ? 'clear' : 'settled');

/**
 * The whole life of an entry. "Undecided" means a prompt whose category and advice the decision in force does not cover and
 * nor was saved past. A dash means unchanged, without effects.
 *
 * | phase   | found: none undecided   | found: undecided | decide                        | take back                     | save                                  | save anyway | leave                    |
 * |---------|-------------------------|------------------|-------------------------------|-------------------------------|---------------------------------------|-------------|--------------------------|
 * | clear   | clear                   | asking           | –                             | –                             | clear: pass                           | –           | clear                    |
 * | asking  | clear or settled        | asking           | settled: record, host         | –                             | holding: hold                         | –           | clear: record left       |
 * | settled | settled                 | asking           | –                             | asking or clear: record, host | settled: pass                         | –           | clear                    |
 * | holding | clear or settled: drop  | holding          | settled: record, host, pass   | –                             | settled: record undecided, pass       | same        | clear: drop, record left |
 *
 * - Seeing the host hide the entry is `decide hidden`; seeing it shown again is `take back`; both `seen`, so that nothing is
 *   asked of the host. A host that could not be changed is seen still to show it.
 * - `back` returns from the guard to the note: from holding to asking, with `drop`; a dash everywhere else.
 * - `host` appears where the decision (or taking it back) changes what the host shows; `moved` does not.
 * - A decision settles every category and advice found so far. `hidden` and `asked-agreed` settle whatever is typed next, too,
 *   as the whole entry is out of sight; any other is re-opened by a new category or a stronger advice.
 * - What was saved past asks no more, and never holds again until the entry is left. It can be taken back, so as to decide
 *   after all; then `save` from `asking` passes, as at `settled`, where everything undecided was once saved past.
 * - An entry in which nothing is typed any more has been left.
 */
export function step(entry: Entry, event: EntryEvent): readonly [Entry, readonly Effect[]] {
  switch (event.kind) {
    case 'found':
      return found(entry, event.field, event.findings);
    case 'decide':
      return entry.phase === 'asking' || entry.phase === 'holding' ? decide(entry, event.decision, event.seen ?? false, event.elsewhere ?? NOTHING) : [entry, []];
    case 'take back':
      return entry.phase === 'settled' ? takeBack(entry, event.seen ?? false) : [entry, []];
    case 'save':
      return save(entry);
    case 'save anyway':
      return entry.phase === 'holding' ? saveAnyway(entry) : [entry, []];
    case 'back':
      return entry.phase === 'holding' ? [entryOf({ ...entry, phase: 'asking' }), [{ kind: 'drop' }]] : [entry, []];
    case 'leave':
      return leave(entry);
  }
}

function found(entry: Entry, field: number, findings: readonly EntryFinding[]): readonly [Entry, readonly Effect[]] {
  const now = { ...entry, findings: [...entry.findings.filter((each) => each.field !== field), ...findings] };
  if (undecided(now).length > 0) return [entryOf({ ...now, phase: entry.phase === 'holding' ? 'holding' : 'asking' }), []];
  return [entryOf({ ...now, phase: atRest(now) }), entry.phase === 'holding' ? [{ kind: 'drop' }] : []];
}

function decide(entry: Entry, decision: Decision, seen: boolean, elsewhere: Cover): readonly [Entry, readonly Effect[]] {
  const settles = coverOf(prompts(entry).filter((finding) => !covers(elsewhere, finding)));
  const decided = HIDES_FOR_GOOD.has(decision) ? EVERYTHING : [coverOf(prompts(entry)), elsewhere].reduce(union, entry.decided);
  const effects: Effect[] = isEmpty(settles) ? [] : [count(settles, decision)];
  if (!seen && decision !== 'moved') effects.push({ kind: 'host', to: hides(decision) ? 'hidden' : 'visible' });
  if (entry.phase === 'holding') effects.push({ kind: 'pass' });
  return [entryOf({ ...entry, phase: 'settled', decision, decided, counted: settles }), effects];
}

function takeBack(entry: Entry, seen: boolean): readonly [Entry, readonly Effect[]] {
  const next = { ...entry, decision: null, decided: NOTHING, counted: NOTHING };
  const effects: Effect[] = [];
  if (!isEmpty(entry.counted)) effects.push(count(entry.counted, 'taken-back'));
  if (!seen && hides(entry.decision)) effects.push({ kind: 'host', to: 'visible' });
  return [entryOf({ ...next, phase: undecided(next).length > 0 ? 'asking' : 'clear' }), effects];
}

function save(entry: Entry): readonly [Entry, readonly Effect[]] {
  if (entry.phase === 'holding') return saveAnyway(entry);
  const news = undecided(entry).filter((finding) => !covers(entry.savedPast, finding));
  if (news.length > 0) return [entryOf({ ...entry, phase: 'holding' }), [{ kind: 'hold' }]];
  if (entry.phase === 'asking') return [entryOf({ ...entry, phase: 'settled', decided: union(entry.decided, entry.savedPast) }), [{ kind: 'pass' }]];
  return [entry, [{ kind: 'pass' }]];
}

function saveAnyway(entry: Entry): readonly [Entry, readonly Effect[]] {
  const past = coverOf(undecided(entry));
  const next = { ...entry, phase: 'settled' as const, decided: union(entry.decided, past), savedPast: union(entry.savedPast, past) };
  return [entryOf(next), [count(past, 'undecided'), { kind: 'pass' }]];
}

function leave(entry: Entry): readonly [Entry, readonly Effect[]] {
  const effects: Effect[] = [];
  if (entry.phase === 'holding') effects.push({ kind: 'drop' });
  if (entry.phase === 'asking' || entry.phase === 'holding') effects.push(count(coverOf(undecided(entry)), 'left'));
  return [NEW_ENTRY, effects];
}
