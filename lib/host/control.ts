import { nameOf } from './selector.ts';

/** What a control says now: on or off, the value chosen, or null when it says nothing we can read. */
export type ControlState = boolean | string | null;

const realm = (element: Element): Window & typeof globalThis => element.ownerDocument.defaultView ?? window;
const isCheckable = (element: Element): element is HTMLInputElement => element.localName === 'input' && /^(checkbox|radio)$/.test((element as HTMLInputElement).type);
const isSelect = (element: Element): element is HTMLSelectElement => element.localName === 'select';

/** Reads one control: checkbox, radio, select, or a role with `aria-checked`, `aria-pressed` or `aria-selected`. */
export function stateOf(element: Element): ControlState {
  if (isCheckable(element)) return element.checked;
  if (isSelect(element)) return element.value;
  for (const name of ['aria-checked', 'aria-pressed', 'aria-selected']) {
    const said = element.getAttribute(name);
    if (said === 'true' || said === 'false') return said === 'true';
  }
  return null;
}

/** Reads a group of radios, or of elements with role=radio: the value of the one chosen. */
export function chosenOf(group: readonly Element[]): string | null {
  const chosen = group.find((element) => stateOf(element) === true);
  return chosen ? valueOf(chosen) : null;
}

export const valueOf = (element: Element): string => (element as HTMLInputElement).value || element.getAttribute('data-value') || nameOf(element);

/** What the state is called on screen, to be shown back: "on", "off", or the option's own words. */
export function stateWords(element: Element): string {
  const state = stateOf(element);
  if (isSelect(element)) return element.selectedOptions[0]?.textContent?.trim() ?? element.value;
  return state === true ? 'on' : state === false ? 'off' : '';
}

export const isDisabled = (element: Element): boolean => (element as HTMLButtonElement).disabled || element.getAttribute('aria-disabled') === 'true';

/** Presses a control as a click would: the whole sequence, then the browser's own click with its default action. */
export function press(element: HTMLElement): void {
  const { PointerEvent, MouseEvent } = realm(element);
  const at = { ...centre(element), bubbles: true, cancelable: true, composed: true, button: 0, view: realm(element) };
  element.dispatchEvent(new PointerEvent('pointerdown', { ...at, buttons: 1, isPrimary: true }));
  element.dispatchEvent(new MouseEvent('mousedown', { ...at, buttons: 1 }));
  element.dispatchEvent(new PointerEvent('pointerup', { ...at, isPrimary: true }));
  element.dispatchEvent(new MouseEvent('mouseup', at));
  element.click();
}

/** Opens a right-click menu as the right mouse button would. */
export function pressRight(element: HTMLElement): void {
  const { PointerEvent, MouseEvent } = realm(element);
  const at = { ...centre(element), bubbles: true, cancelable: true, composed: true, button: 2, view: realm(element) };
  element.dispatchEvent(new PointerEvent('pointerdown', { ...at, buttons: 2, isPrimary: true }));
  element.dispatchEvent(new MouseEvent('mousedown', { ...at, buttons: 2 }));
  element.dispatchEvent(new PointerEvent('pointerup', { ...at, isPrimary: true }));
  element.dispatchEvent(new MouseEvent('mouseup', at));
  element.dispatchEvent(new MouseEvent('contextmenu', at));
}

/** Chooses an option of a select as a person would: the value, then the events the page listens for. */
export function choose(element: HTMLSelectElement, value: string): void {
  const { Event } = realm(element);
  element.value = value;
  element.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  element.dispatchEvent(new Event('change', { bubbles: true }));
}

function centre(element: Element): { clientX: number; clientY: number } {
  const box = element.getBoundingClientRect();
  return { clientX: box.left + box.width / 2, clientY: box.top + box.height / 2 };
}
