import { paddingBox } from './clip.ts';
import type { Box } from './field.ts';
import { drawnParent } from './roots.ts';

/** Left free around what is brought into sight, in px: the line above or below it shows that there is more. */
const MARGIN = 24;

/**
 * Scrolls a field, and all it stands in, as little as it takes to bring a passage into sight. On the clinician's wish only.
 * @param placeNow where the passage is now, whether it shows or not; null when it is nowhere
 */
export function reveal(field: Element, placeNow: () => Box | null): void {
  const view = field.ownerDocument.defaultView;
  if (!view) return;
  // Brings the frames around into sight too, which are no business of ours.
  field.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
  const { body, documentElement } = field.ownerDocument;
  for (let at: Element | null = field; at; at = drawnParent(at)) {
    const isRoot = at === documentElement;
    if (at === body || !(isRoot || scrolls(at, view))) continue;
    const place = placeNow();
    if (!place) return;
    const room = isRoot ? { left: 0, top: 0, width: documentElement.clientWidth, height: view.innerHeight } : paddingBox(at);
    const by = { left: shift(place.left, place.width, room.left, room.width), top: shift(place.top, place.height, room.top, room.height), behavior: 'instant' } as const;
    if (isRoot) view.scrollBy(by);
    else at.scrollBy(by);
  }
}

function scrolls(element: Element, view: Window): boolean {
  if (element.scrollHeight <= element.clientHeight && element.scrollWidth <= element.clientWidth) return false;
  return element.localName === 'textarea' || element.localName === 'input' || /auto|scroll/.test(view.getComputedStyle(element).overflow);
}

/** How far to scroll along one side so that a stretch lies in its room: its beginning, where it is too long. */
export function shift(start: number, length: number, from: number, room: number): number {
  const margin = Math.min(MARGIN, Math.max(0, (room - length) / 2));
  if (start < from + margin) return start - from - margin;
  const over = start + length + margin - from - room;
  return over > 0 ? Math.min(over, start - from - margin) : 0;
}
