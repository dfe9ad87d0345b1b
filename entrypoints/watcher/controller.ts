import type { About } from '../../lib/detect/about.ts';
import type { Finding, Span } from '../../lib/detect/finding.ts';
import type { Box, Field, Reading } from '../../lib/field/field.ts';
import type { Mark } from '../../lib/overlay/mark.ts';
import type { EntryNews } from '../../lib/messages/messages.ts';
import type { EffectivePolicy } from '../../lib/policy/effective.ts';

/** What the field side shows for one field. */
export interface Shown {
  /** What to paint: passages of the findings still in force, in any order. */
  readonly marks: readonly Mark[];
  /** Prompts of this field that are to be decided; the badge's count. */
  readonly undecided: number;
  /** Prompts of this field, decided or not. None: no badge. */
  readonly prompts: number;
}

/** How a card was asked for. By key, it takes the focus; by click, the caret stays in the text. */
export type OpenedBy = 'click' | 'key';

/**
 * The decision side of a frame's watcher (decide.ts), called by the field side. It knows entries, decisions, card and guard;
 * it never reads or measures a page by itself but through `Reading` and `Stage`. Whatever it throws ends the watcher.
 */
export interface EntryController {
  /** A field was read. Answers what to show. Called on every change of text, policy or patient, once a frame, and after `Stage.again`. */
  findingsChanged(field: Field, reading: Reading, findings: readonly Finding[]): Shown;
  /** Opens the card at a finding of the list last given for this field. */
  open(field: Field, finding: Finding, how: OpenedBy): void;
  /** The clinician typed, or blanked the screen: a card that is open closes, and the focus stays where it is. */
  close(): void;
  /** Whether the decision in force covers a finding of the list last given; for lists of findings outside the page. */
  isDecided?(field: Field, finding: Finding): boolean;
  /** Whether the profile for this address no longer fits the page: hiding may not work here. */
  isStale?(): boolean;
  /** Starts teaching this site: the clinician points at its parts. */
  teach?(): void;
  /** News of an entry whose fields stand in several frames, from any of them. */
  news?(news: EntryNews): void;
  /** The field is gone from the page, or is not watched any longer. */
  fieldLeft(field: Field): void;
  /** Ends everything at once; a held save passes. */
  dispose(): void;
}

/** What the field side offers to the decision side: a place on the screen, and places of text in it. */
export interface Stage {
  /**
   * An element of our closed root for cards and dialogs, made on first use. Its children sit in fixed position over the page and
   * take pointer events. It may belong to another document than the field: the topmost one of the same origin. Use
   * `layer().ownerDocument` for all that is drawn there, and `getRootNode()` for its style sheets.
   */
  layer(): HTMLElement;
  /** Width and height of the viewport the layer fills, in CSS px. */
  viewport(): { readonly width: number; readonly height: number };
  /** Where a passage of the field's last reading is now, in the layer's viewport. Empty when out of sight. */
  boxes(field: Field, span: Span): readonly Box[];
  /** The line the caret is on, in the layer's viewport, or null. */
  caretLine(field: Field): Box | null;
  /** Calls `tell`, at most once a frame, when fields or text may have moved on the screen. */
  onMoved(tell: () => void, signal: AbortSignal): void;
  /** Brings our layer over whatever the page has put on top since. Call when something opens. */
  raise(): void;
  /** Asks for `findingsChanged` on every watched field in the next frame: a decision was taken, or taken back. */
  again(): void;
  /** The field an element is, watched from now on; null when it is none. Used when sentences move to a new entry. */
  fieldOf(element: Element): Field | null;
  /**
   * Reads at once whatever may have changed since the last frame, in fields never focused too, and calls `findingsChanged` for
   * it. Call before deciding whether a save may pass: a page's script may have filled in a field a moment ago.
   */
  settle(): void;
  /** Whether the screen is blanked (Alt+Shift+B). Nothing may show then. */
  blanked(): boolean;
}

export interface ControllerNeeds {
  readonly stage: Stage;
  /** The policy now in force: ask each time, it changes under a watcher. */
  policy(): EffectivePolicy;
  /** The same object for as long as nothing about the patient changes. */
  about(): About;
  /** Wraps what the page or browser calls (events, timers, promises): a fault in it ends the watcher, and nothing else. */
  guarded<A extends unknown[]>(run: (...args: A) => void): (...args: A) => void;
  /** Ends with the watcher: bind every listener to it. */
  readonly signal: AbortSignal;
}

/** Made once a frame, by decide.ts: `export const makeController: MakeController`. */
export type MakeController = (needs: ControllerNeeds) => EntryController;
