import { chosenOf, choose, isDisabled, press, pressRight, stateOf, stateWords, valueOf, type ControlState } from './control.ts';
import type { HostProfile } from './profile.ts';
import { documentsAround, findAll, findNear, nameOf } from './selector.ts';
import { STAND_MS, until } from './until.ts';

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
  read(): Visibility;
  /** Brings it to a state as the clinician's own clicks would, then reads it back. Only ever called on the clinician's decision. */
  set(to: 'hidden' | 'visible', signal: AbortSignal): Promise<Change>;
}

type VisibilityProfile = NonNullable<HostProfile['visibility']>;

/** The visibility control of one entry, or null when the profile names none. `entry` is asked for each time. */
export function visibilityOf(profile: HostProfile, entry: () => Element): VisibilityControl | null {
  const spec = profile.visibility;
  if (!spec) return null;
  const control = (): HTMLElement | null => findNear(spec.control, entry());
  const group = (): HTMLElement[] => {
    const inside = findAll(spec.control, entry());
    return inside.length > 0 ? inside : findAll(spec.control, entry().ownerDocument);
  };

  function read(): Visibility {
    if (spec!.hiddenShows !== undefined && findAll(spec!.hiddenShows, entry()).length > 0) return 'hidden';
    const state = readControl();
    if (state !== null) return state === spec!.hiddenWhen ? 'hidden' : 'visible';
    return spec!.hiddenShows === undefined ? 'unknown' : 'visible';
  }

  function readControl(): ControlState {
    if (spec!.kind === 'dialog' || spec!.kind === 'menu') {
      if (spec!.hiddenShows !== undefined) return null;
    }
    const element = control();
    if (!element) return null;
    if (spec!.kind === 'choice' && element.localName !== 'select') return chosenOf(group());
    return stateOf(element);
  }

  async function set(to: 'hidden' | 'visible', signal: AbortSignal): Promise<Change> {
    if (read() === to) return 'verified';
    const documents = documentsAround(entry().ownerDocument);
    const worked = spec!.kind === 'toggle' || spec!.kind === 'choice' ? work(spec!, group(), to) : await workBehind(spec!, entry, to, documents, signal);
    if (!worked) return 'failed';
    const held = await until(() => read() === to, documents, signal, { stand: STAND_MS });
    if (held) return 'verified';
    return read() === 'unknown' ? 'unverified' : 'failed';
  }

  return {
    name: () => { const element = control(); return element ? nameOf(spec.kind === 'choice' ? (element.closest('fieldset, [role=radiogroup]') ?? element) : element) : ''; },
    state: () => { const element = spec.kind === 'choice' && control()?.localName !== 'select' ? group().find((each) => stateOf(each) === true) : control(); return element ? (spec.kind === 'choice' && element.localName !== 'select' ? nameOf(element) : stateWords(element)) : ''; },
    read,
    set,
  };
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
async function workBehind(spec: VisibilityProfile, entry: () => Element, to: 'hidden' | 'visible', documents: readonly Document[], signal: AbortSignal): Promise<boolean> {
  const selector = to === 'visible' && spec.show !== undefined ? spec.show : spec.control;
  const inSight = (wanted: string): HTMLElement[] => documents.flatMap((document) => findAll(wanted, document)).filter(isShown);
  if (inSight(selector).length === 0) {
    const opener = spec.opener === undefined ? null : findNear(spec.opener, entry());
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

/** Calls `tell` when the host may show something else for an entry: an input changed, or the page was redrawn. At most once a frame. */
export function onVisibilityMoved(profile: HostProfile, entry: () => Element, tell: () => void, signal: AbortSignal): void {
  if (!profile.visibility) return;
  const spec = profile.visibility;
  let asked = false;
  const ask = (): void => {
    if (asked) return;
    asked = true;
    queueMicrotask(() => { asked = false; if (!signal.aborted) tell(); });
  };
  const home = entry().ownerDocument;
  home.addEventListener('change', ask, { signal });
  const shown = findNear(spec.control, entry()) ?? entry();
  const observer = new MutationObserver(ask);
  const within = entry().contains(shown) ? entry() : shown.ownerDocument;
  observer.observe(within, { subtree: true, childList: true, attributes: true, attributeFilter: ['aria-checked', 'aria-pressed', 'aria-selected', 'checked', 'class', 'data-state', 'hidden'] });
  if (shown.ownerDocument !== home) shown.ownerDocument.addEventListener('change', ask, { signal });
  signal.addEventListener('abort', () => { observer.disconnect(); }, { once: true });
}
