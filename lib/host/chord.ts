/** A key with its modifiers, as "Ctrl+S" or "Alt+Shift+A". `Ctrl` also means Command on a Mac. */
export interface Chord {
  readonly key: string;
  readonly ctrl: boolean;
  readonly alt: boolean;
  readonly shift: boolean;
}

/** Reads a chord; null when it names no key. */
export function chordOf(written: string): Chord | null {
  const parts = written.split('+').map((part) => part.trim().toLowerCase());
  const key = parts.pop();
  if (!key || parts.some((part) => !['ctrl', 'cmd', 'command', 'alt', 'shift'].includes(part))) return null;
  return { key, ctrl: parts.some((part) => part === 'ctrl' || part.startsWith('c')), alt: parts.includes('alt'), shift: parts.includes('shift') };
}

/** Whether a key press is the chord. Letters are known by their place, too, as Alt changes what they type. */
export function isChord(event: KeyboardEvent, chord: Chord): boolean {
  const same = event.key.toLowerCase() === chord.key || event.code.toLowerCase() === `key${chord.key}`;
  return same && (event.ctrlKey || event.metaKey) === chord.ctrl && event.altKey === chord.alt && event.shiftKey === chord.shift;
}
