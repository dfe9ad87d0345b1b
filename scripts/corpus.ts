// npm run corpus [-- --misses] [--false-alerts] [--studied | --set-aside] [--file dev-benign] [--category legal]
// Prints the scorer's table for every labelled file; misses and false alerts are only ever listed for the studied part.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rulesFromFiles } from '../lib/detect/compile/files.ts';
import { openNote } from '../lib/detect/note.ts';
import { LABELLED_FILES, labelledPath, PARTS, readLabelled } from './labelled.ts';

const args = process.argv.slice(2);
const after = (flag: string): string | undefined => (args.includes(flag) ? args[args.indexOf(flag) + 1] : undefined);
const only = after('--file');
const category = after('--category');
const rules = rulesFromFiles();
const scorer = fileURLToPath(new URL('../test/corpus/score.mjs', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'corpus-'));

interface Ratio {
  hit: number;
  of: number;
}
type Result = Record<'entryRecall' | 'spanRecall' | 'spanRecallSameCategory' | 'findingPrecision' | 'benignNotesPrompted' | 'benignNotesAlerted', Ratio>;
const show = ({ hit, of }: Ratio): string => (of ? `${((100 * hit) / of).toFixed(1)}% (${hit}/${of})` : '–').padEnd(18);
const summary: string[] = [`${'part'.padEnd(10)} ${'file'.padEnd(16)} ${'entries'.padEnd(18)} ${'spans'.padEnd(18)} ${'right category'.padEnd(18)} ${'precision'.padEnd(18)} ${'benign prompted'.padEnd(18)} benign any`];

for (const part of PARTS) {
  if ((args.includes('--studied') && part !== 'studied') || (args.includes('--set-aside') && part !== 'set-aside')) continue;
  for (const file of LABELLED_FILES) {
    if (only && only !== file) continue;
    const findings = readLabelled(part, file).map(({ id, text, ...about }) => JSON.stringify({ id, findings: openNote(text, about, rules).findings }));
    const path = join(folder, `${part}-${file}.jsonl`);
    writeFileSync(path, findings.join('\n'));
    const details = part === 'studied' ? args.filter((arg) => arg === '--misses' || arg === '--false-alerts') : [];
    if (args.includes('--tables') || details.length > 0) {
      const lines = execFileSync('node', [scorer, labelledPath(part, file), path, ...details], { encoding: 'utf8' }).split('\n');
      console.log(`\n${part} / ${file}\n${lines.filter((line) => !category || !/^[A-Z]\d*-\d+ \[/.test(line) || line.includes(`[${category}`)).join('\n')}`);
    }
    const result = JSON.parse(execFileSync('node', [scorer, labelledPath(part, file), path, '--json'], { encoding: 'utf8' })) as Result;
    summary.push(`${part.padEnd(10)} ${file.padEnd(16)} ${(['entryRecall', 'spanRecall', 'spanRecallSameCategory', 'findingPrecision', 'benignNotesPrompted', 'benignNotesAlerted'] as const).map((key) => show(result[key])).join(' ')}`);
  }
}
console.log(`\n${summary.join('\n')}\n\nSynthetic notes, labelled by one reader each; no clinician has checked them.`);
