import { isFormField } from './nodes.ts';

/** Everything in a document that may be a field and is not behind a shadow root. */
export const FIELDS = 'textarea,input:not([type]),input[type=text],[contenteditable]:not([contenteditable=false])';

/** How much text a field holds, in UTF-16 units: a cheap sign that some has come. */
export function lengthOf(element: Element): number {
  return isFormField(element) ? element.value.length : (element.textContent?.length ?? 0);
}

/** Notes how long the text of each field is that is not noted yet. */
export function noteLengths(document: Document, lengths: WeakMap<Element, number>): void {
  for (const element of document.querySelectorAll(FIELDS)) if (!lengths.has(element)) lengths.set(element, lengthOf(element));
}
