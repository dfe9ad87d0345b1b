// npm run bench: the engine's speed beside other text engines, on the same text in the same run. Ratios are the result;
// absolute times depend on the machine.
import { createRequire } from 'node:module';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { gzipSync } from 'node:zlib';
import { buildSync } from 'esbuild';
import { compileFromFiles } from '../../lib/detect/compile/files.ts';
import { pack } from '../../lib/detect/compile/pack.ts';
import { editNote, openNote } from '../../lib/detect/note.ts';
import { TermFinder } from '../../lib/policy/terms.ts';
import { readRules } from '../../lib/detect/rules.ts';
import { LABELLED_FILES, readLabelled } from '../../scripts/labelled.ts';

const require = createRequire(import.meta.url);
const compiled = compileFromFiles();
const packed = pack(compiled);
const notes = LABELLED_FILES.flatMap((file) => readLabelled('studied', file));
/** Notes as a day has them, mostly harmless; and the labelled notes as they come, every other one sensitive: far denser than any record. */
const HARMLESS = notes.filter(({ spans }) => !spans?.length).map(({ text }) => text).join('\n');
const DENSE = notes.map(({ text }) => text).join('\n');
const textOf = (length: number, sample = HARMLESS): string => sample.repeat(Math.ceil(length / sample.length)).slice(0, length);

/** Milliseconds of each call, sorted. */
function times(count: number, run: (index: number) => void): number[] {
  const list: number[] = [];
  for (let i = 0; i < count; i++) {
    const start = performance.now();
    run(i);
    list.push(performance.now() - start);
  }
  return list.sort((a, b) => a - b);
}
const at = (sorted: readonly number[], part: number): number => sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))]!;
const ms = (value: number): string => (value < 10 ? value.toFixed(3) : value.toFixed(1)).padStart(9);

// start and heap, in a process that has run nothing yet: as in a frame
const START = `
  const { readRules, openNote } = await import(process.env.ENGINE);
  const { readFileSync } = await import('node:fs');
  const packed = readFileSync(process.env.PACKED, 'utf8'), first = readFileSync(process.env.FIRST, 'utf8');
  globalThis.gc(); const before = process.memoryUsage().heapUsed;
  const start = performance.now(); const rules = readRules(packed); const ready = performance.now();
  const note = openNote(first, {}, rules); const read = performance.now();
  globalThis.gc(); console.log(JSON.stringify([ready - start, read - ready, process.memoryUsage().heapUsed - before, note.findings.length]));`;
const folder = mkdtempSync(join(tmpdir(), 'bench-'));
const [engineFile, packedFile, firstFile] = ['engine.mjs', 'lexicon', 'first'].map((name) => join(folder, name));
buildSync({ stdin: { contents: "export { openNote } from './lib/detect/note.ts'; export { readRules } from './lib/detect/rules.ts';", resolveDir: process.cwd() }, bundle: true, format: 'esm', platform: 'node', outfile: engineFile!, minify: true });
writeFileSync(packedFile!, packed);
writeFileSync(firstFile!, textOf(500));
const starts = Array.from({ length: 7 }, () => JSON.parse(execFileSync('node', ['--expose-gc', '--input-type=module', '-e', START], { encoding: 'utf8', env: { ...process.env, ENGINE: engineFile, PACKED: packedFile, FIRST: firstFile } })) as [number, number, number]);
const middle = (column: number): number => at(starts.map((row) => row[column]!).sort((a, b) => a - b), 0.5);
console.log(`engine start, cold (median of 7 processes):    ${ms(middle(0))} ms`);
console.log(`first note of 500 characters, cold:            ${ms(middle(1))} ms`);
console.log(`heap kept by the engine after it:              ${(middle(2) / 1048576).toFixed(1)} MB`);
console.log(`lexicon as it ships: ${(packed.length / 1024).toFixed(0)} KB, ${(gzipSync(packed, { level: 9 }).length / 1024).toFixed(0)} KB gzipped, ${compiled.rules.length} rules\n`);

const rules = readRules(packed);
const about = { sex: 'F', age: 34 } as const;
for (let i = 0; i < 60; i++) openNote(textOf(10_000), about, rules);

interface Engine {
  readonly name: string;
  read(text: string): unknown;
}
const others: Engine[] = [];
try {
  const winkNLP = require('wink-nlp') as (model: unknown) => { readDoc(text: string): { entities(): { out(): unknown } } };
  const nlp = winkNLP(require('wink-eng-lite-web-model'));
  others.push({ name: 'wink-nlp', read: (text) => nlp.readDoc(text).entities().out() });
  const compromise = require('compromise') as (text: string) => { people(): { out(form: 'array'): unknown } };
  others.push({ name: 'compromise', read: (text) => compromise(text).people().out('array') });
} catch {
  console.log('wink-nlp and compromise are not installed (npm run bench installs them)');
}
/** Named at run time: it is installed for a benchmark only. */
const HARPER = ['harper', 'js'].join('.');
let harper: { lint(text: string): Promise<unknown> } | null = null;
try {
  const { LocalLinter } = (await import(HARPER)) as { LocalLinter: new (options: { binary: unknown }) => { setup(): Promise<void>; lint(text: string): Promise<unknown> } };
  const { binaryInlined } = (await import(`${HARPER}/binaryInlined`)) as { binaryInlined: unknown };
  const linter = new LocalLinter({ binary: binaryInlined });
  await linter.setup();
  harper = linter;
} catch (error) {
  console.log(`harper.js did not start: ${(error as Error).message.slice(0, 120)}`);
}

console.log('whole note                 ours ms     MB/s   others: ms (times ours)');
for (const [length, sample] of [[500, HARMLESS], [2_000, HARMLESS], [10_000, HARMLESS], [10_000, DENSE], [100_000, HARMLESS]] as const) {
  const text = textOf(length, sample);
  const ours = at(times(Math.max(15, Math.floor(1_000_000 / length / 4)), () => openNote(text, about, rules)), 0.5);
  const beside: string[] = [];
  for (const { name, read } of others) {
    const theirs = at(times(length > 20_000 ? 3 : 9, () => read(text)), 0.5);
    beside.push(`${name} ${ms(theirs).trim()} (${(theirs / ours).toFixed(0)}x)`);
  }
  if (harper && length <= 10_000) {
    const list: number[] = [];
    for (let i = 0; i < 5; i++) {
      const start = performance.now();
      await harper.lint(`${text} ${i}`);
      list.push(performance.now() - start);
    }
    const theirs = at(list.sort((a, b) => a - b), 0.5);
    beside.push(`harper.js ${ms(theirs).trim()} (${(theirs / ours).toFixed(0)}x)`);
  }
  console.log(`${String(length).padStart(9)} characters ${ms(ours)} ${(length / 1000 / ours).toFixed(1).padStart(8)}   ${sample === DENSE ? '(dense) ' : ''}${beside.join(', ')}`);
}

console.log('\none keystroke in a note    median ms   p99 ms');
for (const [length, sample] of [[500, HARMLESS], [2_000, HARMLESS], [10_000, HARMLESS], [10_000, DENSE], [100_000, HARMLESS]] as const) {
  const typed = ' husband keeps her bank card and rings her at work every day. ';
  let note = openNote(textOf(length, sample), about, rules);
  const place = Math.floor(length / 2);
  const list = times(1_500, (i) => {
    const k = i % typed.length;
    note = editNote(note, { start: place + k, end: place + k, insert: typed[k]! });
    if (k === typed.length - 1) note = editNote(note, { start: place, end: place + typed.length, insert: '' });
  });
  console.log(`${String(length).padStart(9)} characters ${ms(at(list, 0.5))} ${ms(at(list, 0.99))}   ${sample === DENSE ? '(dense)' : ''}`);
}

/** What a practice may add: some of one word, some of several, and most of them not in the note. */
const TERMS = Array.from({ length: 500 }, (_, i) => [`place${i} house`, `${['feels', 'seen', 'sleeps'][i % 3]} well ${i}`, `word${i}`, `blood pressure ${i}`][i % 4]!);
TERMS.push('blood pressure');
console.log('\none keystroke, 500 words of the practice\u2019s own   median ms   p99 ms');
for (const length of [2_000, 10_000, 100_000]) {
  const finder = new TermFinder(TERMS, (term) => term);
  const typed = ' place4 house, and he rings her at work every day. ';
  const whole = textOf(length, HARMLESS);
  const place = Math.floor(length / 2);
  const list = times(1_500, (i) => finder.find(whole.slice(0, place) + typed.slice(0, i % typed.length) + whole.slice(place)));
  console.log(`${String(length).padStart(9)} characters                      ${ms(at(list, 0.5))} ${ms(at(list, 0.99))}`);
}

console.log('\ntime against length, and text made to be slow   ms    ns a character');
const hostile: readonly (readonly [string, string])[] = [
  ...[10_000, 100_000, 1_000_000].map((length) => [`notes, ${length} characters`, textOf(length)] as const),
  ['10,000 open brackets', '('.repeat(10_000)],
  ['one word of 1 MB', 'a'.repeat(1_000_000)],
  ['one sentence of 1 MB', 'husband she told her '.repeat(50_000)],
  ['50,000 names', 'Kirsty Oluwaseun, '.repeat(25_000)],
  ['a "no" before 20,000 words', `no ${'pain rash '.repeat(10_000)}`],
  ['1 MB of digits', '07700 '.repeat(160_000)],
];
for (const [name, text] of hostile) {
  const one = at(times(3, () => openNote(text, about, rules)), 0.5);
  console.log(`${name.padEnd(44)} ${ms(one)} ${((one * 1e6) / text.length).toFixed(0).padStart(9)}`);
}
