import * as v from 'valibot';
import { SYSTEMS } from './system.ts';

/** A CSS selector, which may end in `>> "words"` (selector.ts). Checked where a document is at hand. */
const Selector = v.pipe(v.string(), v.nonEmpty(), v.maxLength(500));

/** How the host shows and changes an entry's online visibility. */
const VisibilitySchema = v.object({
  /** `toggle`: checkbox or switch; `choice`: select or radio group; `menu`: opened by button or right-click; `dialog`: a button opens a dialog that holds it. */
  kind: v.picklist(['toggle', 'choice', 'menu', 'dialog']),
  /** The control itself: inside the entry; where the profile names no entry, or for `menu` and `dialog`, anywhere. */
  control: Selector,
  /** What opens it, for `menu` and `dialog`. */
  opener: v.optional(Selector),
  openBy: v.optional(v.picklist(['click', 'contextmenu'])),
  /** Confirms the dialog. */
  confirm: v.optional(Selector),
  /** The state of the control that means hidden from online access: checked or not, or the option's value. */
  hiddenWhen: v.union([v.boolean(), v.string()]),
  /** For a choice: the option's value that means visible, where there are more than two. */
  visibleWhen: v.optional(v.pipe(v.string(), v.maxLength(200))),
  /** For a menu: the item that shows the entry again, where it is another one than `control`. */
  show: v.optional(Selector),
  /** Where the state can be read back when the control is closed: matches when the entry is hidden. */
  hiddenShows: v.optional(Selector),
});

/** How to find a record system's parts in its page. Data only; documented in docs/host-profiles.md. */
export const HostProfileSchema = v.object({
  version: v.literal(1),
  id: v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,60}$/)),
  name: v.pipe(v.string(), v.nonEmpty(), v.maxLength(100)),
  system: v.picklist(SYSTEMS),
  /** Match patterns of the addresses it is for. */
  matches: v.pipe(v.array(v.pipe(v.string(), v.maxLength(300))), v.minLength(1)),
  /** The smallest element that holds one entry: its fields, visibility control and save. */
  entry: v.optional(Selector),
  /** The smallest element that holds one saved entry of the record, as the page displays it. */
  record: v.optional(Selector),
  fields: v.optional(Selector),
  /** Several where entries differ, as letters and results do: the first that an entry has is its own. */
  visibility: v.optional(v.union([VisibilitySchema, v.pipe(v.array(VisibilitySchema), v.minLength(1))])),
  /** How entries are saved. `trustedOnly`: the host takes only the clinician's own press, so a held save has to be pressed again. */
  save: v.optional(
    v.object({
      control: v.optional(Selector),
      form: v.optional(Selector),
      /** Chords as "Ctrl+S". */
      keys: v.optional(v.array(v.pipe(v.string(), v.maxLength(40)))),
      autosaves: v.optional(v.boolean()),
      trustedOnly: v.optional(v.boolean()),
    }),
  ),
  newEntry: v.optional(Selector),
  banner: v.optional(v.object({ root: Selector, name: v.optional(Selector), dob: v.optional(Selector), age: v.optional(Selector), sex: v.optional(Selector), nhsNumber: v.optional(Selector), phone: v.optional(Selector) })),
  /** Where the parts were last seen to match: product version and ISO date. */
  seen: v.optional(v.object({ version: v.string(), date: v.pipe(v.string(), v.isoDate()) })),
});
export type VisibilityProfile = v.InferOutput<typeof VisibilitySchema>;
export type HostProfile = v.InferOutput<typeof HostProfileSchema>;
