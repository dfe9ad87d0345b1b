import { createInterface } from 'node:readline';
import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { rulesFromFiles } from '../lib/detect/compile/files.ts';
import { openNote } from '../lib/detect/note.ts';

const Input = v.object({
  id: v.union([v.string(), v.number()]),
  text: v.string(),
  age: v.nullish(v.number()),
  sex: v.nullish(v.string()),
  kind: v.nullish(v.string()),
  patient: v.nullish(v.object({ name: v.nullish(v.string()), dob: v.nullish(v.string()), nhsNumber: v.nullish(v.string()), phone: v.nullish(v.string()) })),
});

const rules = rulesFromFiles();
const given = <T>(value: T | null | undefined): T | undefined => value ?? undefined;

/** Analyses one line of the contract. @throws SyntaxError or ValiError */
function checkLine(line: string): string {
  const { id, text, age, sex, kind, patient } = v.parse(Input, JSON.parse(line));
  const about = {
    age: given(age),
    sex: sex === 'F' || sex === 'M' ? (sex as 'F' | 'M') : undefined,
    kind: given(kind),
    patient: patient ? { name: given(patient.name), dob: given(patient.dob), nhsNumber: given(patient.nhsNumber), phone: given(patient.phone) } : undefined,
  };
  const findings = openNote(text, about, rules).findings.map(({ category, start, end, level, advice, rule, reason }) => ({ category, start, end, level, advice, rule, reason }));
  return JSON.stringify({ id, findings });
}

async function checkLines(): Promise<void> {
  let number = 0;
  let bad = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    number++;
    if (!line.trim()) continue;
    try {
      process.stdout.write(`${checkLine(line)}\n`);
    } catch (error) {
      bad++;
      // what was wrong, never what was typed: the line may be a patient's
      const what = error instanceof v.ValiError ? error.issues.map((issue) => `"${v.getDotPath(issue) ?? 'the line'}" should be ${issue.expected}`).join('; ') : 'not valid JSON';
      process.stderr.write(`line ${number}: ${what}\n`);
    }
  }
  if (bad > 0) process.exitCode = 1;
}

/** Prints a note with its findings in brackets, for a person. */
function checkFile(file: string): void {
  const text = readFileSync(file, 'utf8');
  const { findings } = openNote(text, {}, rules);
  let marked = '';
  let at = 0;
  findings.forEach((finding, index) => {
    if (finding.start >= at) {
      marked += `${text.slice(at, finding.start)}[${text.slice(finding.start, finding.end)}](${index + 1})`;
      at = finding.end;
    } else marked += `(${index + 1})`;
  });
  process.stdout.write(`${marked}${text.slice(at)}\n\n`);
  findings.forEach(({ category, level, advice, reason, rule }, index) => process.stdout.write(`(${index + 1}) ${category}, ${level}, ${advice}: ${reason} [${rule}]\n`));
  if (findings.length === 0) process.stdout.write('Nothing found.\n');
}

const args = process.argv.slice(2);
if (args.includes('--jsonl')) await checkLines();
else if (args.length === 1) checkFile(args[0]!);
else {
  process.stderr.write('usage: npm run -s check -- --jsonl < notes.jsonl > findings.jsonl\n       npm run check -- note.txt\n');
  process.exitCode = 2;
}
