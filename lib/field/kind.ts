import type { FieldKind, NotWatched, NotWatchedReason } from './field.ts';
import { isInput, isTextArea } from './nodes.ts';

/** What an element is to a watcher: a field of some kind, or why not. */
export type Kind = { readonly kind: FieldKind; readonly element: HTMLElement } | NotWatched;

const not = (notWatched: NotWatchedReason): NotWatched => ({ notWatched });

/** Names that give away a secret kept in a plain text input, as when a password is "shown". */
const SECRET_NAME = /passw|passphrase|passcode|\botp\b|one.?time|\bpin\b|\bcvv\b|\bcvc\b|card.?n(?:umber|o)\b|security.?(?:code|answer)/i;
const SECRET_AUTOCOMPLETE = /(?:^|\s)(?:one-time-code|(?:current|new)-password|cc-\S+)/i;
const SEARCH_NAME = /search|\bquery\b|\bfilter\b|^q$/i;

/** Whether typing there could be a note: the scout's question, asked on each focus. */
export function mayBeField(element: Element): boolean {
  if (isTextArea(element)) return true;
  return isInput(element) ? isTextInput(element) : isEditable(element);
}

/** Which kind of field an element belongs to, and the element that takes the typing. */
export function kindOf(element: Element, watch: { readonly searchBoxes: boolean }): Kind {
  if (isTextArea(element)) return formKind(element, 'textarea', watch.searchBoxes);
  if (isInput(element)) return inputKind(element, watch.searchBoxes);
  if (!isEditable(element)) return not('not-a-field');
  const host = editingHost(element);
  if (!watch.searchBoxes && /^(?:searchbox|combobox)$/.test(host.getAttribute('role') ?? '')) return not('search');
  if (host.getAttribute('aria-readonly') === 'true') return not('read-only');
  return { kind: 'editable', element: host };
}

function inputKind(element: HTMLInputElement, searchBoxes: boolean): Kind {
  if (element.type === 'password') return not('secret');
  if (element.type === 'search') return searchBoxes ? formKind(element, 'input', true) : not('search');
  return isTextInput(element) ? formKind(element, 'input', searchBoxes) : not('not-a-field');
}

function formKind(element: HTMLInputElement | HTMLTextAreaElement, kind: FieldKind, searchBoxes: boolean): Kind {
  const names = [element.name, element.id, element.getAttribute('aria-label') ?? '', element.getAttribute('placeholder') ?? ''];
  if (SECRET_AUTOCOMPLETE.test(element.getAttribute('autocomplete') ?? '')) return not('secret');
  if (kind === 'input' && names.some((name) => SECRET_NAME.test(name))) return not('secret');
  if (!searchBoxes && isSearch(element, kind, names)) return not('search');
  if (element.readOnly || element.disabled) return not('read-only');
  return { kind, element };
}

/** Code and patient look-ups too: what is typed there is not kept in the record. */
function isSearch(element: HTMLElement, kind: FieldKind, names: readonly string[]): boolean {
  if (/^(?:searchbox|combobox)$/.test(element.getAttribute('role') ?? '') || element.hasAttribute('aria-autocomplete')) return true;
  return kind === 'input' && (element.hasAttribute('list') || element.closest('[role=search], search') !== null || names.some((name) => SEARCH_NAME.test(name)));
}

/** Text, search, and types a browser does not know. E-mail, telephone and address inputs hold no notes. */
function isTextInput(element: HTMLInputElement): boolean {
  return element.type === 'text' || element.type === 'search';
}

export function isEditable(element: Element): boolean {
  return (element as HTMLElement).isContentEditable === true || element.ownerDocument.designMode === 'on';
}

/** The outermost element of one editable region: an editor's root, however deep the focus is. */
export function editingHost(element: Element): HTMLElement {
  if (element.ownerDocument.designMode === 'on') return element.ownerDocument.body;
  let host = element as HTMLElement;
  for (let parent = host.parentElement; parent?.isContentEditable; parent = parent.parentElement) host = parent;
  return host;
}
