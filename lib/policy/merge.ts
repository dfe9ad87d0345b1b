import { CATEGORIES, type Category } from '../detect/finding.ts';
import type { HostProfile } from '../host/profile.ts';
import { DEFAULT_POLICY } from './default.ts';
import type { AddedTerm, CategoryPolicy, EffectivePolicy } from './effective.ts';
import type { PolicyFile } from './file.ts';
import type { Settings } from './settings.ts';

/** Who can set a value, weakest first. A person's wish counts over the practice's value only where that is not locked. */
export const SETTERS = ['built-in', 'personal', 'practice', 'managed'] as const;
export type Setter = (typeof SETTERS)[number];

/** Days the decision log is kept where nobody says. Long enough for an annual appraisal and an inspection. */
export const KEEP_DAYS = 400;

type PerCategory = { [C in Category as `categories.${C}.on`]: boolean } & { [C in Category as `categories.${C}.level`]: CategoryPolicy['level'] } & {
  [C in Category as `categories.${C}.advice`]: CategoryPolicy['advice'];
} & { [C in Category as `categories.${C}.guidance`]: string };

/** Every setting by its name, flat. Names are what `locked` in a policy file refers to. */
export interface SettingValues extends PerCategory {
  practice: EffectivePolicy['practice'];
  leads: EffectivePolicy['leads'];
  reviewDate: string | null;
  system: EffectivePolicy['system'];
  ageRules: EffectivePolicy['ageRules'];
  guard: EffectivePolicy['guard'];
  'wording.ask': string;
  'wording.askPhrase': string;
  'wording.untilToldPhrase': string;
  'keys.open': string;
  'keys.blank': string;
  'marks.badge': boolean;
  'marks.size': 'normal' | 'large';
  watchSearchBoxes: boolean;
  'log.keepDays': number;
  'terms.add': readonly AddedTerm[];
  'terms.ignore': readonly string[];
  profiles: readonly HostProfile[];
  excludedFields: EffectivePolicy['excludedFields'];
}
export type SettingName = keyof SettingValues;

/** What one setter sets. */
export interface Layer {
  readonly by: Setter;
  readonly values: Readonly<Partial<SettingValues>>;
  /** Names of settings or groups that nobody weaker may change. */
  readonly locked: readonly string[];
}

/** A setting with its history: what each setter wanted, and why the value is what it is. */
export interface Explained<T> {
  readonly value: T;
  /** Who set it. For lists that add up, the strongest who added. */
  readonly by: Setter;
  /** Whether a person may not change it, and who said so. */
  readonly lockedBy: Setter | null;
  /** What each setter wanted, in the order they were heard. `counted` is false where a lock kept it out or a later one replaced it. */
  readonly wanted: readonly { readonly by: Setter; readonly value: T; readonly counted: boolean }[];
}
export type ExplainedPolicy = { readonly [N in SettingName]: Explained<SettingValues[N]> };

/** These add up over the setters; the others replace one another. */
const ADDING: ReadonlySet<SettingName> = new Set<SettingName>(['terms.add', 'terms.ignore', 'profiles', 'excludedFields']);

/** Whether `locks` name a setting: itself, a group it is in, or everything. */
export function isLocked(name: string, locks: readonly string[]): boolean {
  return locks.some((lock) => lock === 'everything' || lock === name || name.startsWith(`${lock}.`));
}

/**
 * Merges what IT, the practice and the person set over what is built in, and keeps the reasons.
 * IT's values always hold; the practice's hold where IT is silent; a person's hold wherever the value is not locked.
 */
export function explainPolicy(layers: readonly Layer[]): ExplainedPolicy {
  const heard: Layer[] = [BUILT_IN, ...(['practice', 'managed', 'personal'] as const).flatMap((by) => layers.filter((layer) => layer.by === by))];
  const explained: Partial<Record<SettingName, Explained<unknown>>> = {};
  for (const name of SETTING_NAMES) explained[name] = fold(name, heard);
  return explained as ExplainedPolicy;
}

function fold(name: SettingName, heard: readonly Layer[]): Explained<unknown> {
  let value: unknown;
  let by: Setter = 'built-in';
  let lockedBy: Setter | null = null;
  const wanted: { by: Setter; value: unknown; counted: boolean }[] = [];
  for (const layer of heard) {
    const wish: unknown = layer.values[name];
    const kept = layer.by === 'personal' && lockedBy !== null;
    if (wish !== undefined) {
      if (kept) wanted.push({ by: layer.by, value: wish, counted: false });
      else if (ADDING.has(name)) {
        value = [...((value as unknown[] | undefined) ?? []), ...(wish as unknown[])];
        if ((wish as unknown[]).length > 0) by = layer.by;
        wanted.push({ by: layer.by, value: wish, counted: true });
      } else {
        for (const earlier of wanted) earlier.counted = false;
        value = wish;
        by = layer.by;
        wanted.push({ by: layer.by, value: wish, counted: true });
      }
    }
    const locksIt = layer.by === 'managed' ? (wish !== undefined && !ADDING.has(name)) || isLocked(name, layer.locked) : isLocked(name, layer.locked);
    if (locksIt && layer.by !== 'personal') lockedBy ??= layer.by;
    if (locksIt && layer.by === 'managed') lockedBy = 'managed';
  }
  return { value, by, lockedBy, wanted };
}

/** The rules in force, without their reasons. */
export function effectivePolicy(explained: ExplainedPolicy): EffectivePolicy {
  const value = <N extends SettingName>(name: N): SettingValues[N] => explained[name].value;
  const category = (id: Category): CategoryPolicy => ({
    on: value(`categories.${id}.on`),
    level: value(`categories.${id}.level`),
    advice: value(`categories.${id}.advice`),
    guidance: value(`categories.${id}.guidance`),
  });
  return {
    practice: value('practice'),
    leads: value('leads'),
    reviewDate: value('reviewDate'),
    system: value('system'),
    categories: Object.fromEntries(CATEGORIES.map((id) => [id, category(id)])) as Record<Category, CategoryPolicy>,
    terms: { add: value('terms.add'), ignore: value('terms.ignore') },
    ageRules: value('ageRules'),
    guard: value('guard'),
    wording: { ask: value('wording.ask'), askPhrase: value('wording.askPhrase'), untilToldPhrase: value('wording.untilToldPhrase') },
    profiles: lastOfEachId(value('profiles')).reverse(),
    keys: { open: value('keys.open'), blank: value('keys.blank') },
    marks: { badge: value('marks.badge'), size: value('marks.size') },
    excludedFields: value('excludedFields'),
    watchSearchBoxes: value('watchSearchBoxes'),
  };
}

/** The first that fits an address is used: what a person taught goes before IT's, and that before the practice's, unless locked. */
const lastOfEachId = (profiles: readonly HostProfile[]): HostProfile[] => [...new Map(profiles.map((profile) => [profile.id, profile])).values()];

/** What a policy file sets. Codes become terms: on screen a code shows as its term. */
export function policyLayer(by: 'practice' | 'managed', file: PolicyFile): Layer {
  const fromCodes = (file.codeLists ?? []).flatMap(({ category, level, advice, codes }) => codes.map(({ term }): AddedTerm => ({ text: term, category, level, advice })));
  const added = [...(file.terms?.add ?? []), ...fromCodes];
  return {
    by,
    locked: file.locked ?? [],
    values: defined({
      practice: file.practice,
      leads: file.leads,
      reviewDate: file.reviewDate,
      ageRules: file.ageRules,
      'wording.ask': file.wording?.ask,
      'wording.askPhrase': file.wording?.askPhrase,
      'wording.untilToldPhrase': file.wording?.untilToldPhrase,
      profiles: file.profiles,
      ...shared(file),
      'terms.add': added.length > 0 ? added : undefined,
      'terms.ignore': file.terms?.ignore,
    }),
  };
}

/** What a person sets. */
export function personalLayer(settings: Settings): Layer {
  return {
    by: 'personal',
    locked: [],
    values: defined({ ...shared(settings), 'terms.add': settings.terms.add, 'terms.ignore': settings.terms.ignore, profiles: settings.profiles, excludedFields: settings.excludedFields }),
  };
}

function shared(from: Pick<PolicyFile, 'system' | 'guard' | 'keys' | 'marks' | 'watchSearchBoxes' | 'log' | 'categories'>): Partial<Record<SettingName, unknown>> {
  const values: Partial<Record<SettingName, unknown>> = {
    system: from.system,
    guard: from.guard,
    'keys.open': from.keys?.open,
    'keys.blank': from.keys?.blank,
    'marks.badge': from.marks?.badge,
    'marks.size': from.marks?.size,
    watchSearchBoxes: from.watchSearchBoxes,
    'log.keepDays': from.log?.keepDays,
  };
  for (const id of CATEGORIES) {
    const rules = from.categories?.[id];
    values[`categories.${id}.on`] = rules?.on;
    values[`categories.${id}.level`] = rules?.level;
    values[`categories.${id}.advice`] = rules?.advice;
    values[`categories.${id}.guidance`] = rules?.guidance;
  }
  return values;
}

function defined(values: Partial<Record<SettingName, unknown>>): Partial<SettingValues> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}

const BUILT_IN: Layer = {
  by: 'built-in',
  locked: [],
  values: defined({
    practice: DEFAULT_POLICY.practice,
    leads: DEFAULT_POLICY.leads,
    reviewDate: DEFAULT_POLICY.reviewDate,
    ageRules: DEFAULT_POLICY.ageRules,
    'wording.ask': DEFAULT_POLICY.wording.ask,
    'wording.askPhrase': DEFAULT_POLICY.wording.askPhrase,
    'wording.untilToldPhrase': DEFAULT_POLICY.wording.untilToldPhrase,
    profiles: DEFAULT_POLICY.profiles,
    excludedFields: DEFAULT_POLICY.excludedFields,
    'terms.add': DEFAULT_POLICY.terms.add,
    'terms.ignore': DEFAULT_POLICY.terms.ignore,
    ...shared({
      system: DEFAULT_POLICY.system,
      guard: DEFAULT_POLICY.guard,
      keys: DEFAULT_POLICY.keys,
      marks: DEFAULT_POLICY.marks,
      watchSearchBoxes: DEFAULT_POLICY.watchSearchBoxes,
      log: { keepDays: KEEP_DAYS },
      categories: DEFAULT_POLICY.categories,
    }),
  }),
};

/** Every setting there is: the built-in layer sets them all. */
export const SETTING_NAMES = Object.keys(BUILT_IN.values) as SettingName[];

/** Whether a lock locks anything at all: a misspelt one would leave open, in silence, what a practice meant to close. */
export function namesSettings(lock: string): boolean {
  return SETTING_NAMES.some((name) => isLocked(name, [lock]));
}
