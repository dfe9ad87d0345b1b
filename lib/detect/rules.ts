import { Blocks } from './codec.ts';
import { STAND_INS } from './compiled.ts';
import { Forms, type Form } from './forms.ts';
import { SECTION, type Sections } from './packed.ts';
import { presence, type Presence } from './presence.ts';
import { readElements } from './read-elements.ts';
import { readSlips } from './read-slips.ts';
import { readWords } from './read-words.ts';
import { SLIP_LENGTH_MIN } from './slip.ts';
import type { Word } from './word.ts';

/** The lexicon, ready to match. */
export interface Rules {
  /** The forms met so far. */
  readonly forms: Forms;
  /** What is known of a form; with `slips`, an unknown one may be read as a slip for a known word. */
  word(form: Form, slips: boolean): Word | null;
  readonly standIns: Readonly<Record<string, Word | null>>;
  /** What stands in the sentence being read. */
  readonly present: Presence;
}

/** Makes the packed lexicon ready. Costs a few milliseconds, and each word a little when it is first met. */
export function readRules(packed: string): Rules {
  const parts = packed.split('\f');
  const sections = Object.fromEntries(SECTION.map((name, at) => [name, parts[at] ?? ''])) as unknown as Sections;
  const blocks = new Blocks(sections.words);
  const elements = readElements(sections);
  const words = readWords(sections, blocks, elements);
  const slipFor = readSlips(sections, blocks);
  const forms = new Forms();
  const exact = (form: Form): Word | null => (form.word === undefined ? (form.word = words.known(form.text)) : form.word);
  const meant = (form: Form): Word | null => {
    if (form.meant !== undefined) return form.meant;
    const base = slipFor(form.text);
    return (form.meant = base === null ? null : exact(forms.of(base)));
  };
  return {
    forms,
    word: (form, slips) => exact(form) ?? (slips && form.text.length >= SLIP_LENGTH_MIN ? meant(form) : null),
    standIns: Object.fromEntries(STAND_INS.map((name) => [name, exact(forms.of(name))])),
    present: presence(elements.count, words.count),
  };
}
