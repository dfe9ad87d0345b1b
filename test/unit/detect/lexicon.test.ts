// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { rulesFromFiles, readLexFiles } from '../../../lib/detect/compile/files.ts';
import { faultOf } from '../../../scripts/examples.ts';

const rules = rulesFromFiles();

describe.each(readLexFiles().filter(({ lex }) => lex.rules.length > 0))('$file', ({ lex }) => {
  it.each(lex.rules.map((rule) => [rule.id, rule] as const))('%s does what its examples say', (_id, rule) => {
    expect(rule.examples.map((example) => faultOf(rule, example, rules)).filter((fault) => fault !== null)).toEqual([]);
  });
});
