import { isFormField } from './nodes.ts';
import { rootsIn } from './roots.ts';

/** Everything in a document that may be a field and is not behind a shadow root. */
export const FIELDS = 'textarea,input:not([type]),input[type=text],[contenteditable]:not([contenteditable=false])';

const textOf = (element: Element): string => (isFormField(element) ? element.value : (element.textContent ?? ''));

/** How much text a field holds, in UTF-16 units: a cheap sign that some has come. */
export function lengthOf(element: Element): number {
  return textOf(element).length;
}

/** Notes how long the text of each field is that is not noted yet. */
export function noteLengths(document: Document, lengths: WeakMap<Element, number>): void {
  for (const element of document.querySelectorAll(FIELDS)) if (!lengths.has(element)) lengths.set(element, lengthOf(element));
}

/** Whatever may be a field and says something, in shadow roots too. Goes through the whole page. */
export function fieldsWithText(document: Document): HTMLElement[] {
  const fields = [...rootsIn(document)].flatMap((root) => [...root.querySelectorAll<HTMLElement>(FIELDS)]);
  if (document.designMode === 'on') fields.push(document.body);
  return fields.filter((field) => textOf(field).trim() !== '');
}
