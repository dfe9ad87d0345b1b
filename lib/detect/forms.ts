import type { Word } from './word.ts';

/** A form as written, in small letters with straight apostrophes. There is one of each, and what is known of it stays with it. */
export interface Form {
  readonly text: string;
  readonly hash: number;
  /** What the lexicon knows of it, and what it is a slip for; undefined until asked for. */
  word: Word | null | undefined;
  meant: Word | null | undefined;
}

/** Forms remembered. A day's notes have a few thousand; pasted junk must not grow it for ever. */
const FORMS_MAX = 20_000;
/** Places in the table at first: a power of two. */
const PLACES_MIN = 1024;

/** The hash of no letters. FNV-1a. */
export const HASH_START = 0x811c9dc5 | 0;
/** The hash of a form with one more letter; ASCII capitals count as small. */
export const hashOn = (hash: number, letter: number): number => Math.imul(hash ^ (letter | 0x20), 0x01000193);

/** Whether a text has a form's letters from `start` on; ASCII capitals count as small. */
function isSpelt(form: string, text: string, start: number): boolean {
  for (let i = 0; i < form.length; i++) {
    const letter = form.charCodeAt(i);
    const found = text.charCodeAt(start + i);
    if (found !== letter && (found | 0x20) !== letter) return false;
  }
  return true;
}

/** The forms met so far: a table in which a word is found by its letters where they stand, without cutting it out. */
export class Forms {
  private places: (Form | undefined)[] = new Array<undefined>(PLACES_MIN);
  private count = 0;

  /** The form whose letters, digits and signs within numbers, all ASCII, stand in a text; `hash` is theirs. */
  at(text: string, start: number, end: number, hash: number): Form {
    const last = this.places.length - 1;
    for (let place = hash & last; ; place = (place + 1) & last) {
      const form = this.places[place];
      if (form === undefined) return this.add(text.slice(start, end).toLowerCase(), hash);
      if (form.hash === hash && form.text.length === end - start && isSpelt(form.text, text, start)) return form;
    }
  }

  /** The form that is this text. */
  of(text: string): Form {
    let hash = HASH_START;
    for (let i = 0; i < text.length; i++) hash = hashOn(hash, text.charCodeAt(i));
    const last = this.places.length - 1;
    for (let place = hash & last; ; place = (place + 1) & last) {
      const form = this.places[place];
      if (form === undefined) return this.add(text, hash);
      if (form.text === text) return form;
    }
  }

  private add(text: string, hash: number): Form {
    if (this.count >= FORMS_MAX) {
      this.places = new Array<undefined>(PLACES_MIN);
      this.count = 0;
    }
    if (this.count * 2 >= this.places.length) {
      const before = this.places;
      this.places = new Array<undefined>(before.length * 2);
      for (const form of before) if (form !== undefined) this.put(form);
    }
    // a copy: a slice would keep the whole note it was cut from
    const form: Form = { text: text.split('').join(''), hash, word: undefined, meant: undefined };
    this.count++;
    this.put(form);
    return form;
  }

  private put(form: Form): void {
    const last = this.places.length - 1;
    let place = form.hash & last;
    while (this.places[place] !== undefined) place = (place + 1) & last;
    this.places[place] = form;
  }
}
