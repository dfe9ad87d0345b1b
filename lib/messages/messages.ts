import * as v from 'valibot';
import { ADVICE, CATEGORIES, LEVELS } from '../detect/finding.ts';
import { NOT_WATCHED } from '../field/field.ts';
import { DECISIONS, OUTCOMES } from '../entry/entry.ts';
import { HostProfileSchema } from '../host/profile.ts';

const Count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100_000));
const TabId = v.pipe(v.number(), v.integer(), v.minValue(0));
/** A rule's name, as the lexicon writes it: never words from a note. */
const Rule = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]{0,79}$/));
/** What may be added to the log at once: an entry has few fields and few findings. */
const COUNTED_MAX = 200;

export const NOT_WATCHING = [...NOT_WATCHED, 'crashed', 'off', 'quiet', 'snoozed'] as const;
export type NotWatching = (typeof NOT_WATCHING)[number];

/** How one frame is being watched. */
export const FrameStatusSchema = v.variant('state', [
  /** `stale`: text is watched, but the profile of this record system no longer fits its page, so hiding and the check at save may not work. */
  v.object({ state: v.literal('watching'), undecided: Count, total: Count, patient: v.optional(v.literal(true)), stale: v.optional(v.literal(true)) }),
  v.object({ state: v.literal('not-watching'), why: v.picklist(NOT_WATCHING) }),
]);
export type FrameStatus = v.InferOutput<typeof FrameStatusSchema>;

/** More sites than a record system is put together from. */
export const SITES_MAX = 5;
const Origin = v.pipe(v.string(), v.maxLength(300));
const SitePattern = v.pipe(v.string(), v.maxLength(300));

/** Parts of a page that are not watched as its whole is, as match patterns of their sites. */
export const PartsSchema = v.object({
  /** In a watched page: the sites of frames that are not watched; "" for a site that cannot be told. */
  unwatched: v.pipe(v.array(SitePattern), v.maxLength(SITES_MAX)),
  /** In a page that is not watched: the sites of frames that are. */
  inside: v.pipe(v.array(SitePattern), v.maxLength(SITES_MAX)),
});
export type Parts = v.InferOutput<typeof PartsSchema>;

/** How a whole tab is being watched: its frames added up. */
export const TabStatusSchema = v.object({ frames: v.array(v.object({ frameId: v.number(), status: FrameStatusSchema })), parts: PartsSchema });
export type TabStatus = v.InferOutput<typeof TabStatusSchema>;

const Nothing = v.optional(v.null());

/** What one frame has to tell the others about an entry whose fields stand in several of them. */
export const EntryNewsSchema = v.object({
  /** Names the entry within the tab, and the watcher that tells: made-up names, of this page's life. */
  entry: v.pipe(v.string(), v.maxLength(80)),
  teller: v.pipe(v.string(), v.maxLength(40)),
  /** `asked`: what has been decided? `taken-back`: nothing is, any longer. Otherwise the decision, and what it settled. */
  news: v.union([
    v.picklist(['asked', 'taken-back']),
    v.object({ decision: v.picklist(DECISIONS), cover: v.object(v.entriesFromList(CATEGORIES, v.optional(v.picklist(ADVICE)))) }),
  ]),
});
export type EntryNews = v.InferOutput<typeof EntryNewsSchema>;

/**
 * Every message sent to the background, with who may send it, what it holds and what is answered. The receiver checks the
 * sender, then the schema, then handles it. No message holds what was typed, nor a patient's identity.
 * `content`: a content script, from a tab's frame. `page`: one of our own pages.
 */
export const MESSAGES = {
  /** Scout: a field took focus in this frame; bring the watcher. */
  'bring-watcher': { from: 'content', ask: v.object({}), answer: Nothing },
  /** Watcher: how this frame is being watched, for the toolbar badge and popup. */
  'frame-status': { from: 'content', ask: FrameStatusSchema, answer: Nothing },
  /** Scout: the focus went into a frame that its page cannot reach, which may be nobody's to watch. */
  'frame-entered': { from: 'content', ask: v.object({}), answer: Nothing },
  /** Watcher: a decision to count. */
  'count-decision': {
    from: 'content',
    ask: v.object({ counted: v.pipe(v.array(v.object({ category: v.picklist(CATEGORIES), advice: v.picklist(ADVICE), outcome: v.picklist(OUTCOMES) })), v.maxLength(COUNTED_MAX)) }),
    answer: Nothing,
  },
  /** Watcher: the clinician says a rule was mistaken here. Counted for the practice, by rule, never with the words. */
  'count-mistaken': { from: 'content', ask: v.object({ category: v.picklist(CATEGORIES), rule: Rule }), answer: Nothing },
  /** Watcher: a profile of this site, as it was taught. It names the program's parts only. */
  'keep-profile': { from: 'content', ask: v.object({ profile: HostProfileSchema }), answer: Nothing },
  /** Watcher: the clinician excluded a field: its page's origin comes from the sender, the description is of the field, not of its text. */
  'exclude-field': { from: 'content', ask: v.object({ field: v.pipe(v.string(), v.minLength(1), v.maxLength(200)) }), answer: Nothing },
  /** Watcher: the clinician blanked the screen, or brought it back, from one frame; the background sends `blank` to all frames of the tab. */
  'blank-tab': { from: 'content', ask: v.object({ on: v.boolean() }), answer: Nothing },
  /** Watcher: the clinician switched this patient off, or the record is left: the background sends `snooze` to all frames of the tab. */
  'snooze-tab': { from: 'content', ask: v.object({ on: v.boolean() }), answer: Nothing },
  /** Watcher: about an entry whose fields stand in several frames; the background sends it to all frames of the tab. */
  'entry-news': { from: 'content', ask: EntryNewsSchema, answer: Nothing },
  /** Watcher: open one of our own pages in a tab. */
  'open-page': { from: 'content', ask: v.object({ page: v.picklist(['policy', 'options', 'check', 'practice']) }), answer: Nothing },
  /** Page: settings or policy changed in the database; write the snapshot anew. Answered when open tabs can read it. */
  'settings-changed': { from: 'page', ask: v.object({}), answer: Nothing },
  /** Page: compare the watched sites with the permissions now, and bring the scout where it is missing. */
  'check-sites': { from: 'page', ask: v.object({}), answer: Nothing },
  /** Page: teach the site open in a tab. */
  'teach-tab': { from: 'page', ask: v.object({ tabId: TabId }), answer: Nothing },
  /** Page: how a tab is being watched. */
  'tab-status': { from: 'page', ask: v.object({ tabId: TabId }), answer: TabStatusSchema },
} as const;
export type MessageName = keyof typeof MESSAGES;
export type Ask<N extends MessageName> = v.InferOutput<(typeof MESSAGES)[N]['ask']>;
export type Answer<N extends MessageName> = v.InferOutput<(typeof MESSAGES)[N]['answer']>;

/** A finding as the side panel lists it: no words from the note. `reason` is the rule's own. */
export const ListedFindingSchema = v.object({
  /** Names the finding within the frame, for `show-finding`. */
  id: v.pipe(v.string(), v.maxLength(80)),
  category: v.picklist(CATEGORIES),
  level: v.picklist(LEVELS),
  advice: v.picklist(ADVICE),
  reason: v.pipe(v.string(), v.maxLength(300)),
  decided: v.boolean(),
});
export type ListedFinding = v.InferOutput<typeof ListedFindingSchema>;

/** Every message sent to a tab's watchers, by the background or one of our pages. Frames with no watcher do not answer. */
export const WATCHER_MESSAGES = {
  /** To scouts, those of frames alone: whose content is this? Of those that are of none of the origins in `besides`, one answers. */
  'whose-part': { ask: v.object({ besides: v.pipe(v.array(Origin), v.maxLength(SITES_MAX)) }), answer: v.object({ origin: Origin }) },
  /** Open the card at the nearest or next prompt. */
  'open-next': { ask: v.object({}), answer: Nothing },
  /** Blank the screen of all that is ours (`on`), or bring it back; without `on`, the other way than now. */
  blank: { ask: v.object({ on: v.optional(v.boolean()) }), answer: Nothing },
  /** Mark nothing for the patient whose record is open now (`on`), or mark again. Who that is stays in the frame. */
  snooze: { ask: v.object({ on: v.boolean() }), answer: Nothing },
  /** From a frame that shares an entry, or from this very one. */
  'entry-news': { ask: EntryNewsSchema, answer: Nothing },
  /** Learn this page: its note, visibility control, save and banner are pointed at. */
  'teach-site': { ask: v.object({}), answer: Nothing },
  /** What is found in this frame now. */
  'list-findings': { ask: v.object({}), answer: v.object({ findings: v.array(ListedFindingSchema) }) },
  /** Go to a finding and open its card. */
  'show-finding': { ask: v.object({ id: v.pipe(v.string(), v.maxLength(80)) }), answer: Nothing },
} as const;
export type WatcherMessageName = keyof typeof WATCHER_MESSAGES;
export type WatcherAsk<N extends WatcherMessageName> = v.InferOutput<(typeof WATCHER_MESSAGES)[N]['ask']>;
export type WatcherAnswer<N extends WatcherMessageName> = v.InferOutput<(typeof WATCHER_MESSAGES)[N]['answer']>;

/** How a message travels: its name beside what it holds. */
export const EnvelopeSchema = v.object({ name: v.string(), ask: v.unknown() });
export interface Envelope<N extends string, A> {
  readonly name: N;
  readonly ask: A;
}
