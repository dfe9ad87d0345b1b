// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Blocks, encode, packBlocks, packWords, Reader, unpackWords } from '../../../lib/detect/codec.ts';
import { ENGINE_CLASSES } from '../../../lib/detect/compiled.ts';
import { TRAIT } from '../../../lib/detect/elements.ts';
import { compileFromFiles } from '../../../lib/detect/compile/files.ts';
import { inflections, lemmasOf } from '../../../lib/detect/compile/inflect.ts';
import { pack } from '../../../lib/detect/compile/pack.ts';
import { readRules } from '../../../lib/detect/rules.ts';

describe('numbers written as text', () => {
  it('are read back one after another, in characters that need no escape', () => {
    fc.assert(
      fc.property(fc.array(fc.nat()), (list) => {
        const text = list.map(encode).join('');
        expect(JSON.stringify(text)).toBe(`"${text}"`);
        expect(new Reader(text).rest()).toEqual(list);
      }),
    );
  });
});

describe('words that share their beginnings', () => {
  it('are read back', () => {
    fc.assert(fc.property(fc.uniqueArray(fc.stringMatching(/^[a-z]{1,14}$/)), (words) => { expect([...unpackWords(packWords(words))]).toEqual([...words].sort()); }));
  });
  it('are found in their blocks by number and by what they begin with', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.stringMatching(/^[a-c']{1,5}[=^]?$/), { minLength: 1, maxLength: 60 }), fc.stringMatching(/^[a-d]{0,3}$/), (list, text) => {
        const words = list.sort();
        const blocks = new Blocks(packBlocks(words));
        expect(words.map((_, at) => blocks.word(at))).toEqual(words);
        expect(blocks.word(words.length)).toBeUndefined();
        const first = words.findIndex((word) => word >= text);
        expect(blocks.from(text)).toBe(first < 0 ? words.length : first);
      }),
    );
  });
});

describe('the classes the engine asks for', () => {
  it('have their bits in the order in which they ship', () => {
    expect(Object.entries(TRAIT)).toEqual(ENGINE_CLASSES.map((name, at) => [name, 1 << at]));
  });
});

describe('the lexicon as it ships', () => {
  const compiled = compileFromFiles();
  const rules = readRules(pack(compiled));

  it('knows every word of its files, in all its forms, for what it is', () => {
    const unknown: string[] = [];
    for (const [own] of compiled.elements)
      for (const atom of own) {
        const written = compiled.words[atom]!;
        const forms = /^[=^~]/.test(written) ? [written.replace(/^[=^]/, '')] : inflections(written);
        for (const form of forms) {
          const word = rules.word(rules.forms.of(form), false);
          if (word === null || ((written.startsWith('^') ? word.inCapitals?.is : word.is)?.length ?? 0) === 0) unknown.push(form);
        }
      }
    expect(unknown).toEqual([]);
  });
  it('leads every form back to its word', () => {
    expect(compiled.words.filter((word) => /^[a-z]/.test(word)).flatMap((word) => inflections(word).filter((form) => !lemmasOf(form).includes(word)))).toEqual([]);
  });
  it('knows each phrase by its rarest word, wherever that stands', () => {
    const longest = compiled.elements.flatMap(([, sequences]) => sequences).filter((sequence) => sequence.length > 2).slice(0, 500);
    for (const atoms of longest) {
      const words = atoms.map((atom) => rules.word(rules.forms.of(compiled.words[atom]!.replace(/^[=^]/, '')), false));
      const phrases = words.flatMap((word) => [...(word?.recalls?.phrases ?? []), ...(word?.inCapitals?.recalls?.phrases ?? [])]);
      expect(phrases.some(({ length }) => length === atoms.length), atoms.map((atom) => compiled.words[atom]).join(' ')).toBe(true);
    }
  });
});
