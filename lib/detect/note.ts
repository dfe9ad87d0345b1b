import type { About } from './about.ts';
import { inScene, readSentence, type OwnIdentifiers, type ReadSentence } from './analyse.ts';
import type { Finding } from './finding.ts';
import { dateKey, digitsOf } from './identifiers.ts';
import { patientOf, type Patient } from './people.ts';
import type { Rules } from './rules.ts';
import { OPENING, sameScene } from './scene.ts';
import { weigh, type Evidence, type Passage } from './weigh.ts';

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

/** What a note carries beside its contract. */
interface OpenedNote extends Note {
  readonly sentences: readonly ReadSentence[];
  readonly about: About;
  readonly patient: Patient;
  readonly own: OwnIdentifiers;
  readonly rules: Rules;
}

/** How far past its end a sentence may have looked, in UTF-16 units: "+ve" cut by the length limit, the "no" after a question. */
const LOOK_AHEAD_UNITS = 12;

function ownIdentifiers({ patient }: About): OwnIdentifiers {
  const own = new Set<string>();
  if (patient?.nhsNumber) own.add(digitsOf(patient.nhsNumber));
  if (patient?.phone) {
    const digits = digitsOf(patient.phone);
    own.add(digits);
    own.add(digits.startsWith('44') ? `0${digits.slice(2)}` : `44${digits.slice(1)}`);
  }
  if (patient?.dob) own.add(dateKey(patient.dob));
  return own;
}

/** What a note's sentences say before it is weighed, and the note's flags: for reviewing single rules. */
export function evidenceOf(note: Note): Evidence {
  const passages: Passage[] = [];
  const flags = new Set<number>();
  let at = 0;
  for (const sentence of (note as OpenedNote).sentences) {
    if (sentence.said.signals.length > 0) passages.push({ at, said: sentence.said });
    for (const flag of sentence.flags) flags.add(flag);
    at += sentence.length;
  }
  return { passages, flags, units: at };
}

function finish(text: string, sentences: readonly ReadSentence[], { about, patient, own, rules }: Pick<OpenedNote, 'about' | 'patient' | 'own' | 'rules'>): OpenedNote {
  const note = { text, findings: [] as readonly Finding[], sentences, about, patient, own, rules };
  note.findings = weigh([evidenceOf(note)], about);
  return note;
}

/** Analyses a whole text. Any text is legal. */
export function openNote(text: string, about: About, rules: Rules): Note {
  const base = { about, patient: patientOf(about), own: ownIdentifiers(about), rules };
  const sentences: ReadSentence[] = [];
  let scene = OPENING;
  for (let at = 0; at < text.length; ) {
    const sentence = readSentence(text, at, scene, base.patient, base.own, rules);
    sentences.push(sentence);
    scene = sentence.after;
    at += sentence.length;
  }
  return finish(text, sentences, base);
}

/**
 * Analyses a text after an edit, re-reading from the sentence before it until an old sentence begins again at its place
 * with an equal scene; the rest is shared, and what reads the same in the changed scene is kept. Equal to `openNote` of the new text.
 * @throws RangeError naming the offsets when they do not fit the note's text
 */
export function editNote(note: Note, edit: Edit): Note {
  const { start, end, insert } = edit;
  if (!(Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start <= end && end <= note.text.length))
    throw new RangeError(`edit [${start}, ${end}) does not fit a text of ${note.text.length}`);
  const old = note as OpenedNote;
  const text = note.text.slice(0, start) + insert + note.text.slice(end);

  const sentences: ReadSentence[] = [];
  let at = 0;
  let next = 0;
  while (next < old.sentences.length && at + old.sentences[next]!.length <= start - LOOK_AHEAD_UNITS) {
    sentences.push(old.sentences[next]!);
    at += old.sentences[next]!.length;
    next++;
  }
  let scene = sentences.at(-1)?.after ?? OPENING;
  /** Where the old sentence `next` begins in the new text, once past the edit. */
  const shift = insert.length - (end - start);
  let oldAt = at;
  while (at < text.length) {
    while (next < old.sentences.length && (oldAt < end || oldAt + shift < at)) {
      oldAt += old.sentences[next]!.length;
      next++;
    }
    if (next < old.sentences.length && oldAt >= end && oldAt + shift === at) {
      const same = old.sentences[next]!;
      if (sameScene(same.before, scene)) {
        for (let k = next; k < old.sentences.length; k++) sentences.push(old.sentences[k]!);
        break;
      }
      const moved = inScene(same, scene);
      if (moved) {
        sentences.push(moved);
        scene = moved.after;
        at += same.length;
        oldAt += same.length;
        next++;
        continue;
      }
    }
    const sentence = readSentence(text, at, scene, old.patient, old.own, old.rules);
    sentences.push(sentence);
    scene = sentence.after;
    at += sentence.length;
  }
  return finish(text, sentences, old);
}
