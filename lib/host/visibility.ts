import { chosenOf, choose, isDisabled, press, pressRight, stateOf, stateWords, valueOf, type ControlState } from './control.ts';
import type { HostProfile, VisibilityProfile } from './profile.ts';
import { closestNamed, documentsAround, findAll, nameOf } from './selector.ts';
import { QUIET_MS, STAND_MS, until } from './until.ts';

/** What the host shows of an entry. `unknown`: its control is not in sight, and nothing else tells. */
export type Visibility = 'hidden' | 'visible' | 'unknown';

/** How a change went. `verified`: read back from the host. `unverified`: worked, but nothing can be read back. */
export type Change = 'verified' | 'unverified' | 'failed';

/** The host's own switch for one entry. Every call looks for its elements anew, as hosts redraw at any time. */
export interface VisibilityControl {
  /** What the host calls it, or empty when it is not in sight. */
  name(): string;
  /** Its state in the host's words: "off", or the option chosen. */
  state(): string;
  /** Whether the control, or what opens it, is on the page at all. */
  isThere(): boolean;
  read(): Visibility;
  /** Brings it to a state as the clinician's own clicks would, then reads it back. Only ever called on the clinician's decision. */
  set(to: 'hidden' | 'visible', signal: AbortSignal): Promise<Change>;
}

/** How long, in ms, a host may take to show its sign where none is in sight: long enough for a menu to close. */
const UNTOLD_MS = 600;

/** The visibility control of one entry, or null when the profile names none. `entry` is asked for each time. */
export function visibilityOf(profile: HostProfile, entry: () => Element): VisibilityControl | null {
  const specs = visibilityProfiles(profile);
  if (specs.length === 0) return null;
  const isBehind = (spec: VisibilityProfile): boolean => spec.kind === 'menu' || spec.kind === 'dialog';
  /** All the controls a description names for this entry, and for no other: hiding another entry would be worse than none. */
  const named = (spec: VisibilityProfile): HTMLElement[] => {
    const inside = findAll(spec.control, entry());
    if (inside.length > 0 || (profile.entry !== undefined && !isBehind(spec))) return inside;
    return documentsAround(entry().ownerDocument).map((each) => findAll(spec.control, each)).find((each) => each.length > 0) ?? [];
  };
  const openerOf = (spec: VisibilityProfile): HTMLElement | null => (spec.opener === undefined ? null : openerNear(spec.opener, entry(), profile.entry));
  const specNow = (): VisibilityProfile => specs.find((spec) => (isBehind(spec) ? openerOf(spec) !== null : named(spec).length > 0)) ?? specs[0]!;

  function read(): Visibility {
    const spec = specNow();
    if (spec.hiddenShows !== undefined && findAll(spec.hiddenShows, entry()).some(isShown)) return 'hidden';
    const state = isBehind(spec) && spec.hiddenShows !== undefined ? null : readControl(spec);
    if (state !== null) return state === spec.hiddenWhen ? 'hidden' : 'visible';
    return spec.hiddenShows === undefined || (isBehind(spec) && openerOf(spec) === null) ? 'unknown' : 'visible';
  }

  function readControl(spec: VisibilityProfile): ControlState {
    const controls = named(spec);
    const [element] = controls;
    if (!element) return null;
    return spec.kind === 'choice' && element.localName !== 'select' ? chosenOf(controls) : stateOf(element);
  }

  async function set(to: 'hidden' | 'visible', signal: AbortSignal): Promise<Change> {
    if (read() === to) return 'verified';
    const spec = specNow();
    const documents = documentsAround(entry().ownerDocument);
    const worked = isBehind(spec) ? await workBehind(spec, () => openerOf(spec), to, documents, signal) : work(spec, named(spec), to);
    if (!worked) return 'failed';
    // Where nothing tells, there is little to wait for.
    const held = await until(() => read() === to, documents, signal, { stand: STAND_MS, quiet: read() === 'unknown' ? UNTOLD_MS : QUIET_MS });
    if (held) return 'verified';
    return read() === 'unknown' ? 'unverified' : 'failed';
  }

  /** The element that shows the state, when it is in sight: the one control, or the option chosen. */
  const shown = (): { spec: VisibilityProfile; element: HTMLElement; isGroup: boolean } | null => {
    const spec = specNow();
    const controls = named(spec);
    const [first] = controls;
    if (!first || isBehind(spec)) return null;
    const isGroup = spec.kind === 'choice' && first.localName !== 'select';
    return { spec, isGroup, element: isGroup ? (controls.find((each) => stateOf(each) === true) ?? first) : first };
  };
  return {
    name() {
      const now = shown();
      if (!now) return '';
      return nameOf(now.isGroup ? (now.element.closest('fieldset[aria-label], [role=radiogroup], fieldset') ?? now.element) : now.element);
    },
    state() {
      const now = shown();
      if (!now) return '';
      return now.isGroup ? `“${nameOf(now.element)}”` : now.element.localName === 'select' ? `“${stateWords(now.element)}”` : stateWords(now.element);
    },
    isThere: () => specs.some((spec) => (isBehind(spec) ? openerOf(spec) !== null : named(spec).length > 0)),
    read,
    set,
  };
}

/** A profile's descriptions of its visibility controls, in order. */
export function visibilityProfiles({ visibility }: HostProfile): readonly VisibilityProfile[] {
  return visibility === undefined ? [] : Array.isArray(visibility) ? visibility : [visibility];
}

/** What opens a menu or dialog for an entry: inside it, else outside every entry. */
function openerNear(selector: string, entry: Element, entries: string | undefined): HTMLElement | null {
  const inside = findAll(selector, entry)[0];
  if (inside) return inside;
  return documentsAround(entry.ownerDocument).flatMap((each) => findAll(selector, each)).find((each) => entries === undefined || closestNamed(entries, each) === null) ?? null;
}

/** Brings the control, in sight now, to a state. False when it can't be worked. */
function work(spec: VisibilityProfile, controls: readonly HTMLElement[], to: 'hidden' | 'visible'): boolean {
  const element = controls[0];
  if (!element || isDisabled(element)) return false;
  if (element.localName === 'select') {
    const select = element as HTMLSelectElement;
    const value = to === 'hidden' ? String(spec.hiddenWhen) : (spec.visibleWhen ?? [...select.options].find((option) => option.value !== spec.hiddenWhen)?.value);
    if (value === undefined || ![...select.options].some((option) => option.value === value)) return false;
    choose(select, value);
    return true;
  }
  if (typeof spec.hiddenWhen === 'string') {
    const wanted = controls.find((each) => (to === 'hidden' ? valueOf(each) === spec.hiddenWhen : spec.visibleWhen === undefined ? valueOf(each) !== spec.hiddenWhen : valueOf(each) === spec.visibleWhen));
    if (!wanted || isDisabled(wanted)) return false;
    press(wanted);
    return true;
  }
  const state = stateOf(element);
  // A menu's item that shows no state is pressed as it is: it says what it does.
  if (state === null || (state === spec.hiddenWhen) !== (to === 'hidden')) press(element);
  return true;
}

/** Works a control behind a menu or a dialog: opens it, waits for the control, works it, confirms, and leaves nothing open. */
async function workBehind(spec: VisibilityProfile, openerNow: () => HTMLElement | null, to: 'hidden' | 'visible', documents: readonly Document[], signal: AbortSignal): Promise<boolean> {
  const selector = to === 'visible' && spec.show !== undefined ? spec.show : spec.control;
  const inSight = (wanted: string): HTMLElement[] => documents.flatMap((document) => findAll(wanted, document)).filter(isShown);
  if (inSight(selector).length === 0) {
    const opener = openerNow();
    if (!opener || isDisabled(opener)) return false;
    if (spec.openBy === 'contextmenu') pressRight(opener);
    else press(opener);
    if (!(await until(() => inSight(selector).length > 0, documents, signal))) return false;
  }
  if (!work(spec, inSight(selector), to)) {
    dismiss(documents);
    return false;
  }
  if (spec.confirm === undefined) return true;
  const confirm = spec.confirm;
  if (!(await until(() => inSight(confirm).some((each) => !isDisabled(each)), documents, signal))) {
    dismiss(documents);
    return false;
  }
  press(inSight(confirm)[0]!);
  return true;
}

/** Whether an element is drawn at all. */
function isShown(element: HTMLElement): boolean {
  return typeof element.checkVisibility === 'function' ? element.checkVisibility({ checkVisibilityCSS: true }) : true;
}

/** Closes a menu or dialog we opened and can't use, as Escape would. */
function dismiss(documents: readonly Document[]): void {
  for (const document of documents) {
    const Keyboard = (document.defaultView ?? window).KeyboardEvent;
    (document.activeElement ?? document.body).dispatchEvent(new Keyboard('keydown', { key: 'Escape', code: 'Escape', bubbles: true, cancelable: true, composed: true }));
  }
}

/** Calls `tell` when the host may show something else for an entry: an input changed, or the page was redrawn. At most once a turn. */
export function onVisibilityMoved(profile: HostProfile, entry: () => Element, tell: () => void, signal: AbortSignal): void {
  if (visibilityProfiles(profile).length === 0) return;
  let asked = false;
  const ask = (): void => {
    if (asked) return;
    asked = true;
    queueMicrotask(() => { asked = false; if (!signal.aborted) tell(); });
  };
  const root = entry();
  root.ownerDocument.addEventListener('change', ask, { signal });
  const observer = new MutationObserver(ask);
  observer.observe(root, { subtree: true, childList: true, attributes: true, attributeFilter: ['aria-checked', 'aria-pressed', 'aria-selected', 'checked', 'class', 'data-state', 'hidden', 'alt'] });
  signal.addEventListener('abort', () => { observer.disconnect(); }, { once: true });
}
