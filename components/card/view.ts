import type { Advice, Category } from '../../lib/detect/finding.ts';
import type { Decision } from '../../lib/entry/entry.ts';
import type { NamedLead } from '../../lib/policy/effective.ts';

/** How carrying a decision out went, as read back from the record system. */
export type CarriedOut =
  /** Nothing had to be done. */
  | { readonly how: 'nothing' }
  | { readonly how: 'working' }
  /** Read back. `control` and `state` as the record system names them. */
  | { readonly how: 'verified'; readonly control: string; readonly state: string }
  /** The record system was seen to be so already, by the clinician's own hand. */
  | { readonly how: 'seen' }
  /** Worked, but nothing could be read back. */
  | { readonly how: 'unverified' }
  | { readonly how: 'failed' }
  /** We know no control here. */
  | { readonly how: 'by-hand' };

/** What became of putting a phrase in the note. `copied`: the note did not take it, and it is on the clipboard now. */
export type Inserting = 'no' | 'done' | 'refused' | 'copied';

/** What became of moving sentences to an entry of their own. */
export type Splitting = 'no' | 'working' | 'moved' | 'copied' | 'refused';
export type NewEntry = 'hidden' | 'unchecked' | 'visible' | 'gone';

export interface SplitSentence {
  readonly text: string;
  readonly chosen: boolean;
}

/** All the card shows. Text of the note passes through and is never kept. */
export interface CardView {
  /** Names the prompt within the entry; a new one starts the card at its first screen. */
  readonly key: string;
  /** Which of the entry's prompts this is, from 1. */
  readonly at: number;
  readonly of: number;
  readonly category: Category;
  /** `null` for a hint: it wants no decision. */
  readonly advice: Advice | null;
  readonly passage: string;
  readonly reason: string;
  /** The practice's own guidance for the category; empty if none. */
  readonly guidance: string;
  readonly decision: Decision | null;
  /** Saved past, undecided. */
  readonly savedPast: boolean;
  readonly carriedOut: CarriedOut;
  /** What a control is called that may do it, where none is known; null if there is none. */
  readonly proposed: string | null;
  /** Steps by hand in the system in use. */
  readonly steps: readonly string[];
  readonly system: string;
  /** What hiding does not hide, and the system's traps. */
  readonly notHidden: readonly string[];
  readonly traps: readonly string[];
  /** Advice on access to the whole record; empty when not in play. */
  readonly access: readonly string[];
  readonly asking: { readonly spoken: string; readonly phrase: string; readonly untilTold: boolean };
  readonly inserted: Inserting;
  readonly split: {
    readonly sentences: readonly SplitSentence[];
    /** `move`: a new entry can be started here; `copy`: only by hand. */
    readonly can: 'move' | 'copy';
    readonly became: Splitting;
    /** What the new entry shows, once sentences were moved to it; null before. */
    readonly newEntry: NewEntry | null;
  };
  readonly policy: { readonly practice: string | null; readonly leads: readonly NamedLead[]; readonly reviewDate: string | null };
}

export type NotMeantReach = 'passage' | 'session' | 'practice';

/** What the clinician did on the card. */
export type CardAction =
  | { readonly do: 'decide'; readonly decision: Decision }
  | { readonly do: 'undo' }
  | { readonly do: 'close' }
  | { readonly do: 'go'; readonly by: 1 | -1 }
  | { readonly do: 'not-meant'; readonly reach: NotMeantReach }
  | { readonly do: 'use-proposed' }
  | { readonly do: 'teach' }
  | { readonly do: 'insert' }
  | { readonly do: 'copy-phrase' }
  | { readonly do: 'split'; readonly chosen: readonly boolean[] }
  | { readonly do: 'policy-page' }
  /** The card's size changed: place it anew. */
  | { readonly do: 'resized' };
