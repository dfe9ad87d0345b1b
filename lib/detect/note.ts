import type { About } from './about.ts';
import type { Finding } from './finding.ts';
import type { Rules } from './rules.ts';

/** Replaces `[start, end)` of a text with `insert`. UTF-16 offsets into the text before the edit. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly insert: string;
}

/** An analysed text. Immutable; an edit makes a new one that shares what did not change. */
export interface Note {
  readonly text: string;
  readonly findings: readonly Finding[];
}

/** Analyses a whole text. Any text is legal. */
export function openNote(text: string, _about: About, _rules: Rules): Note {
  return { text, findings: [] };
}

/**
 * Analyses a text after an edit, re-reading only what the edit can have changed.
 * @throws RangeError naming the offsets when they do not fit the note's text
 */
export function editNote(note: Note, edit: Edit): Note {
  const { start, end, insert } = edit;
  if (!(Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start <= end && end <= note.text.length))
    throw new RangeError(`edit [${start}, ${end}) does not fit a text of ${note.text.length}`);
  return openNote(note.text.slice(0, start) + insert + note.text.slice(end), {}, {});
}
