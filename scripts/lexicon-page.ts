// npm run lexicon:page: writes docs/lexicon.md, the whole lexicon for a clinician to review.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { LEXICON_FOLDER, readLexFiles } from '../lib/detect/compile/files.ts';
import type { Example } from '../lib/detect/compile/lex.ts';
import { CATEGORIES } from '../lib/detect/finding.ts';
import { bracketed } from './examples.ts';

const KIND: Readonly<Record<Example['kind'], string>> = { yes: 'finds', no: 'leaves', miss: 'misses, known fault', false: 'finds wrongly, known fault' };
const STRENGTH = { sure: 'enough alone', likely: 'a quiet mark alone, prompts in company', sign: 'shown in company', echo: 'shown beside a clue of its category', mention: 'shown beside a clue of its category, no clue itself' } as const;

/** The lexicon as a page: every rule with its reason, basis, pattern and examples. */
export function lexiconPage(): string {
  const files = readLexFiles();
  const rules = files.flatMap(({ file, lex }) => {
    const lines = readFileSync(LEXICON_FOLDER + file, 'utf8').split('\n');
    return lex.rules.map((rule, index) => {
      const end = (lex.rules[index + 1]?.line ?? lines.length + 1) - 1;
      const patterns = lines.slice(rule.line, end).filter((line) => /^(?:say|frame|needs|unless|mark|when)\s/.test(line)).map((line) => line.replace(/\s+/g, ' '));
      return { ...rule, patterns };
    });
  });
  const out = [
    '# The lexicon',
    '',
    'Everything the extension knows to look for, generated from `lib/detect/lexicon/` by `npm run lexicon:page`. The language is explained in',
    '[lib/detect/lexicon/README.md](../lib/detect/lexicon/README.md). No clinician has reviewed it yet: the basis line says who last did.',
    '',
    '| category | rules | enough alone | examples |',
    '|---|---|---|---|',
    ...CATEGORIES.map((category) => {
      const own = rules.filter((rule) => rule.category === category);
      return `| ${category} | ${own.length} | ${own.filter(({ strength }) => strength === 'sure').length} | ${own.reduce((sum, { examples }) => sum + examples.length, 0)} |`;
    }),
  ];
  for (const category of CATEGORIES) {
    out.push('', `## ${category}`);
    for (const rule of rules.filter((one) => one.category === category)) {
      out.push('', `### ${rule.id}`, '', `${rule.why} *${rule.level}, ${rule.advice}, ${STRENGTH[rule.strength]}.* Basis: ${rule.basis}.`, '', '```', ...rule.patterns, '```', '');
      for (const example of rule.examples) out.push(`- ${KIND[example.kind]}: ${bracketed(example.text, example.spans)}`);
    }
  }
  return `${out.join('\n')}\n`;
}

export const LEXICON_PAGE = fileURLToPath(new URL('../docs/lexicon.md', import.meta.url));
if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(LEXICON_PAGE, lexiconPage());
