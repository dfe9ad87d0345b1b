import * as v from 'valibot';
import { ADVICE, CATEGORIES, LEVELS } from '../detect/finding.ts';
import { HostProfileSchema } from '../host/profile.ts';
import { SYSTEMS } from '../host/system.ts';
import { DEFAULT_POLICY } from './default.ts';
import { GUARD_MODES, LEAD_ROLES, type Snapshot } from './effective.ts';

const Level = v.picklist([...LEVELS, 'as-found']);
const Advice = v.picklist([...ADVICE, 'as-found']);
const Category = v.picklist(CATEGORIES);
const CategorySchema = v.object({ on: v.boolean(), level: Level, advice: Advice, guidance: v.string() });

/** The shape of a snapshot, whole: what it says was checked when settings and policies were read. */
const SnapshotSchema = v.object({
  version: v.literal(1),
  policy: v.object({
    practice: v.nullable(v.object({ name: v.string(), ods: v.string() })),
    leads: v.array(v.object({ role: v.picklist(LEAD_ROLES), name: v.string(), contact: v.string() })),
    reviewDate: v.nullable(v.string()),
    system: v.picklist(SYSTEMS),
    categories: v.object(v.entriesFromList(CATEGORIES, CategorySchema)),
    terms: v.object({ add: v.array(v.object({ text: v.string(), category: Category, level: v.picklist(LEVELS), advice: v.picklist(ADVICE) })), ignore: v.array(v.string()) }),
    ageRules: v.array(v.object({ under: v.number(), category: Category, level: Level, advice: Advice })),
    guard: v.picklist(GUARD_MODES),
    wording: v.object({ ask: v.string(), askPhrase: v.string(), untilToldPhrase: v.string() }),
    profiles: v.array(HostProfileSchema),
    keys: v.object({ open: v.string(), blank: v.string() }),
    marks: v.object({ badge: v.boolean(), size: v.picklist(['normal', 'large']) }),
    excludedFields: v.array(v.object({ origin: v.string(), field: v.string() })),
    watchSearchBoxes: v.boolean(),
  }),
  off: v.array(v.object({ origin: v.string(), until: v.nullable(v.number()) })),
  quiet: v.array(v.object({ days: v.array(v.number()), from: v.number(), to: v.number() })),
  sites: v.array(v.string()),
});

/** What holds while there is no snapshot, or none that can be read: everything that is built in, at its most watchful. */
export const FIRST_SNAPSHOT: Snapshot = { version: 1, policy: DEFAULT_POLICY, off: [], quiet: [], sites: [] };

/** Reads what is stored as the snapshot; null when there is none, when it is of another version, or damaged. */
export function readSnapshot(stored: unknown): Snapshot | null {
  const read = v.safeParse(SnapshotSchema, stored, { abortEarly: true });
  return read.success ? read.output : null;
}
