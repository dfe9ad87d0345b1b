import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { CompiledLexicon } from '../compiled.ts';
import { compileLexicon } from './compile.ts';
import { parseLex, type LexFile } from './lex.ts';
import { pack } from './pack.ts';
import { readRules, type Rules } from '../rules.ts';

/** Where the lexicon's files are, ending in a slash. */
export const LEXICON_FOLDER = fileURLToPath(new URL('../lexicon/', import.meta.url));

/** Names of the lexicon's files in order. */
export function lexFileNames(): readonly string[] {
  return readdirSync(LEXICON_FOLDER)
    .filter((name) => name.endsWith('.lex'))
    .sort();
}

/** Parses every `.lex` file. Build and test time only. @throws LexError */
export function readLexFiles(): readonly { file: string; lex: LexFile }[] {
  return lexFileNames().map((file) => ({ file, lex: parseLex(readFileSync(LEXICON_FOLDER + file, 'utf8'), file) }));
}

function readLookalikes(): readonly string[] {
  try {
    return readFileSync(`${LEXICON_FOLDER}lookalikes.txt`, 'utf8').split(/\s+/).filter((word) => word && !word.startsWith('#'));
  } catch {
    return []; // before the first `npm run lexicon:check -- --lookalikes`
  }
}

/** Compiles the lexicon from its files. */
export function compileFromFiles(): CompiledLexicon {
  return compileLexicon(readLexFiles(), readLookalikes());
}

/** The engine's rules as they ship, from the lexicon's files. */
export function rulesFromFiles(): Rules {
  return readRules(pack(compileFromFiles()));
}
