// npm run lexicon:check [-- --file domestic-abuse] [--write] [--hits] [--lookalikes [common-words.txt]]
// Runs every rule's examples, and finds rules that are dead, double, or fire on nothing but their own examples.
// --write sets the brackets of "yes" examples to what the rule marks now; --hits lists each rule's right and wrong hits
// on the studied notes; --lookalikes rewrites the list of real words one slip away from a word of the lexicon: run it when many
// words were added. With a frequency list (a word at the start of each line), words that nobody types are left out.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { gzipSync } from 'node:zlib';
import { pack } from '../lib/detect/compile/pack.ts';
import { compileFromFiles, LEXICON_FOLDER, lexFileNames, readLexFiles } from '../lib/detect/compile/files.ts';
import { inflections, lemmasOf } from '../lib/detect/compile/inflect.ts';
import { openNote, evidenceOf } from '../lib/detect/note.ts';
import { readRules } from '../lib/detect/rules.ts';
import { isSlip, skeletonHash, skeletonHashes, SLIP_LENGTH_MIN } from '../lib/detect/slip.ts';
import { standing } from '../lib/detect/weigh.ts';
import { bracketed, faultOf, spansOf } from './examples.ts';
import { LABELLED_FILES, placesOf, readLabelled } from './labelled.ts';
import { formatLex } from './lexicon-format.ts';

/** As the test of sizes allows, with room for the file around it. Loading is milliseconds at any size: this bounds what a reviewer must read. */
const LEXICON_KB_MAX = 300;

/** Clinicians type words that a frequency list of everyday English lacks. */
const CLINICAL = /(?:itis|osis|oses|emia|emic|pathy|tomy|stomy|scopy|omas?|cillin|mycin|azole|pril|sartan|statin|olol|pam|lone|ectasia|algia|plasia|trophy|uria|rrhoea|genic|lytic|grams?|graphy|ology|pnoea|oxia|toxic|mab|nib)$/;

const args = process.argv.slice(2);
const only = args.includes('--file') ? args[args.indexOf('--file') + 1] : undefined;
const files = readLexFiles();
const compiled = compileFromFiles();
const rules = readRules(pack(compiled));
let faults = 0;
const say = (line: string): void => console.log(line);

if (args.includes('--lookalikes')) {
  const english = createRequire(import.meta.url)('an-array-of-english-words') as readonly string[];
  const bases = compiled.words.filter((word) => /^[a-z]+$/.test(word) && word.length >= SLIP_LENGTH_MIN);
  const known = new Set(compiled.words.flatMap((word) => (/^[a-z]/.test(word) ? inflections(word) : [word.slice(1)])));
  const bySkeleton = new Map<number, string[]>();
  const key = (word: string): number => skeletonHash(word, word.length);
  for (const base of bases) for (const hash of skeletonHashes(base)) bySkeleton.set(hash, [...(bySkeleton.get(hash) ?? []), base]);
  const close = (word: string): boolean =>
    ['', 's', 'ed', 'd', 'ing'].some((ending) => word.endsWith(ending) && (bySkeleton.get(key(ending ? word.slice(0, -ending.length) || word : word)) ?? []).some((base) => isSlip(ending ? word.slice(0, -ending.length) : word, base)));
  const path = args[args.indexOf('--lookalikes') + 1];
  const common = path && !path.startsWith('--') ? new Set(readFileSync(path, 'utf8').split('\n').map((line) => line.split(/\s/)[0]!)) : undefined;
  for (const file of common ? LABELLED_FILES : []) for (const { text } of readLabelled('studied', file)) for (const word of text.toLowerCase().match(/[a-z]+/g) ?? []) common!.add(word);
  const typed = (word: string): boolean => !common || CLINICAL.test(word) || lemmasOf(word).some((lemma) => common.has(lemma));
  const list = english.filter((word) => word.length >= SLIP_LENGTH_MIN && !known.has(word) && typed(word) && close(word));
  writeFileSync(`${LEXICON_FOLDER}lookalikes.txt`, `${list.sort().join('\n')}\n`);
  say(`${list.length} lookalikes written`);
}

interface Hits {
  right: number;
  wrong: string[];
}
const hits = new Map<string, Hits>();
for (const file of LABELLED_FILES)
  for (const note of readLabelled('studied', file)) {
    const places = [...(note.spans ?? []), ...(note.optional ?? [])].flatMap((label) => placesOf(note.text, label));
    for (const signal of standing(evidenceOf(openNote(note.text, note, rules)))) {
      const [start, end] = [signal.at + signal.start, signal.at + signal.end];
      const entry = hits.get(signal.rule.id) ?? { right: 0, wrong: [] };
      hits.set(signal.rule.id, entry);
      if (places.some((place) => start < place.end && place.start < end)) entry.right++;
      else entry.wrong.push(`${note.id}: ${note.text.slice(Math.max(0, start - 40), start)}[${note.text.slice(start, end)}]${note.text.slice(end, end + 30)}`.replace(/\s+/g, ' '));
    }
  }

const bodies = new Map<string, string>();
for (const { file, lex } of files) {
  if (only && !file.startsWith(only)) continue;
  const lines = readFileSync(LEXICON_FOLDER + file, 'utf8').split('\n');
  for (const rule of lex.rules) {
    const body = JSON.stringify([rule.says, rule.frames, rule.needs, rule.unless]);
    const twin = bodies.get(body);
    if (twin) {
      faults++;
      say(`${file}:${rule.line}: ${rule.id} says the same as ${twin}`);
    }
    bodies.set(body, rule.id);
    for (const example of rule.examples) {
      const fault = faultOf(rule, example, rules);
      if (!fault) continue;
      const spans = spansOf(rule.id, example.text, example.about, rules);
      if (args.includes('--write') && example.kind === 'yes' && spans.length > 0) {
        const given = /^yes\s+(given\s+[^:]+:\s*)?/.exec(lines[example.line - 1]!)![0];
        lines[example.line - 1] = given + bracketed(example.text, spans);
        continue;
      }
      faults++;
      say(`${file}:${example.line}: ${rule.id} ${fault}`);
    }
    const hit = hits.get(rule.id) ?? { right: 0, wrong: [] };
    if (args.includes('--hits')) {
      say(`${rule.id.padEnd(40)} ${rule.strength.padEnd(4)} right ${String(hit.right).padStart(3)}  wrong ${hit.wrong.length}`);
      for (const wrong of hit.wrong) say(`      ${wrong}`);
    }
  }
  if (args.includes('--write')) writeFileSync(LEXICON_FOLDER + file, lines.join('\n'));
}
// what each file adds to the download of every watched frame
const shippedLines = (file: string): string => readFileSync(LEXICON_FOLDER + file, 'utf8').split('\n').filter((line) => !/^(?:yes|no|miss|false|why|basis|#|$)/.test(line)).join('\n');
const total = gzipSync(pack(compiled), { level: 9 }).length;
say(`\nsize: ${(total / 1024).toFixed(1)} KB gzipped of at most ${LEXICON_KB_MAX} KB for all files together; words and patterns by file:`);
say(files.map(({ file }) => `${file} ${(gzipSync(shippedLines(file), { level: 9 }).length / 1024).toFixed(1)}`).join(', '));
if (total > LEXICON_KB_MAX * 1024) say('TOO LARGE: widen by classes, drop what nobody writes.');

const all = files.flatMap(({ lex }) => lex.rules);
for (const name of lexFileNames()) {
  const source = readFileSync(LEXICON_FOLDER + name, 'utf8');
  if (formatLex(source) !== source) {
    faults++;
    say(`${name} is not laid out: npm run lexicon:format`);
  }
}
const silent = all.filter((rule) => !hits.has(rule.id));
say(`${all.length} rules, ${all.reduce((sum, rule) => sum + rule.examples.length, 0)} examples, ${faults} faults; ${silent.length} rules fire on no studied note`);
if (args.includes('--silent')) say(silent.map((rule) => rule.id).join('\n'));
if (faults > 0) process.exitCode = 1;
