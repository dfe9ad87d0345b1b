import type { About } from '../../lib/detect/about.ts';
import type { Finding } from '../../lib/detect/finding.ts';
import { editNote, openNote, type Note } from '../../lib/detect/note.ts';
import type { Rules } from '../../lib/detect/rules.ts';
import { difference } from '../../lib/field/difference.ts';
import type { Changed, Field, Reading } from '../../lib/field/field.ts';
import type { Mark } from '../../lib/overlay/mark.ts';
import type { Painter } from '../../lib/overlay/painter.ts';
import { shift } from '../../lib/overlay/shift.ts';
import { applyPolicy } from '../../lib/policy/apply.ts';
import type { EffectivePolicy } from '../../lib/policy/effective.ts';
import type { EntryController, Shown } from './controller.ts';
import type { Frames } from './frames.ts';

/**
 * The longest text that is watched, in UTF-16 units: some forty closely written pages, far beyond any entry. Longer, and one
 * key could cost a frame; shorter, and a pasted bundle of letters would go unwatched.
 */
export const LENGTH_MAX = 200_000;

/** Text that a field holds already is read about so many UTF-16 units at a time: cold, the first of them take some 20 ms. */
const PIECE_UNITS = 500;
/** Milliseconds of a frame in which another piece is begun: half of what a frame has. */
const READING_MS = 8;

/** The first piece of a text, up to the end of a line or sentence where there is one: half a sentence may say what the whole does not. */
function pieceOf(text: string): string {
  if (text.length <= PIECE_UNITS) return text;
  const end = Math.max(text.lastIndexOf('\n', PIECE_UNITS - 1), text.lastIndexOf('. ', PIECE_UNITS - 2)) + 1;
  return text.slice(0, end > PIECE_UNITS / 2 ? end : PIECE_UNITS);
}

/** What a watched field needs: the parts of the frame's watcher, handed over. */
export interface WatchFieldNeeds {
  readonly rules: Rules;
  policy(): EffectivePolicy;
  about(): About;
  readonly painter: Pick<Painter, 'show' | 'clear'>;
  readonly entry: Pick<EntryController, 'findingsChanged'>;
  readonly frames: Pick<Frames, 'next'>;
  /** Wraps what the page or browser calls. */
  guarded<A extends unknown[]>(run: (...args: A) => void): (...args: A) => void;
  /** The text is another than before, by the clinician's hand or the page's. */
  typed(field: Field): void;
  /** What is shown of the field changed; null when its text is too long to watch. */
  tell(field: Field, shown: Shown | null): void;
}

/** A field being watched. */
export interface WatchedField {
  readonly field: Field;
  /** As last read. */
  reading(): Reading;
  /** Findings of that reading, policy applied, in order of place. */
  findings(): readonly Finding[];
  marks(): readonly Mark[];
  /** Reads and judges whatever may have changed; text that is new by the page, a piece at a time in this frame and the next ones. */
  look(): void;
  /** Reads and judges all of it now. */
  now(): void;
}

const NOTHING: Shown = { marks: [], undecided: 0, prompts: 0 };

/** Watches one field until `signal` ends: on each change, once a frame, reads, finds what differs, judges and paints. */
export function watchField(field: Field, needs: WatchFieldNeeds, signal: AbortSignal): WatchedField {
  let reading: Reading = field.read();
  let note: Note | null = null;
  let noteAbout: About | null = null;
  let findings: readonly Finding[] = [];
  let shown: Shown = NOTHING;
  let composing = false;
  /** Something was typed that is to be judged when the next frame is drawn. */
  let due = false;

  /** Reads what differs. What is added at the end, as the text a field is found with, is read in pieces, while there is time. */
  const read = (about: About, all: boolean): void => {
    const begun = performance.now();
    let some = !note || about !== noteAbout;
    if (!note || some) note = openNote(note?.text ?? (all ? reading.text : pieceOf(reading.text)), about, needs.rules);
    noteAbout = about;
    for (let edit = difference(note.text, reading.text); edit; edit = difference(note.text, reading.text)) {
      if (!all && some && performance.now() - begun >= READING_MS) return needs.frames.next(look);
      note = editNote(note, all || edit.end < note.text.length ? edit : { ...edit, insert: pieceOf(edit.insert) });
      some = true;
    }
  };
  const judge = (all: boolean): void => {
    const about = needs.about();
    read(about, all);
    findings = applyPolicy(note!.findings, reading.text, needs.policy(), about.age);
    shown = needs.entry.findingsChanged(field, reading, findings);
  };
  const readAndJudge = (all: boolean): void => {
    if (signal.aborted) return;
    if (composing) return carry();
    due = false;
    const { text } = reading;
    reading = field.read();
    if (reading.text !== text) needs.typed(field);
    if (reading.text.length > LENGTH_MAX) {
      note = null;
      findings = [];
      shown = NOTHING;
      needs.painter.clear(field);
      needs.tell(field, null);
      return;
    }
    judge(all);
    needs.painter.show(field, reading, shown.marks);
    needs.tell(field, shown);
  };
  const look = (): void => { readAndJudge(false); };
  /** While a composition is under way nothing is judged: marks before and after it only follow their words. */
  const carry = (): void => {
    if (signal.aborted) return;
    const edit = difference(reading.text, (reading = field.read()).text);
    if (edit) needs.typed(field);
    if (edit) shown = { ...shown, marks: shift(shown.marks, edit) };
    needs.painter.show(field, reading, shown.marks);
  };
  const changed = needs.guarded((how: Changed) => {
    // What was typed before a composition is judged before it adds to the text.
    if (how === 'composing' && due) look();
    composing = how === 'composing';
    due ||= !composing;
    needs.frames.next(look);
  });

  field.onChange(changed, signal);
  look();
  return { field, reading: () => reading, findings: () => findings, marks: () => shown.marks, look, now: () => { readAndJudge(true); } };
}
