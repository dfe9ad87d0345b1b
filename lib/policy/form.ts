import { CATEGORIES, type Category } from '../detect/finding.ts';
import { CODE_SYSTEMS } from './code.ts';
import { POLICY_VERSION, type PolicyFile } from './file.ts';
import type { AddedTerm } from './effective.ts';
import { patternFromWords } from './sites.ts';

/** Something the practice decides, or leaves open: "". */
export type OrOpen<T extends string> = T | '';
type Row<T> = { -readonly [K in keyof T]: string };
type Lists = NonNullable<PolicyFile['codeLists']>[number];
export interface CodeListForm extends Row<Required<Omit<Lists, 'codes'>>> {
  /** One a line: system, code, term. */
  codes: string;
}
export interface CategoryForm {
  readonly on: OrOpen<'yes' | 'no'>;
  readonly level: string;
  readonly advice: string;
  readonly guidance: string;
}

/** A policy as it is filled in: texts, choices and rows, of which none has been checked. What the form has no place for is kept. */
export interface PolicyForm {
  readonly name: string;
  readonly ods: string;
  readonly reviewDate: string;
  readonly leads: readonly { readonly role: string; readonly name: string; readonly contact: string }[];
  readonly system: string;
  /** One a line. */
  readonly sites: string;
  /** As "Copy for the practice policy" gives them, one after another or as a list. */
  readonly profiles: string;
  readonly categories: Readonly<Record<Category, CategoryForm>>;
  readonly ageRules: readonly { readonly under: string; readonly category: string; readonly level: string; readonly advice: string }[];
  readonly ask: string;
  readonly askPhrase: string;
  readonly untilToldPhrase: string;
  readonly add: readonly { readonly text: string; readonly category: string; readonly level: string; readonly advice: string }[];
  readonly ignore: string;
  readonly codeLists: readonly CodeListForm[];
  readonly guard: string;
  readonly keepDays: string;
  readonly locked: readonly string[];
  readonly kept: Pick<PolicyFile, 'keys' | 'marks' | 'watchSearchBoxes'>;
  /** Terms beyond those a form can hold. */
  readonly keptTerms: readonly AddedTerm[];
}

/** More rows than this are no form any longer, and slow to draw. */
export const TERM_ROWS_MAX = 200;

const lines = (text: string): string[] => text.split('\n').map((line) => line.trim()).filter(Boolean);
const yesNo = (value: boolean | undefined): CategoryForm['on'] => (value === undefined ? '' : value ? 'yes' : 'no');

/** The form of a policy file; of none, an empty one. */
export function policyForm(file: PolicyFile | null): PolicyForm {
  const { keys, marks, watchSearchBoxes } = file ?? {};
  return {
    name: file?.practice?.name ?? '',
    ods: file?.practice?.ods ?? '',
    reviewDate: file?.reviewDate ?? '',
    leads: file?.leads ?? [],
    system: file?.system ?? '',
    sites: (file?.sites ?? []).join('\n'),
    profiles: file?.profiles ? JSON.stringify(file.profiles, null, 2) : '',
    categories: Object.fromEntries(
      CATEGORIES.map((id): [Category, CategoryForm] => {
        const rules = file?.categories?.[id];
        return [id, { on: yesNo(rules?.on), level: rules?.level ?? '', advice: rules?.advice ?? '', guidance: rules?.guidance ?? '' }];
      }),
    ) as Record<Category, CategoryForm>,
    ageRules: (file?.ageRules ?? []).map((rule) => ({ ...rule, under: String(rule.under) })),
    ask: file?.wording?.ask ?? '',
    askPhrase: file?.wording?.askPhrase ?? '',
    untilToldPhrase: file?.wording?.untilToldPhrase ?? '',
    add: (file?.terms?.add ?? []).slice(0, TERM_ROWS_MAX),
    ignore: (file?.terms?.ignore ?? []).join('\n'),
    codeLists: (file?.codeLists ?? []).map(({ codes, source = '', ...list }) => ({ ...list, source, codes: codes.map(({ system, code, term }) => `${system} ${code} ${term}`).join('\n') })),
    guard: file?.guard ?? '',
    keepDays: file?.log?.keepDays === undefined ? '' : String(file.log.keepDays),
    locked: file?.locked ?? [],
    kept: { keys, marks, watchSearchBoxes },
    keptTerms: (file?.terms?.add ?? []).slice(TERM_ROWS_MAX),
  };
}

/** The text of a policy file that says what was filled in, for `readPolicyFile` to check. Rows left wholly empty are left out. */
export function policyText(form: PolicyForm): string {
  const filled = (texts: Readonly<Record<string, string>>): object | undefined => {
    const given = Object.entries(texts).filter(([, text]) => text.trim() !== '');
    return given.length > 0 ? Object.fromEntries(given.map(([name, text]) => [name, text.trim()])) : undefined;
  };
  const some = <T>(list: readonly T[]): readonly T[] | undefined => (list.length > 0 ? list : undefined);
  const categories = CATEGORIES.flatMap((id) => {
    const { on, ...rest } = form.categories[id];
    const rules = { ...(on !== '' && { on: on === 'yes' }), ...filled(rest) };
    return Object.keys(rules).length > 0 ? [[id, rules] as const] : [];
  });
  const add = form.add.filter(({ text }) => text.trim() !== '').map((term) => ({ ...term, text: term.text.trim() })).concat(form.keptTerms);
  const ignore = lines(form.ignore);
  const file: Record<string, unknown> = {
    version: POLICY_VERSION,
    practice: filled({ name: form.name, ods: form.ods.toUpperCase() }),
    reviewDate: form.reviewDate || undefined,
    leads: some(form.leads.filter(({ name, contact }) => name.trim() !== '' || contact.trim() !== '')),
    system: form.system || undefined,
    sites: some(lines(form.sites).map((line) => patternFromWords(line) ?? line)),
    profiles: profilesOf(form.profiles),
    categories: categories.length > 0 ? Object.fromEntries(categories) : undefined,
    ageRules: some(form.ageRules.filter(({ under }) => under.trim() !== '').map((rule) => ({ ...rule, under: number(rule.under) }))),
    wording: filled({ ask: form.ask, askPhrase: form.askPhrase, untilToldPhrase: form.untilToldPhrase }),
    terms: add.length > 0 || ignore.length > 0 ? { add: some(add), ignore: some(ignore) } : undefined,
    codeLists: some(form.codeLists.filter(({ name, codes }) => name.trim() !== '' || codes.trim() !== '').map(({ source, codes, ...list }) => ({ ...list, source: source.trim() || undefined, codes: lines(codes).map(codeOf) }))),
    guard: form.guard || undefined,
    ...form.kept,
    log: form.keepDays.trim() === '' ? undefined : { keepDays: number(form.keepDays) },
    locked: some(form.locked),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** A number where it is one; else the text, which the check of the file will name. */
const number = (text: string): number | string => (/^\d+$/.test(text.trim()) ? Number(text.trim()) : text);

function codeOf(line: string): { system: string; code: string; term: string } {
  const [first = '', ...rest] = line.split(/[\s,;]+/);
  const named = (CODE_SYSTEMS as readonly string[]).includes(first.toLowerCase());
  const code = named ? (rest.shift() ?? '') : first;
  return { system: named ? first.toLowerCase() : 'snomed', code, term: line.slice(line.indexOf(code) + code.length).replace(/^[\s,;]+/, '') };
}

/** Profiles as they were pasted: a list, one, or several one after another. What is no JSON stays text, and its check says so. */
function profilesOf(text: string): unknown {
  if (text.trim() === '') return undefined;
  for (const attempt of [text, `[${text.trim().replace(/\}\s*,?\s*\{/g, '},{')}]`])
    try {
      const read: unknown = JSON.parse(attempt);
      return Array.isArray(read) ? read : [read];
    } catch {
      continue;
    }
  return text;
}
