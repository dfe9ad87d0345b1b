// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { nextSentence } from '../../../lib/detect/sentence.ts';

describe('a shortened "is" or "has"', () => {
  it.each(["He's got her card", "Who's at home", 'She\u2019s told him'])('leaves the person of "%s" a subject, not an owner', (text) => {
    expect(nextSentence(text, 0).tokens[0]!.possessive).toBe(false);
  });
  it('is told from an owner', () => {
    expect(nextSentence("husband's van", 0).tokens[0]!).toMatchObject({ form: 'husband', possessive: true });
  });
});
