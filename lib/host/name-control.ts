import { findAll, nameOf } from './selector.ts';

/** Attributes that people or tests give names in, best first. They outlive redesigns better than classes and order do. */
const NAMING = ['data-testid', 'data-test', 'data-qa', 'data-control', 'data-entry', 'data-field', 'data-name', 'data-id', 'name'] as const;
/** Longest name used in a selector: longer is text of a note or a patient's details, which a profile must never hold. */
const NAME_MAX = 40;

/** Whether a value looks made by a machine: another one after the next build or the next patient. */
export function looksMade(value: string): boolean {
  return value.length > NAME_MAX || /\d{3,}|^\d|[:{}]|__|[0-9a-f]{6,}|[A-Za-z]\d[A-Za-z]\d/.test(value) || !/[a-z]{3,}/i.test(value);
}

const quoted = (value: string): string => `"${value.replace(/["\\]/g, '\\$&')}"`;

/** Whether a name may stand in a profile: words of the program, not of a record. */
const isProgramWord = (name: string): boolean => name !== '' && name.length <= NAME_MAX && !/\d{2,}|"/.test(name);

/** The selectors that could name an element, most lasting first. None counts children. */
export function candidates(element: Element): readonly string[] {
  const tag = element.localName;
  const list: string[] = [];
  const role = element.getAttribute('role');
  const type = tag === 'input' ? `[type=${quoted((element as HTMLInputElement).type)}]` : '';
  const words = nameOf(element);
  for (const attribute of NAMING) {
    const value = element.getAttribute(attribute);
    if (value && !looksMade(value)) list.push(`${tag}[${attribute}=${quoted(value)}]`);
  }
  if (element.id && !looksMade(element.id)) list.push(`#${CSS.escape(element.id)}`);
  const label = element.getAttribute('aria-label');
  if (label && isProgramWord(label)) list.push(`${tag}[aria-label=${quoted(label)}]`);
  const isControl = role !== null || /^(button|a|input|select|textarea|label|summary)$/.test(tag);
  if (isControl && isProgramWord(words)) list.push(role ? `[role=${quoted(role)}] >> ${quoted(words)}` : `${tag}${type} >> ${quoted(words)}`);
  if (role) list.push(`${tag}[role=${quoted(role)}]`);
  const classes = [...element.classList].filter((name) => !looksMade(name) && !/^(is|has|active|focus|hover|selected|open|ng|css|sc|v|p|m|mt|mb|flex|grid|col|row)(-|$)/.test(name));
  for (const name of classes.slice(0, 3)) list.push(`${tag}.${CSS.escape(name)}`);
  if (type) list.push(`${tag}${type}`);
  if (/^(form|textarea|select|article|section|fieldset|main|header|td|legend|dialog|h[1-4])$/.test(tag)) list.push(tag);
  return list;
}

/**
 * A lasting selector that names an element under a root, and it alone; null when none does.
 * @param many for what comes more than once, such as entries: the element has to be among what is named, not alone
 */
export function nameControl(element: Element, root: ParentNode & Node, { many = false } = {}): string | null {
  return candidates(element).find((selector) => {
    const found = findAll(selector, root);
    return many ? found.includes(element as HTMLElement) : found.length === 1 && found[0] === element;
  }) ?? null;
}
