import { compileLexicon } from '../../../lib/detect/compile/compile.ts';
import { LEXICON_FOLDER } from '../../../lib/detect/compile/files.ts';
import { parseLex } from '../../../lib/detect/compile/lex.ts';
import { pack } from '../../../lib/detect/compile/pack.ts';
import type { About } from '../../../lib/detect/about.ts';
import { openNote } from '../../../lib/detect/note.ts';
import { readRules } from '../../../lib/detect/rules.ts';
import { bracketed } from '../../../scripts/examples.ts';
import { readFileSync } from 'node:fs';

const shared = ['classes.lex', 'assertion.lex'].map((file) => ({ file, lex: parseLex(readFileSync(LEXICON_FOLDER + file, 'utf8'), file) }));

/**
 * An engine with the shared classes and cues and only the given rules: `body` is the lines of one rule without its name,
 * why, basis and examples. Returns a function that puts brackets round what the rule finds.
 */
export function engine(body: string, category = 'domestic-abuse'): (text: string, about?: About) => string {
  const source = `rule tried\nwhy Tried.\nbasis test\n${body}\nyes [a] b\nyes [a] c\nno a\nno b`;
  const rules = readRules(pack(compileLexicon([...shared, { file: `${category}.lex`, lex: parseLex(source, `${category}.lex`) }])));
  return (text, about = {}) => bracketed(text, openNote(text, about, rules).findings);
}
