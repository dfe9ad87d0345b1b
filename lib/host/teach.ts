import { stateOf, valueOf } from './control.ts';
import { nameControl } from './name-control.ts';
import type { HostProfile, VisibilityProfile } from './profile.ts';
import { closestNamed, documentsAround, findAll, outwards } from './selector.ts';
import type { SystemId } from './system.ts';
import { visibilityOf } from './visibility.ts';

/** The parts a clinician or practice lead points at. Only the first is needed. */
export const PARTS = ['field', 'visibility', 'save', 'banner'] as const;
export type Part = (typeof PARTS)[number];

/** What was pointed at. Several fields may be. */
export interface Pointed {
  readonly field: readonly HTMLElement[];
  readonly visibility: HTMLElement | null;
  readonly save: HTMLElement | null;
  readonly banner: HTMLElement | null;
}

/** How trying one part went. `found`: named lastingly and found again. `works`: the control was worked, read back and put back. */
export type Tried = 'none' | 'found' | 'works' | 'not-lasting' | 'did-not-work';
export type Tries = Readonly<Record<Part, Tried>>;

/** How far above the pointed parts an entry is looked for: more, and it would be the page. */
const CLIMB_MAX = 30;

/** What a control that was pointed at really is: a press on a label or on an icon means the control it belongs to. */
export function controlAt(pressed: Element): HTMLElement {
  const label = pressed.closest('label');
  if (label?.control) return label.control;
  const control = pressed.closest<HTMLElement>('button, a[href], input, select, textarea, [role], [contenteditable]:not([contenteditable="false"])');
  return control ?? (pressed as HTMLElement);
}

/** The smallest element that holds all the parts, with a lasting name that other entries may share; null when only the page does. */
function entryOf(parts: readonly HTMLElement[]): { readonly element: Element; readonly selector: string } | null {
  const [first, ...rest] = parts;
  if (!first) return null;
  let at: Element | null = outwards(first);
  for (let climbed = 0; at && climbed < CLIMB_MAX; climbed++, at = outwards(at)) {
    if (/^(body|html)$/.test(at.localName)) return null;
    const here = at;
    if (!rest.every((part) => isWithin(here, part))) continue;
    const selector = nameControl(here, here.ownerDocument, { many: true });
    // A name that also fits something inside this entry would cut the entry in two.
    if (selector !== null && closestNamed(selector, first) === here) return { element: here, selector };
  }
  return null;
}
const isWithin = (root: Element, part: Element): boolean => { for (let at: Element | null = part; at; at = outwards(at)) if (at === root) return true; return false; };

/** How the visibility control is described, from its kind and the state that now means visible. */
function visibilityFrom(control: HTMLElement, scope: ParentNode & Node): VisibilityProfile | null {
  const isRadio = control.getAttribute('role') === 'radio' || (control.localName === 'input' && (control as HTMLInputElement).type === 'radio');
  const selector = nameControl(control, scope, { many: isRadio });
  if (selector === null) return null;
  if (control.localName === 'select') {
    const select = control as HTMLSelectElement;
    const other = [...select.options].find((option) => option.value !== select.value && HIDING.test(option.text)) ?? [...select.options].find((option) => option.value !== select.value);
    return other ? { kind: 'choice', control: selector, hiddenWhen: other.value, visibleWhen: select.value } : null;
  }
  if (isRadio) {
    const group = findAll(selector, scope);
    const now = group.find((each) => stateOf(each) === true);
    const other = group.find((each) => each !== now);
    return now && other ? { kind: 'choice', control: selector, hiddenWhen: valueOf(other), visibleWhen: valueOf(now) } : null;
  }
  const state = stateOf(control);
  return typeof state === 'boolean' ? { kind: 'toggle', control: selector, hiddenWhen: !state } : null;
}
const HIDING = /hid|not |staff|only|private|restrict|no\b/i;

export interface Taught {
  /** Null when no field was shown. */
  readonly profile: HostProfile | null;
  readonly tries: Tries;
}

/**
 * Makes a profile of what was pointed at, and tries each part: finds it again, and works the visibility control there and back.
 * The entry is taken to be visible now, as new entries are. Holds nothing of what is typed or of the patient: only names of
 * the program's own parts.
 */
export async function teach(pointed: Pointed, about: { readonly id: string; readonly name: string; readonly system: SystemId; readonly address: string; readonly today: string }, signal: AbortSignal): Promise<Taught> {
  const [field] = pointed.field;
  const none: Tries = { field: 'none', visibility: 'none', save: 'none', banner: 'none' };
  if (!field) return { profile: null, tries: none };
  const entry = entryOf([field, ...pointed.field.slice(1), ...(pointed.visibility ? [pointed.visibility] : [])]);
  const root: ParentNode & Node = entry?.element ?? field.ownerDocument;
  const fields = pointed.field.map((each) => nameControl(each, root));
  const visibility = pointed.visibility ? visibilityFrom(pointed.visibility, root) : null;
  const around = (element: HTMLElement): string | null => nameControl(element, element.ownerDocument) ?? (entry ? nameControl(element, entry.element) : null);
  const save = pointed.save ? around(pointed.save) : null;
  const banner = pointed.banner ? nameControl(pointed.banner, pointed.banner.ownerDocument) : null;
  const url = new URL(about.address);
  // Held to the schema where it is kept: by the background.
  const profile: HostProfile = {
    version: 1,
    id: about.id,
    name: about.name,
    system: about.system,
    matches: [`${url.protocol}//${url.hostname}${firstStep(url.pathname)}`],
    ...(entry ? { entry: entry.selector } : {}),
    ...(fields.every((each) => each !== null) ? { fields: fields.join(', ') } : {}),
    ...(visibility ? { visibility } : {}),
    ...(save === null ? {} : { save: { control: save } }),
    ...(banner === null ? {} : { banner: { root: banner } }),
    seen: { version: 'taught', date: about.today },
  };
  return {
    profile,
    tries: {
      field: fields.every((each) => each !== null) || entry ? 'found' : 'not-lasting',
      visibility: pointed.visibility === null ? 'none' : visibility === null ? 'not-lasting' : (await worksThereAndBack(profile, () => (entry?.selector === undefined ? null : closestNamed(entry.selector, field)) ?? field.ownerDocument.documentElement, signal)) ? 'works' : 'did-not-work',
      save: pointed.save === null ? 'none' : save !== null && foundAgain(save, pointed.save) ? 'found' : 'not-lasting',
      banner: pointed.banner === null ? 'none' : banner !== null && foundAgain(banner, pointed.banner) ? 'found' : 'not-lasting',
    },
  };
}

/** The part of an address that a record system keeps while its patients change: its first step. */
function firstStep(path: string): string {
  const [, first = ''] = path.split('/');
  return first === '' || path.split('/').length < 3 || /\d/.test(first) ? '/*' : `/${first}/*`;
}

const foundAgain = (selector: string, element: HTMLElement): boolean => documentsAround(element.ownerDocument).some((each) => findAll(selector, each).includes(element));

/** Hides the entry and shows it again, reading back each time. The entry ends as it was. */
async function worksThereAndBack(profile: HostProfile, entry: () => Element, signal: AbortSignal): Promise<boolean> {
  const control = visibilityOf(profile, entry);
  if (control?.read() !== 'visible') return false;
  const hidden = await control.set('hidden', signal);
  const back = await control.set('visible', signal);
  return hidden === 'verified' && back === 'verified';
}
