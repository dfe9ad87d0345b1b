// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { rulesFromFiles } from '../../../lib/detect/compile/files.ts';
import { openNote } from '../../../lib/detect/note.ts';
import { DEFAULT_POLICY } from '../../../lib/policy/default.ts';
import { judge } from '../../../lib/review/judge.ts';

const rules = rulesFromFiles();
const judging = { rules, policy: DEFAULT_POLICY, about: {} };
const LINE = 'Seen with partner. Husband hit her on Sunday and she is afraid to go home. BP 128/76.\n';

function judged(text: string): { findings: readonly { start: number; end: number }[]; steps: number } {
  const steps = judge(text, judging);
  for (let count = 1; ; count++) {
    const { done, value } = steps.next();
    if (done) return { findings: value, steps: count };
  }
}

describe('an entry judged in steps', () => {
  it('says what the whole text says', () => {
    const text = LINE.repeat(200);
    expect(judged(text).findings).toEqual(openNote(text, {}, rules).findings);
  });

  it('takes many steps over a text of any length, and places what it finds in the whole', () => {
    const text = LINE.repeat(3_000);
    const { findings, steps } = judged(text);
    expect(steps).toBeGreaterThan(text.length / 5_000);
    expect(findings.length).toBeGreaterThanOrEqual(3_000);
    for (const { start, end } of findings) expect(LINE.repeat(2)).toContain(text.slice(start, end));
  });
});
