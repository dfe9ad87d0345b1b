// @vitest-environment node
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compileLexicon } from '../../../lib/detect/compile/compile.ts';
import { LEXICON_FOLDER, lexFileNames } from '../../../lib/detect/compile/files.ts';
import { LexError, parseLex } from '../../../lib/detect/compile/lex.ts';
import { formatLex } from '../../../scripts/lexicon-format.ts';

const rule = (body: string) => `rule one\nwhy Because.\nbasis test\n${body}\nyes [a]\nyes [b]\nno c\nno d`;

describe('parseLex', () => {
  it.each([
    ['a word it does not know', rule('say a\nsays b'), 'legal.lex:5: unknown word "says"'],
    ['a rule without a reason', 'rule one\nbasis x\nsay a', 'legal.lex:1: rule one: has no "why"'],
    ['a rule without examples', 'rule one\nwhy a\nbasis x\nsay a', 'legal.lex:1: rule one: needs two "yes" examples'],
    ['an unknown scope', rule('say a\nneeds b in chapter'), 'legal.lex:5: unknown scope "chapter"; allowed: clause, sentence, note'],
    ['an unknown role', rule('frame whom a; act b'), 'legal.lex:4: unknown role "whom"; allowed: who, act, what, of'],
    ['an open bracket', `${rule('say a')}\nyes [open`, 'legal.lex:9: "[" without "]"'],
    ['an example that marks nothing', `${rule('say a')}\nyes nothing`, 'legal.lex:9: a "yes" example marks its span with [ and ]'],
    ['a gap at the edge', rule('say ..3 a'), 'legal.lex:4: a gap at the edge of: ..3 a'],
    ['a line outside a rule', 'say a', 'legal.lex:1: "say" stands outside a rule'],
  ])('names file and line for %s', (_name, source, message) => {
    expect(() => parseLex(source, 'legal.lex')).toThrow(new LexError('legal.lex', 0, '').constructor as typeof LexError);
    expect(() => parseLex(source, 'legal.lex')).toThrow(message);
  });

  it('refuses a file not named for a category', () => {
    expect(() => parseLex(rule('say a'), 'weather.lex')).toThrow('the file\'s name is its category; "weather" is none');
  });
});

describe('an indented line', () => {
  it('goes on with the list, pattern or condition above it', () => {
    const whole = rule('say a|b ..3 c; d\nunless e|f g in clause');
    const parted = rule('say a|\n      b ..3 c;\n      d\nunless e|f\n    g in clause');
    const [one, other] = [whole, parted].map((source) => parseLex(source, 'legal.lex').rules[0]!);
    expect({ ...other!, examples: [] }).toEqual({ ...one!, examples: [] });
    expect(parseLex('class x a|b\n  c\n  |d', 'classes.lex').classes).toEqual(parseLex('class x a|b|c|d', 'classes.lex').classes);
  });
  it('is refused where nothing stands above it', () => {
    expect(() => parseLex('  say a', 'legal.lex')).toThrow('legal.lex:1: an indented line goes on with the one above it; here there is none');
  });
});

describe('formatLex', () => {
  const long = Array.from({ length: 30 }, (_, at) => `"word ${String(at)}"`).join('|');
  it('puts each pattern of a long line on a line of its own, and parts long lists', () => {
    const formatted = formatLex(rule(`say a b; ${long} ..2 c; d`));
    expect(formatted).toContain('\nsay     a b;\n        "word 0"|');
    expect(formatted).toContain(' ..2 c;\n        d\n');
    for (const line of formatted.split('\n')) expect(line.length).toBeLessThanOrEqual(120);
  });
  it('changes nothing that is compiled, and nothing twice', () => {
    for (const name of lexFileNames()) {
      const source = readFileSync(LEXICON_FOLDER + name, 'utf8');
      const formatted = formatLex(source);
      const said = (text: string): unknown => JSON.parse(JSON.stringify(parseLex(text, name), (key, value: unknown) => (key === 'line' ? undefined : value instanceof Map ? [...(value as Map<string, unknown>)] : value)));
      expect(said(formatted)).toEqual(said(source));
      expect(formatLex(formatted)).toBe(formatted);
    }
  });
});

describe('compileLexicon', () => {
  it('refuses an unknown class, and a rule name used twice', () => {
    const one = parseLex(rule('say @nobody'), 'legal.lex');
    expect(() => compileLexicon([{ file: 'legal.lex', lex: one }])).toThrow('one: unknown class @nobody');
    const two = parseLex(rule('say a'), 'legal.lex');
    expect(() => compileLexicon([{ file: 'legal.lex', lex: two }, { file: 'other.lex', lex: two }])).toThrow('rule one stands already in legal.lex');
  });
});
