/** Longest description kept: as much as the message allows. */
const LENGTH_MAX = 200;

/**
 * Says which field of a page this is, the same on every visit: its kind and the name the page gives it. Holds nothing typed.
 * Numbers are left out, as pages count their fields anew for each patient.
 */
export function describe(element: Element): string {
  const name = ['name', 'id', 'aria-label', 'data-testid', 'placeholder', 'class'].map((key) => element.getAttribute(key) ?? '').find((value) => value.trim() !== '');
  return `${element.localName} ${(name ?? '').replace(/\d+/g, '#').replace(/\s+/g, ' ').trim()}`.slice(0, LENGTH_MAX).trim();
}
