import * as v from 'valibot';
import { ADVICE, CATEGORIES, LEVELS } from '../detect/finding.ts';
import { HostProfileSchema } from '../host/profile.ts';
import { SYSTEMS } from '../host/system.ts';
import { CODE_SYSTEMS, codeFault } from './code.ts';
import { GUARD_MODES, LEAD_ROLES } from './effective.ts';
import { namesSettings } from './merge.ts';
import { isFindable } from './terms.ts';

/** The version this package writes and reads. A file of a later one is refused, with words that say so. */
export const POLICY_VERSION = 1;
/** A policy with 20,000 codes and their terms is about 2 MB; anything larger is not a policy, and would slow every frame that reads it. */
export const POLICY_BYTES_MAX = 4_000_000;
const TERMS_MAX = 20_000;
const DAYS_MIN = 1;
const DAYS_MAX = 3650;

const Line = (max: number) => v.pipe(v.string(), v.maxLength(max));
const Term = v.pipe(v.string(), v.maxLength(200), v.check(isFindable, 'needs at least one letter or digit'));

/** A match pattern of one host: what a permission can be asked for. */
export const SitePattern = v.pipe(
  v.string(),
  v.regex(/^https?:\/\/(\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)*\/\*$/i, 'a site is written as https://record.example/*'),
  v.maxLength(300),
);

export const CategoryRulesSchema = v.strictObject({
  on: v.optional(v.boolean()),
  level: v.optional(v.picklist([...LEVELS, 'as-found'])),
  advice: v.optional(v.picklist([...ADVICE, 'as-found'])),
  guidance: v.optional(Line(1000)),
});

export const AddedTermSchema = v.strictObject({ text: Term, category: v.picklist(CATEGORIES), level: v.picklist(LEVELS), advice: v.picklist(ADVICE) });

/** Chords as the in-page keys understand them: at least one of Alt, Ctrl or Meta, then one key; or "" for none. */
export const ChordSchema = v.pipe(v.string(), v.regex(/^$|^(?=.*(?:Alt|Ctrl|Meta)\+)(?:(?:Alt|Ctrl|Shift|Meta)\+){1,4}(?:[A-Z0-9]|F(?:[1-9]|1[0-2])|[,./;'\\[\]`=-])$/, 'a shortcut is written as Alt+Shift+A'));

const CodeSchema = v.pipe(
  v.strictObject({ system: v.picklist(CODE_SYSTEMS), code: Line(18), term: Term }),
  v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed) return;
    const fault = codeFault(dataset.value.system, dataset.value.code);
    if (fault) addIssue({ message: fault, path: [{ type: 'object', origin: 'value', input: dataset.value, key: 'code', value: dataset.value.code }] });
  }),
);

/** Everything a practice may set. Also the shape of what IT sets by managed browser policy. */
export const PolicyFileSchema = v.strictObject({
  version: v.literal(POLICY_VERSION),
  practice: v.optional(v.strictObject({ name: v.pipe(v.string(), v.nonEmpty(), v.maxLength(200)), ods: v.pipe(v.string(), v.regex(/^[A-Z0-9]{3,10}$/, 'an ODS code is 3 to 10 capital letters and digits')) })),
  reviewDate: v.optional(v.pipe(v.string(), v.isoDate('a date is written as 2027-03-31'))),
  leads: v.optional(v.pipe(v.array(v.strictObject({ role: v.picklist(LEAD_ROLES), name: Line(100), contact: Line(200) })), v.maxLength(20))),
  system: v.optional(v.picklist(SYSTEMS)),
  sites: v.optional(v.pipe(v.array(SitePattern), v.maxLength(100))),
  profiles: v.optional(v.pipe(v.array(HostProfileSchema), v.maxLength(50))),
  categories: v.optional(v.strictObject(v.entriesFromList(CATEGORIES, v.optional(CategoryRulesSchema)))),
  ageRules: v.optional(
    v.pipe(
      v.array(v.strictObject({ under: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(130)), category: v.picklist(CATEGORIES), level: v.picklist([...LEVELS, 'as-found']), advice: v.picklist([...ADVICE, 'as-found']) })),
      v.maxLength(100),
    ),
  ),
  wording: v.optional(v.strictObject({ ask: v.optional(Line(500)), askPhrase: v.optional(Line(300)), untilToldPhrase: v.optional(Line(300)) })),
  terms: v.optional(v.strictObject({ add: v.optional(v.pipe(v.array(AddedTermSchema), v.maxLength(TERMS_MAX))), ignore: v.optional(v.pipe(v.array(Term), v.maxLength(TERMS_MAX))) })),
  codeLists: v.optional(
    v.pipe(
      v.array(v.strictObject({ name: Line(200), source: v.optional(Line(500)), category: v.picklist(CATEGORIES), level: v.picklist(LEVELS), advice: v.picklist(ADVICE), codes: v.pipe(v.array(CodeSchema), v.maxLength(TERMS_MAX)) })),
      v.maxLength(100),
    ),
  ),
  guard: v.optional(v.picklist(GUARD_MODES)),
  keys: v.optional(v.strictObject({ open: v.optional(ChordSchema), blank: v.optional(ChordSchema) })),
  marks: v.optional(v.strictObject({ badge: v.optional(v.boolean()), size: v.optional(v.picklist(['normal', 'large'])) })),
  watchSearchBoxes: v.optional(v.boolean()),
  log: v.optional(v.strictObject({ keepDays: v.optional(v.pipe(v.number(), v.integer(), v.minValue(DAYS_MIN), v.maxValue(DAYS_MAX))) })),
  /** Names of settings, or of groups of them ("categories.domestic-abuse", "marks"), that a person may not change; "everything" for all. */
  locked: v.optional(v.pipe(v.array(v.pipe(v.string(), v.maxLength(80), v.check(namesSettings, 'a lock names a setting, for example "guard" or "categories.domestic-abuse"'))), v.maxLength(200))),
});
export type PolicyFile = v.InferOutput<typeof PolicyFileSchema>;
