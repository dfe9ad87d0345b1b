// npm run lexicon:format
// Lays the lexicon's files out so that a reviewer sees one pattern a line, and a change shows as the lines it changed.
// It changes no meaning: what is compiled is the same.
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { LEXICON_FOLDER, lexFileNames } from '../lib/detect/compile/files.ts';

/** Columns a line may have: what fits beside its difference on a reviewer's screen. */
const COLUMNS_MAX = 120;
/** Where what a line says begins. */
const INDENT = 8;
/** Further, for what goes on with a pattern. */
const DEEPER = 12;
/** Where the further members of a class begin. */
const CLASS_INDENT = 2;
const LISTS = /^(say|needs|unless|stop|shield|cue)\s+(.*)$/;

/** A list that is too long for a line, parted where one of its alternatives ends. */
function wrapped(list: string, first: number, further: number): string {
  const lines = [''];
  for (const piece of list.split(/(?<=\|)/)) {
    const room = COLUMNS_MAX - (lines.length === 1 ? first : further);
    if (lines.at(-1) && lines.at(-1)!.length + piece.trimEnd().length > room) lines.push('');
    lines[lines.length - 1] += piece;
  }
  return lines.join(`\n${' '.repeat(further)}`);
}

function laidOut(line: string): string {
  if (line.length <= COLUMNS_MAX) return line;
  const [, key, said] = LISTS.exec(line) ?? [];
  if (key === undefined || said === undefined) return /^(class\s|\s)/.test(line) ? line.replace(/^(\s*)(.*)$/, (_, indent: string, rest: string) => indent + wrapped(rest, indent.length, CLASS_INDENT)) : line;
  const patterns = said.split(/\s*;\s*/);
  return `${key.padEnd(INDENT - 1)} ${patterns.map((pattern, at) => wrapped(at + 1 < patterns.length ? `${pattern};` : pattern, INDENT, DEEPER)).join(`\n${' '.repeat(INDENT)}`)}`;
}

/** A lexicon file as it should be laid out. Comments, examples, empty lines and the lines of a class stay as they are, if they fit. */
export function formatLex(source: string): string {
  const whole: string[] = [];
  for (const line of source.split('\n')) {
    const last = whole.at(-1);
    if (last !== undefined && /^\s+\S/.test(line) && LISTS.test(last)) whole[whole.length - 1] = last + (last.endsWith('|') ? '' : ' ') + line.trim();
    else whole.push(line.trimEnd());
  }
  return whole.map(laidOut).join('\n');
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  for (const name of lexFileNames()) {
    const path = LEXICON_FOLDER + name;
    const source = readFileSync(path, 'utf8');
    const formatted = formatLex(source);
    if (formatted !== source) {
      writeFileSync(path, formatted);
      console.log(`laid out ${name}`);
    }
  }
