import { Blocks } from './codec.ts';
import { STAND_INS } from './compiled.ts';
import { SECTION, type Sections } from './packed.ts';
import { presence, type Presence } from './presence.ts';
import { readElements } from './read-elements.ts';
import { readSlips } from './read-slips.ts';
import { readWords } from './read-words.ts';
import { SLIP_LENGTH_MIN } from './slip.ts';
import type { Word } from './word.ts';

/** The lexicon, ready to match. */
export interface Rules {
  /** What is known of a form; with `slips`, an unknown one may be read as a slip for a known word. */
  word(form: string, slips: boolean): Word | null;
  readonly standIns: Readonly<Record<string, Word | null>>;
  /** What stands in the sentence being read. */
  readonly present: Presence;
}

/** Forms remembered. A day's notes have a few thousand; pasted junk must not grow it for ever. */
const REMEMBERED_MAX = 20_000;

function remembering(look: (form: string) => Word | null): (form: string) => Word | null {
  const remembered = new Map<string, Word | null>();
  return (form) => {
    let known = remembered.get(form);
    if (known === undefined) {
      if (remembered.size >= REMEMBERED_MAX) remembered.clear();
      remembered.set(form, (known = look(form)));
    }
    return known;
  };
}

/** Makes the packed lexicon ready. Costs a few milliseconds, and each word a little when it is first met. */
export function readRules(packed: string): Rules {
  const parts = packed.split('\f');
  const sections = Object.fromEntries(SECTION.map((name, at) => [name, parts[at] ?? ''])) as unknown as Sections;
  const blocks = new Blocks(sections.words);
  const elements = readElements(sections);
  const words = readWords(sections, blocks, elements);
  const slipFor = readSlips(sections, blocks);
  const exact = remembering(words.known);
  const meant = remembering((form) => {
    const base = slipFor(form);
    return base === null ? null : exact(base);
  });
  return {
    word: (form, slips) => exact(form) ?? (slips && form.length >= SLIP_LENGTH_MIN ? meant(form) : null),
    standIns: Object.fromEntries(STAND_INS.map((name) => [name, exact(name)])),
    present: presence(elements.count, words.count),
  };
}
