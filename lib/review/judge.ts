import type { About } from '../detect/about.ts';
import type { Finding } from '../detect/finding.ts';
import { editNote, openNote, type Note } from '../detect/note.ts';
import type { Rules } from '../detect/rules.ts';
import { applyPolicy } from '../policy/apply.ts';
import type { EffectivePolicy } from '../policy/effective.ts';
import { partsOf } from './parts.ts';

/** Longer in UTF-16 units, a text is hardly one entry: it is judged in parts that know nothing of each other. */
const PART_MAX = 20_000;
/** So much is judged at a time, in UTF-16 units: a few ms, however much there is to find. */
const STRIDE = 4_000;

/** By what entries are judged. */
export interface Judging {
  readonly rules: Rules;
  readonly policy: EffectivePolicy;
  readonly about: About;
}

/** What an entry's text says, read in steps: each stride is judged with all that came before it. */
export function* judge(text: string, { about, rules, policy }: Judging): Generator<null, Finding[]> {
  const findings: Finding[] = [];
  for (const { start, part } of partsOf(text, PART_MAX)) {
    let note: Note | null = null;
    for (const stride of partsOf(part, STRIDE)) {
      if (note) yield null;
      note = note ? editNote(note, { start: stride.start, end: stride.start, insert: stride.part }) : openNote(stride.part, about, rules);
    }
    for (const finding of applyPolicy(note!.findings, part, policy, about.age)) findings.push({ ...finding, start: finding.start + start, end: finding.end + start });
    yield null;
  }
  return findings;
}
