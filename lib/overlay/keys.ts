/** A key with its modifiers, as "Alt+Shift+A". */
export interface Chord {
  readonly alt: boolean;
  readonly shift: boolean;
  readonly ctrl: boolean;
  readonly meta: boolean;
  /** Upper case: "A", "F2", "ENTER". */
  readonly key: string;
}

/** Null for an empty chord, or one without a key. */
export function readChord(words: string): Chord | null {
  const parts = words.split('+').map((part) => part.trim().toUpperCase());
  const key = parts.pop();
  if (!key) return null;
  const has = (...names: string[]): boolean => names.some((name) => parts.includes(name));
  return { alt: has('ALT', 'OPTION'), shift: has('SHIFT'), ctrl: has('CTRL', 'CONTROL'), meta: has('META', 'CMD', 'COMMAND'), key };
}

/** Whether a key press is this chord. Letters go by their place on the keyboard too: with Alt, a Mac types "Å". */
export function isChord(event: KeyboardEvent, chord: Chord | null): boolean {
  if (!chord || event.altKey !== chord.alt || event.shiftKey !== chord.shift || event.ctrlKey !== chord.ctrl || event.metaKey !== chord.meta) return false;
  return event.key.toUpperCase() === chord.key || event.code.toUpperCase() === `KEY${chord.key}` || event.code.toUpperCase() === `DIGIT${chord.key}`;
}
