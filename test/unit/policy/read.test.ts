import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { POLICY_BYTES_MAX } from '../../../lib/policy/file.ts';
import { readJson } from '../../../lib/policy/position.ts';
import { readPolicyFile, type Problem } from '../../../lib/policy/read.ts';

const problems = (text: string): readonly Problem[] => {
  const read = readPolicyFile(text);
  return 'problems' in read ? read.problems : [];
};

describe('a policy file', () => {
  it('may say as little as its version', () => {
    expect(readPolicyFile('{ "version": 1 }')).toEqual({ file: { version: 1 } });
    expect(readPolicyFile('\uFEFF{ "version": 1 }\r\n')).toEqual({ file: { version: 1 } });
  });

  it.each([
    ['a wrong choice', '{\n "version": 1,\n "guard": "SECRET"\n}', 3, 'guard'],
    ['a name misspelt', '{\n "version": 1,\n "gaurd": "SECRET"\n}', 3, 'gaurd'],
    ['a wrong kind', '{ "version": 1,\n\n "marks": { "badge":\n "SECRET" } }', 3, 'marks.badge'],
    ['a name missing', '{ "version": 1,\n "practice": { "name": "SECRET" } }', 2, 'practice.ods'],
    ['a place in a list', '{ "version": 1,\n "leads": [\n { "role": "dpo", "name": "SECRET", "contact": "SECRET" },\n { "role": "SECRET", "name": "", "contact": "" } ] }', 4, 'leads.1.role'],
    ['a date of another form', '{ "version": 1,\n "reviewDate": "31/SECRET/2027" }', 2, 'reviewDate'],
    ['a site that is none', '{ "version": 1,\n "sites": ["SECRET"] }', 2, 'sites.0'],
    ['every site at once', '{ "version": 1,\n "sites": ["<all_urls>"] }', 2, 'sites.0'],
    ['a term without a letter', '{ "version": 1,\n "terms": { "ignore": ["…"] } }', 2, 'terms.ignore.0'],
    ['a mistyped code', '{ "version": 1,\n "codeLists": [{ "name": "n", "category": "legal", "level": "prompt", "advice": "ask", "codes": [\n{ "system": "snomed", "code": "8361931000000105", "term": "SECRET" }] }] }', 3, 'codeLists.0.codes.0.code'],
    ['a lock of nothing there is', '{ "version": 1,\n "locked": [\n"gaurd"] }', 3, 'locked.0'],
    ['a list instead of it all', '\n["SECRET"]', 2, ''],
    ['a word instead of it all', '"SECRET"', 1, ''],
    ['a list that is a group', '{ "version": 1,\n "locked": { "SECRET": true } }', 2, 'locked'],
    ['no version', '\n{ "guard": "off" }', 2, 'version'],
  ])('with %s names its line and field, and never what stands there', (_what, text, line, field) => {
    const found = problems(text);
    expect(found[0]).toMatchObject({ line, field });
    expect(found.map(({ message }) => message).join()).not.toMatch(/SECRET|undefined|Invalid/);
  });

  it('that is not JSON names the line and column, and never what stands there', () => {
    for (const [text, line] of [['{\n "version": 1,\n "guard": SECRET }', 3], ['{ "version": 1', 1], ['{ "version": 1 }\nSECRET', 2], ['{ "guard": "off", "guard": "SECRET" }', 1], ['{ "a": "SEC\nRET" }', 1], ["{ 'SECRET': 1 }", 1], ['{ "version": 01 }', 1]] as const) {
      const [problem] = problems(text);
      expect(problem).toMatchObject({ line, field: '' });
      expect(problem!.message).toMatch(/column \d+/);
      expect(problem!.message).not.toContain('SECRET');
    }
  });

  it('that is empty, too large or of a later version is refused with words that say so', () => {
    expect(problems(' \n')[0]).toMatchObject({ line: 0, message: 'The file is empty.' });
    expect(problems(`{ "version": 1${' '.repeat(POLICY_BYTES_MAX)}}`)[0]!.message).toContain('too large');
    expect(problems('{\n "version": 2, "new": [] }')).toEqual([expect.objectContaining({ line: 2, field: 'version', message: expect.stringContaining('later version') as string })]);
  });

  it('tells no more than twenty problems at once', () => {
    expect(problems(`{ "version": 1, "locked": [${Array.from({ length: 60 }, () => '1').join()}] }`)).toHaveLength(20);
  });

  it('with brackets without end is a fault, not a crash', () => {
    expect(problems('['.repeat(100_000))[0]!.message).toContain('too many brackets');
  });
});

describe('reading JSON with its lines', () => {
  it('agrees with the browser on every JSON text', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 5 }), (text) => {
        const read = readJson(text);
        expect('value' in read && JSON.stringify(read.value)).toBe(JSON.stringify(JSON.parse(text)));
      }),
    );
  });

  it('refuses every text the browser refuses', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.tuple(fc.json(), fc.nat(), fc.string({ maxLength: 2 })).map(([text, at, put]) => text.slice(0, at % (text.length + 1)) + put + text.slice((at % (text.length + 1)) + 1))), (text) => {
        let good = true;
        try {
          JSON.parse(text);
        } catch {
          good = false;
        }
        if (!good && !text.startsWith('\uFEFF')) expect(readJson(text)).toHaveProperty('fault');
      }),
    );
  });

  it('knows the line of every value', () => {
    const read = readJson('{\n"a": [\n1,\n{ "b": null } ],\r\n"c": ""\n}');
    expect('lines' in read && Object.fromEntries(read.lines)).toEqual({ '': 1, a: 2, 'a.0': 3, 'a.1': 4, 'a.1.b': 4, c: 5 });
  });
});
