// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rulesFromFiles } from '../../../lib/detect/compile/files.ts';
import { editNote, openNote } from '../../../lib/detect/note.ts';
import { LABELLED_FILES, readLabelled } from '../../../scripts/labelled.ts';

const rules = rulesFromFiles();
const notes = LABELLED_FILES.flatMap((file) => readLabelled('studied', file));

const scrap = fc.oneof(
  fc.constantFrom('\n', '\r\n', '\t', '. ', ', ', ' ', '?', '; ', '"', "'", '’', '😀', 'é', 'e\u0301', '\u200d', '\ud83d', '\udc00', '(', ')', '+ve', '-', '07700 900123', 'MARAC', 'husband hit her', 'no ', 'denies ', 'he ', 'she ', 'FH: ', '\u0000', '\ufeff'),
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constantFrom(...notes.map(({ text }) => text)).chain((text) => fc.nat(text.length).chain((start) => fc.nat(60).map((length) => text.slice(start, start + length)))),
);
const edit = fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), remove: fc.oneof(fc.constant(0), fc.nat(5), fc.nat(300)), insert: scrap });

describe('editNote', () => {
  it('finds after any edits what the whole text says', () => {
    fc.assert(
      fc.property(fc.constantFrom(...notes), fc.array(edit, { minLength: 1, maxLength: 8 }), ({ text, ...about }, edits) => {
        let note = openNote(text, about, rules);
        for (const { at, remove, insert } of edits) {
          const start = Math.floor(at * note.text.length);
          note = editNote(note, { start, end: Math.min(note.text.length, start + remove), insert });
          expect(note.findings).toEqual(openNote(note.text, about, rules).findings);
        }
      }),
      { numRuns: 300, seed: 20261121 },
    );
  });

  it('finds the same when a note is typed key by key', () => {
    for (const { text, ...about } of notes.slice(0, 12)) {
      let note = openNote('', about, rules);
      for (let i = 0; i < text.length; i++) note = editNote(note, { start: i, end: i, insert: text[i]! });
      expect(note.findings).toEqual(openNote(text, about, rules).findings);
    }
  });

  it('reads a hundred thousand characters after an edit in the middle as it reads them whole', () => {
    const long = notes.map(({ text }) => text).join('\n').slice(0, 100_000);
    const middle = Math.floor(long.length / 2);
    const note = editNote(openNote(long, {}, rules), { start: middle, end: middle + 7, insert: 'husband' });
    expect(note.findings).toEqual(openNote(note.text, {}, rules).findings);
  });

  it('reads pasted junk without throwing', () => {
    for (const junk of ['('.repeat(10_000), 'a'.repeat(1_000_000), '😀'.repeat(5_000), '\ud800'.repeat(3_000), 'Mum Kirsty '.repeat(5_000), '"\'’'.repeat(4_000), '0'.repeat(50_000)]) {
      const note = openNote(junk, {}, rules);
      expect(editNote(note, { start: 3, end: 9, insert: 'x. ' }).findings).toEqual(openNote(`${junk.slice(0, 3)}x. ${junk.slice(9)}`, {}, rules).findings);
    }
  });

  it('names the offsets, never the text, when an edit does not fit', () => {
    expect(() => editNote(openNote('abc', {}, rules), { start: 2, end: 9, insert: '' })).toThrow(new RangeError('edit [2, 9) does not fit a text of 3'));
  });
});

describe('findings', () => {
  it('lie within the text, in order, and never split a surrogate pair', () => {
    fc.assert(
      fc.property(fc.array(scrap, { maxLength: 20 }), (scraps) => {
        const text = scraps.join('');
        let before = 0;
        for (const { start, end } of openNote(text, { sex: 'F', age: 30 }, rules).findings) {
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          for (const at of [start, end]) expect((text.charCodeAt(at - 1) & 0xfc00) === 0xd800 && (text.charCodeAt(at) & 0xfc00) === 0xdc00).toBe(false);
          before = start;
        }
      }),
      { numRuns: 300, seed: 20261122 },
    );
  });
});
