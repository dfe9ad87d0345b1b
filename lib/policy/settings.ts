import * as v from 'valibot';
import { CATEGORIES } from '../detect/finding.ts';
import { HostProfileSchema } from '../host/profile.ts';
import { SYSTEMS } from '../host/system.ts';
import { GUARD_MODES } from './effective.ts';
import { AddedTermSchema, CategoryRulesSchema, ChordSchema, SitePattern } from './file.ts';

const Origin = v.pipe(v.string(), v.regex(/^https?:\/\/[^\s/?#@]{1,255}$/i));
const Minute = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1439));

export const TEXT_SIZES = ['normal', 'large', 'largest'] as const;
export const APPEARANCES = ['system', 'light', 'dark'] as const;

/** One person's preferences. What is absent is left to the practice, or to what is built in. */
export const SettingsSchema = v.object({
  version: v.literal(1),
  system: v.optional(v.picklist(SYSTEMS)),
  categories: v.optional(v.object(v.entriesFromList(CATEGORIES, v.optional(v.omit(CategoryRulesSchema, ['guidance'])))), {}),
  terms: v.optional(v.object({ add: v.optional(v.array(AddedTermSchema), []), ignore: v.optional(v.array(v.pipe(v.string(), v.maxLength(200))), []) }), {}),
  guard: v.optional(v.picklist(GUARD_MODES)),
  keys: v.optional(v.object({ open: v.optional(ChordSchema), blank: v.optional(ChordSchema) }), {}),
  marks: v.optional(v.object({ badge: v.optional(v.boolean()), size: v.optional(v.picklist(['normal', 'large'])) }), {}),
  watchSearchBoxes: v.optional(v.boolean()),
  excludedFields: v.optional(v.array(v.object({ origin: Origin, field: v.pipe(v.string(), v.maxLength(200)) })), []),
  /** Sites this person taught. */
  profiles: v.optional(v.array(HostProfileSchema), []),
  /** Sites this person asked to watch, as match patterns. The browser's permission decides; this remembers the wish. */
  sites: v.optional(v.array(SitePattern), []),
  off: v.optional(v.array(v.object({ origin: Origin, until: v.nullable(v.number()) })), []),
  quiet: v.optional(v.array(v.object({ days: v.array(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(6))), from: Minute, to: Minute })), []),
  log: v.optional(v.object({ keepDays: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(3650))) }), {}),
  /** Of our own pages. */
  textSize: v.optional(v.picklist(TEXT_SIZES), 'normal'),
  appearance: v.optional(v.picklist(APPEARANCES), 'system'),
});
export type Settings = v.InferOutput<typeof SettingsSchema>;

export const NO_SETTINGS: Settings = v.parse(SettingsSchema, { version: 1 });

/** Of damaged settings, every part that is whole; what is not is as if it had never been set. */
export function wholeParts(stored: unknown): Settings {
  const parts = typeof stored === 'object' && stored !== null ? (stored as Record<string, unknown>) : {};
  const whole = Object.entries(SettingsSchema.entries).filter(([name, schema]) => Object.hasOwn(parts, name) && v.is(schema, parts[name]));
  return v.parse(SettingsSchema, { ...Object.fromEntries(whole.map(([name]) => [name, parts[name]])), version: NO_SETTINGS.version });
}

/** Why settings could not be read: `newer` came from a later version of this package; `damaged` names the first field at fault. */
export type SettingsFault = { readonly fault: 'newer'; readonly version: number } | { readonly fault: 'damaged'; readonly field: string };

/** Reads settings of any version up to the present one, from the database or an exported file. */
export function readSettingsValue(stored: unknown): { readonly settings: Settings } | SettingsFault {
  const version = typeof stored === 'object' && stored !== null && 'version' in stored ? stored.version : undefined;
  if (typeof version === 'number' && version > NO_SETTINGS.version) return { fault: 'newer', version };
  const read = v.safeParse(SettingsSchema, stored);
  if (read.success) return { settings: read.output };
  return { fault: 'damaged', field: v.getDotPath(read.issues[0]) ?? 'the whole' };
}
