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
  /** Reads and judges now, whatever may have changed. */
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

  const judge = (): void => {
    const about = needs.about();
    const edit = note && about === noteAbout ? difference(note.text, reading.text) : null;
    if (!note || about !== noteAbout) note = openNote(reading.text, about, needs.rules);
    else if (edit) note = editNote(note, edit);
    noteAbout = about;
    findings = applyPolicy(note.findings, reading.text, needs.policy(), about.age);
    shown = needs.entry.findingsChanged(field, reading, findings);
  };
  const now = (): void => {
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
    judge();
    needs.painter.show(field, reading, shown.marks);
    needs.tell(field, shown);
  };
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
    if (how === 'composing' && due) now();
    composing = how === 'composing';
    due ||= !composing;
    needs.frames.next(now);
  });

  field.onChange(changed, signal);
  now();
  return { field, reading: () => reading, findings: () => findings, marks: () => shown.marks, now };
}
