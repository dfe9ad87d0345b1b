import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Finding } from '../../../lib/detect/finding.ts';
import type { Rules } from '../../../lib/detect/rules.ts';
import type { Changed, Field, Reading } from '../../../lib/field/field.ts';
import type { Mark } from '../../../lib/overlay/mark.ts';
import { DEFAULT_POLICY } from '../../../lib/policy/default.ts';
import type { Shown } from '../../../entrypoints/watcher/controller.ts';
import { makeFrames } from '../../../entrypoints/watcher/frames.ts';
import { LENGTH_MAX, watchField, type WatchFieldNeeds } from '../../../entrypoints/watcher/watch-field.ts';

/** An engine that finds the word "secret" wherever it stands. */
vi.mock('../../../lib/detect/note.ts', () => {
  const openNote = (text: string): { text: string; findings: Finding[] } => ({
    text,
    findings: [...text.matchAll(/secret/g)].map(({ index }) => ({ start: index, end: index + 6, category: 'legal', level: 'prompt', advice: 'hide', rule: 'r', reason: '' })),
  });
  return {
    openNote: vi.fn(openNote),
    editNote: vi.fn((note: { text: string }, { start, end, insert }: { start: number; end: number; insert: string }) => openNote(note.text.slice(0, start) + insert + note.text.slice(end))),
  };
});
const { openNote, editNote } = await import('../../../lib/detect/note.ts');

/** A field that says what it is told to. */
class Told implements Field {
  readonly kind = 'textarea';
  readonly element = document.createElement('textarea');
  text = '';
  tell: (changed: Changed) => void = () => undefined;
  read(): Reading {
    return { text: this.text, caret: null, boxes: () => [], boxesOf: (spans) => spans.map(() => []), around: () => null, caretLine: () => null, ranges: () => [] };
  }
  replace(): Promise<'refused'> {
    return Promise.resolve('refused');
  }
  reveal(): void {
    throw new Error('unused');
  }
  focusAt(): void {
    this.element.focus();
  }
  onChange(tell: (changed: Changed) => void): void {
    this.tell = tell;
  }
  type(text: string, how: Changed = 'settled'): void {
    this.text = text;
    this.tell(how);
  }
}

let draw: (() => void)[] = [];
beforeEach(() => {
  draw = [];
  vi.stubGlobal('requestAnimationFrame', (run: () => void) => draw.push(run));
  vi.stubGlobal('cancelAnimationFrame', () => undefined);
  vi.mocked(openNote).mockClear();
  vi.mocked(editNote).mockClear();
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});
const frame = (): void => {
  for (const run of draw.splice(0)) run();
};

function watching(changes: Partial<WatchFieldNeeds> = {}, start = '') {
  const field = new Told();
  field.text = start;
  const ending = new AbortController();
  const painted: Mark[][] = [];
  const told: (Shown | null)[] = [];
  const crashed = vi.fn();
  const guarded: WatchFieldNeeds['guarded'] = (run) => (...args) => {
    try {
      run(...args);
    } catch {
      ending.abort();
      crashed();
    }
  };
  const frames = makeFrames(globalThis as unknown as Window, guarded, ending.signal);
  const watched = watchField(
    field,
    {
      rules: {} as Rules,
      policy: () => DEFAULT_POLICY,
      about: () => ABOUT,
      painter: { show: (_field, _reading, marks) => void painted.push([...marks]), clear: () => void painted.push([]) },
      entry: { findingsChanged: (_field, _reading, findings) => ({ marks: findings, undecided: findings.length, prompts: findings.length }) },
      frames,
      guarded,
      typed: () => undefined,
      tell: (_field, shown) => void told.push(shown),
      ...changes,
    },
    ending.signal,
  );
  return { field, watched, painted, told, ending, crashed };
}
const ABOUT = {};

describe('a watched field', () => {
  it('is read and painted at once, with what it already holds', () => {
    const { painted } = watching({}, 'a secret');
    expect(painted.at(-1)).toMatchObject([{ start: 2, end: 8 }]);
  });
  it('is read once a frame, however often it changed, and only the difference is judged', () => {
    const { field, painted } = watching();
    for (const text of ['a', 'a s', 'a secret']) field.type(text);
    expect(editNote).not.toHaveBeenCalled();
    frame();
    expect(editNote).toHaveBeenCalledTimes(1);
    expect(openNote).toHaveBeenCalledTimes(1);
    expect(painted.at(-1)).toMatchObject([{ start: 2, end: 8 }]);
  });
  it('judges what was typed before a composition, not what the composition adds', () => {
    const { field, painted } = watching({}, 'ok');
    field.type('secret ok'); // to be judged at the next frame
    field.tell('composing'); // a composition begins before that frame
    field.type('secret ok secret', 'composing');
    frame();
    expect(painted.at(-1)!.map(({ start, end }) => [start, end])).toEqual([[0, 6]]);
  });
  it('lets marks follow their words while a composition is under way, judges nothing, and judges when it is settled', () => {
    const { field, painted } = watching({}, 'a secret, ');
    field.type('xa secret, ', 'composing');
    frame();
    expect(painted.at(-1)).toMatchObject([{ start: 3, end: 9 }]);
    field.type('xa secret, secret', 'composing');
    frame();
    expect(painted.at(-1)).toHaveLength(1);
    expect(editNote).not.toHaveBeenCalled();
    field.type('xa secret, secret');
    frame();
    expect(painted.at(-1)).toHaveLength(2);
  });
  it('loses a mark in the frame in which an edit touches it', () => {
    const { field, painted } = watching({}, 'a secret');
    field.type('a secr-et', 'composing');
    frame();
    expect(painted.at(-1)).toEqual([]);
  });
  it('that holds a long text already is read a piece at a time, whole sentences, a frame each on a slow computer; all of it when a save asks', () => {
    let time = 0;
    vi.spyOn(performance, 'now').mockImplementation(() => (time += 10));
    const text = 'All well here today. A secret was told. '.repeat(100);
    const { watched, painted } = watching({}, text);
    const read = [vi.mocked(openNote).mock.lastCall![0]];
    expect(painted.at(-1)!.length).toBeGreaterThan(5);
    expect(painted.at(-1)!.length).toBeLessThan(20);
    frame();
    frame();
    read.push(...vi.mocked(editNote).mock.calls.map(([, { insert }]) => insert));
    expect(read).toHaveLength(3);
    for (const piece of read) expect(piece).toMatch(/^.{300,500}$/);
    for (const piece of read) expect(piece.trimEnd()).toMatch(/\.$/);
    expect(painted.at(-1)!.length).toBeLessThan(50);
    watched.now();
    expect(painted.at(-1)).toHaveLength(100);
    while (draw.length > 0) frame();
    expect(painted.at(-1)).toHaveLength(100);
  });
  it('that holds a long text is read to its end, also when it is typed in meanwhile', () => {
    let time = 0;
    vi.spyOn(performance, 'now').mockImplementation(() => (time += 10));
    const text = 'All well here today. A secret was told. '.repeat(100);
    const { field, painted } = watching({}, text);
    frame();
    field.type(`A secret. ${text}`);
    while (draw.length > 0) frame();
    expect(painted.at(-1)).toHaveLength(101);
  });
  it('is judged anew when the patient is another', () => {
    let about = {};
    const { watched } = watching({ about: () => about }, 'a secret');
    about = { age: 12 };
    watched.now();
    expect(openNote).toHaveBeenLastCalledWith('a secret', about, expect.anything());
  });
  it('is not watched once it is too long, and says so; and again when it is shorter', () => {
    const { field, told, painted } = watching({}, 'a secret');
    field.type(`secret ${'x'.repeat(LENGTH_MAX)}`);
    frame();
    expect(told.at(-1)).toBeNull();
    expect(painted.at(-1)).toEqual([]);
    field.type('secret');
    frame();
    expect(told.at(-1)).toMatchObject({ undecided: 1 });
  });
  it('does nothing after its end', () => {
    const { field, painted, ending } = watching();
    const before = painted.length;
    field.type('secret');
    ending.abort();
    frame();
    expect(painted).toHaveLength(before);
  });
  it('fails open: what throws on the way ends the watching and reaches nobody else', () => {
    let broken = false;
    const { field, crashed, painted } = watching({
      entry: {
        findingsChanged: () => {
          if (broken) throw new Error('fault');
          return { marks: [], undecided: 0, prompts: 0 };
        },
      },
    });
    broken = true;
    field.type('secret');
    expect(frame).not.toThrow();
    expect(crashed).toHaveBeenCalledTimes(1);
    const before = painted.length;
    field.type('secret secret');
    frame();
    expect(painted).toHaveLength(before);
  });
});
