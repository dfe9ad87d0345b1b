import { describe, expect, it } from 'vitest';
import { isChord, readChord } from '../../../lib/overlay/keys.ts';

const key = (init: KeyboardEventInit): KeyboardEvent => new KeyboardEvent('keydown', init);

describe('a key chord', () => {
  it('is met by its key with just its modifiers', () => {
    const chord = readChord('Alt+Shift+A');
    expect(isChord(key({ key: 'A', code: 'KeyA', altKey: true, shiftKey: true }), chord)).toBe(true);
    expect(isChord(key({ key: 'a', code: 'KeyA', altKey: true }), chord)).toBe(false);
    expect(isChord(key({ key: 'A', code: 'KeyA', altKey: true, shiftKey: true, ctrlKey: true }), chord)).toBe(false);
    expect(isChord(key({ key: 'B', code: 'KeyB', altKey: true, shiftKey: true }), chord)).toBe(false);
  });
  it('is met where Alt makes another letter', () => {
    expect(isChord(key({ key: 'Å', code: 'KeyA', altKey: true, shiftKey: true }), readChord('Alt+Shift+A'))).toBe(true);
  });
  it('can be none', () => {
    expect(readChord('')).toBeNull();
    expect(isChord(key({ key: 'A' }), null)).toBe(false);
  });
});
