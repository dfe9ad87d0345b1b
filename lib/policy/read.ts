import * as v from 'valibot';
import { POLICY_BYTES_MAX, POLICY_VERSION, PolicyFileSchema, type PolicyFile } from './file.ts';
import { readJson } from './position.ts';

/** What is wrong with a policy file: where, and what was expected. Never what stands there. */
export interface Problem {
  /** From 1. 0 when it is about the file as a whole. */
  readonly line: number;
  /** Dotted path of the field; empty for the whole. */
  readonly field: string;
  readonly message: string;
}

export type ReadPolicy = { readonly file: PolicyFile } | { readonly problems: readonly Problem[] };

/** More problems than this help nobody at once. */
const PROBLEMS_MAX = 20;

/** Reads a policy file's text. A file at fault changes nothing: every problem names its line and field. */
export function readPolicyFile(text: string): ReadPolicy {
  const bytes = new TextEncoder().encode(text).length;
  if (bytes > POLICY_BYTES_MAX)
    return { problems: [{ line: 0, field: '', message: `The file is too large: ${(bytes / 1e6).toFixed(1)} MB. A policy is at most ${POLICY_BYTES_MAX / 1e6} MB.` }] };
  if (text.trim() === '') return { problems: [{ line: 0, field: '', message: 'The file is empty.' }] };
  const json = readJson(text);
  if ('fault' in json) return { problems: [{ line: json.fault.line, field: '', message: `Not readable from column ${json.fault.column} on: ${json.fault.message}.` }] };
  return checkPolicy(json.value, (path) => lineOf(path, json.lines));
}

/** Checks what is already an object, as managed browser policy gives it. `lineOf` answers 0 where there are no lines. */
export function checkPolicy(value: unknown, lineOf: (path: string) => number = () => 0): ReadPolicy {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return { problems: [{ line: lineOf(''), field: '', message: 'A policy is one group of fields in { }.' }] };
  const version = 'version' in value ? value.version : undefined;
  if (typeof version === 'number' && version > POLICY_VERSION)
    return { problems: [{ line: lineOf('version'), field: 'version', message: `This policy was written for a later version of Ask Before Release. This one reads version ${POLICY_VERSION}. Update it first.` }] };
  const read = v.safeParse(PolicyFileSchema, value);
  if (read.success) return { file: read.output };
  return { problems: read.issues.slice(0, PROBLEMS_MAX).map((issue) => problem(issue, lineOf)) };
}

function problem(issue: v.BaseIssue<unknown>, lineOf: (path: string) => number): Problem {
  const field = v.getDotPath(issue) ?? '';
  return { line: lineOf(field), field, message: words(issue) };
}

/** Our own words: valibot's would repeat what stands in the file. */
function words(issue: v.BaseIssue<unknown>): string {
  if (issue.kind === 'validation' && !issue.message.startsWith('Invalid')) return sentence(issue.message);
  switch (issue.type) {
    case 'strict_object':
      return issue.expected === 'never' ? 'There is no such field. Check its spelling.' : issue.expected?.startsWith('"') ? 'This field is missing.' : 'Expected a group in { }.';
    case 'object':
      return issue.expected?.startsWith('"') ? 'This field is missing.' : 'Expected a group in { }.';
    case 'array':
      return 'Expected a list in [ ].';
    case 'string':
      return 'Expected text in double quotes.';
    case 'boolean':
      return 'Expected true or false.';
    case 'number':
    case 'integer':
      return 'Expected a whole number.';
    case 'picklist':
    case 'literal':
      return `Expected ${issue.expected?.replace(/^\(|\)$/g, '').replaceAll(' | ', ' or ') ?? 'another value'}.`;
    case 'max_length':
      return `Too long: at most ${String(issue.requirement)}.`;
    case 'min_length':
    case 'non_empty':
      return 'Must not be empty.';
    case 'min_value':
      return `Too small: at least ${String(issue.requirement)}.`;
    case 'max_value':
      return `Too large: at most ${String(issue.requirement)}.`;
    default:
      return 'Not in the form that is expected here.';
  }
}

const sentence = (words: string): string => `${words[0]!.toUpperCase()}${words.slice(1)}.`;

/** The line of a field, or of the nearest thing around it that stands in the file. */
function lineOf(path: string, lines: ReadonlyMap<string, number>): number {
  for (let field = path; ; field = field.slice(0, Math.max(0, field.lastIndexOf('.')))) {
    const line = lines.get(field);
    if (line !== undefined) return line;
    if (field === '') return 0;
  }
}
