import type { Advice, Category, Level } from '../detect/finding.ts';
import type { HostProfile } from '../host/profile.ts';
import type { SystemId } from '../host/system.ts';

export const GUARD_MODES = ['off', 'remind', 'decide'] as const;
/** `decide` holds a save with prompts undecided; `remind` shows a passing strip; `off` does neither. */
export type GuardMode = (typeof GUARD_MODES)[number];

/** What one category does here. `as-found` leaves the rule's own level or advice. */
export interface CategoryPolicy {
  readonly on: boolean;
  readonly level: Level | 'as-found';
  readonly advice: Advice | 'as-found';
  /** The practice's own guidance for this category, plain text; empty if none. */
  readonly guidance: string;
}

export interface AddedTerm {
  readonly text: string;
  readonly category: Category;
  readonly level: Level;
  readonly advice: Advice;
}

/** For patients younger than `under` (whole years), what one category does instead. */
export interface AgeRule {
  readonly under: number;
  readonly category: Category;
  readonly level: Level | 'as-found';
  readonly advice: Advice | 'as-found';
}

export const LEAD_ROLES = ['safeguarding-lead', 'caldicott-guardian', 'deputy', 'access-lead', 'dpo'] as const;
export type LeadRole = (typeof LEAD_ROLES)[number];

export interface NamedLead {
  readonly role: LeadRole;
  readonly name: string;
  readonly contact: string;
}

/** The rules in force, after merging managed > practice > personal > built-in. The snapshot content scripts read holds one. */
export interface EffectivePolicy {
  readonly practice: { readonly name: string; readonly ods: string } | null;
  readonly leads: readonly NamedLead[];
  /** ISO date, or null. */
  readonly reviewDate: string | null;
  readonly system: SystemId;
  readonly categories: Readonly<Record<Category, CategoryPolicy>>;
  readonly terms: { readonly add: readonly AddedTerm[]; readonly ignore: readonly string[] };
  readonly ageRules: readonly AgeRule[];
  readonly guard: GuardMode;
  readonly wording: {
    /** Spoken to the patient. */
    readonly ask: string;
    /** Inserted in the note on request: the question is pending. */
    readonly askPhrase: string;
    /** Inserted on request where the patient has not been told yet. */
    readonly untilToldPhrase: string;
  };
  readonly profiles: readonly HostProfile[];
  /** Key chords as "Alt+Shift+A". Empty string: none. */
  readonly keys: { readonly open: string; readonly blank: string };
  readonly marks: { readonly badge: boolean; readonly size: 'normal' | 'large' };
  /** Fields the clinician excluded: origin and a stable description of the field. */
  readonly excludedFields: readonly { readonly origin: string; readonly field: string }[];
  readonly watchSearchBoxes: boolean;
}

/** An origin switched off. One without a port means every port of that host. */
export interface OffSite {
  readonly origin: string;
  readonly until: number | null;
}

/** A time of the week when nothing is marked. Local time; `from` after `to` runs past midnight. */
export interface QuietTime {
  /** 0 is Sunday. */
  readonly days: readonly number[];
  /** Minutes after midnight, 0 to 1439. */
  readonly from: number;
  readonly to: number;
}

/** What content scripts read from `browser.storage.local` under `SNAPSHOT_KEY`. Holds no text and no identity. */
export interface Snapshot {
  readonly version: 1;
  readonly policy: EffectivePolicy;
  /** Origins switched off, each until a time in ms since 1970 (end of today), or null for always. Ask `offUntil` (off.ts), which knows quiet times too. */
  readonly off: readonly OffSite[];
  readonly quiet: readonly QuietTime[];
  /** Match patterns of the sites that the person, the practice or IT asked to watch. The browser's permission decides. */
  readonly sites: readonly string[];
}
export const SNAPSHOT_KEY = 'snapshot';
