import { writtenDay } from '../../lib/day.ts';
import { CATEGORIES, type Category } from '../../lib/detect/finding.ts';
import type { Difference } from '../../lib/policy/compare.ts';
import type { SettingName, SettingValues } from '../../lib/policy/merge.ts';
import { CATEGORY_NAMES, LEAD_ROLES, SYSTEM_NAMES } from '../words.ts';
import { ADVICE_CHOICES, FORM, GUARD_NAMES, LEVEL_NAMES, OPTIONS } from './words.ts';

type OfCategory = Extract<SettingName, `categories.${Category}.${string}`>;

const NAMES: Readonly<Record<Exclude<SettingName, OfCategory>, string>> = {
  'practice': FORM.practice,
  'leads': 'People to ask',
  'reviewDate': FORM.reviewDate,
  'system': FORM.system,
  'ageRules': 'Rules for the young',
  'guard': FORM.guard,
  'wording.ask': FORM.ask,
  'wording.askPhrase': FORM.askPhrase,
  'wording.untilToldPhrase': FORM.untilToldPhrase,
  'keys.open': OPTIONS.keyOpen,
  'keys.blank': OPTIONS.keyBlank,
  'marks.badge': OPTIONS.badge,
  'marks.size': 'Size of marks',
  'watchSearchBoxes': OPTIONS.searchBoxes,
  'log.keepDays': FORM.keepDays,
  'terms.add': 'Words also prompted for',
  'terms.ignore': 'Words never prompted for',
  'profiles': 'Host profiles',
  'excludedFields': 'Fields left out',
};
const PARTS = { on: FORM.looked, level: 'Level', advice: 'Advice', guidance: FORM.guidance } as const;

/** What a setting is called on screen. */
export function settingWords(name: SettingName): string {
  if (name in NAMES) return NAMES[name as keyof typeof NAMES];
  const [, category, part] = name.split('.') as [string, Category, keyof typeof PARTS];
  return `${CATEGORY_NAMES[category]}: ${PARTS[part].toLowerCase()}`;
}

type Say = { readonly [N in SettingName]?: (value: SettingValues[N]) => string | readonly string[] };

const SAY: Say = {
  practice: (practice) => (practice ? `${practice.name}, ${practice.ods}` : ''),
  leads: (leads) => leads.map(({ role, name, contact }) => `${LEAD_ROLES[role]}: ${name}, ${contact}`),
  reviewDate: (day) => (day === null ? '' : writtenDay(day)),
  system: (system) => SYSTEM_NAMES[system],
  ageRules: (rules) => rules.map(({ under, category, level, advice }) => `Under ${String(under)}, ${CATEGORY_NAMES[category]}: ${LEVEL_NAMES[level]}, ${ADVICE_CHOICES[advice]}`),
  guard: (guard) => GUARD_NAMES[guard],
  'marks.size': (size) => (size === 'large' ? 'Larger' : 'Normal'),
  'terms.add': (terms) => terms.map(({ text, category }) => `${text} (${CATEGORY_NAMES[category]})`),
  profiles: (profiles) => profiles.map(({ name }) => name),
  excludedFields: (fields) => fields.map(({ field, origin }) => `${field} on ${origin}`),
  ...Object.fromEntries(CATEGORIES.flatMap((id) => [
    [`categories.${id}.level`, (level: keyof typeof LEVEL_NAMES) => LEVEL_NAMES[level]],
    [`categories.${id}.advice`, (advice: keyof typeof ADVICE_CHOICES) => ADVICE_CHOICES[advice]],
  ])),
};

/** A setting's value as a person reads it: one line, or one for each of a list. */
function linesOf<N extends SettingName>(name: N, value: SettingValues[N]): readonly string[] {
  const say = SAY[name] as ((value: SettingValues[N]) => string | readonly string[]) | undefined;
  const said: unknown = say ? say(value) : value;
  if (Array.isArray(said)) return said as string[];
  return said === '' ? [] : [typeof said === 'boolean' ? (said ? 'Yes' : 'No') : String(said)];
}

const joined = (lines: readonly string[], besides = 0): string => [lines.join('; ') || (besides > 0 ? '' : '–'), besides > 0 ? `${String(besides)} as before` : ''].filter(Boolean).join('; ');

/** A setting's value in words. */
export function valueWords<N extends SettingName>(name: N, value: SettingValues[N]): string {
  return joined(linesOf(name, value));
}

/** What a policy would change of one setting. Of lists, what goes and what comes; the rest is counted. */
export function differenceWords({ name, now, then }: Difference): { readonly name: string; readonly now: string; readonly then: string } {
  const [was, becomes] = [linesOf(name, now as never), linesOf(name, then as never)];
  const both = was.filter((line) => becomes.includes(line)).length;
  return { name: settingWords(name), now: joined(was.filter((line) => !becomes.includes(line)), both), then: joined(becomes.filter((line) => !was.includes(line)), both) };
}
