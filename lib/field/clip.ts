import { boxOf, overlap } from './box.ts';
import type { Box } from './field.ts';
import { drawnParent } from './roots.ts';

const NOTHING: Box = { left: 0, top: 0, width: 0, height: 0 };

/** The part of an element's inside that shows: its padding box without scroll bars, cut by every ancestor that clips, and by the viewport. Reads layout. */
export function visibleInside(element: Element): Box {
  return visible(element, paddingOrAll(element)) ?? NOTHING;
}

/** The part of an element that shows, with its borders and scroll bars; null when none does. Reads layout. */
export function visibleOutside(element: Element): Box | null {
  return visible(element, boxOf(element.getBoundingClientRect()));
}

function paddingOrAll(element: Element): Box {
  const view = element.ownerDocument.defaultView;
  const form = element.localName === 'textarea' || element.localName === 'input';
  if (form || (view && !isRoot(element, view) && clips(view.getComputedStyle(element)))) return paddingBox(element);
  return view ? { left: 0, top: 0, width: view.innerWidth, height: view.innerHeight } : NOTHING;
}

/**
 * How far a place is from the part of an element's inside that shows, in viewports across or down: 0 for what shows. Answers for
 * many places at the cost of looking once. Reads layout.
 */
export function distanceFrom(element: Element): (box: Box) => number {
  const view = element.ownerDocument.defaultView;
  const boxes = [paddingOrAll(element), ...cuts(element)];
  if (!view) return () => 0;
  const gap = (from: number, length: number, start: number, room: number): number => Math.max(0, start - from - length, from - start - room);
  return (box) => Math.max(...boxes.map((cut) => Math.max(gap(box.left, box.width, cut.left, cut.width) / view.innerWidth, gap(box.top, box.height, cut.top, cut.height) / view.innerHeight)));
}

function visible(element: Element, box: Box): Box | null {
  let left: Box | null = element.ownerDocument.defaultView ? box : null;
  for (const cut of left ? cuts(element) : []) {
    left = left && overlap(left, cut);
    if (!left) return null;
  }
  return left;
}

/** What cuts an element: the viewport, and the insides of those ancestors that clip it. */
function* cuts(element: Element): Generator<Box> {
  const view = element.ownerDocument.defaultView;
  if (!view) return;
  yield { left: 0, top: 0, width: view.innerWidth, height: view.innerHeight };
  let escapes: 'nothing' | 'static' | 'all' = 'nothing'; // which ancestors a positioned element is not cut by
  for (let at: Element | null = element; at; at = drawnParent(at)) {
    const style = view.getComputedStyle(at);
    if (at !== element) {
      if (holdsPositioned(style, escapes)) escapes = 'nothing';
      if (escapes === 'nothing' && !isRoot(at, view) && clips(style)) yield paddingBox(at);
    }
    if (style.position === 'fixed') escapes = 'all';
    else if (style.position === 'absolute' && escapes === 'nothing') escapes = 'static';
  }
}

/** The elements whose scrolling is the viewport's. */
function isRoot(element: Element, view: Window): boolean {
  const { documentElement, body } = element.ownerDocument;
  return element === documentElement || (element === body && !hasOwnScroll(body, view));
}

/** Whether an element is what a positioned descendant is placed in, so that it cuts it again. */
function holdsPositioned(style: CSSStyleDeclaration, escapes: 'nothing' | 'static' | 'all'): boolean {
  return style.transform !== 'none' || style.filter !== 'none' || (escapes === 'static' && style.position !== 'static');
}

function clips(style: CSSStyleDeclaration): boolean {
  return style.overflowX !== 'visible' || style.overflowY !== 'visible' || /paint|strict|content/.test(style.contain);
}

/** Whether the body scrolls by itself: only when the document's element has an overflow of its own. */
function hasOwnScroll(body: Element, view: Window): boolean {
  const style = view.getComputedStyle(body.ownerDocument.documentElement);
  return style.overflowX !== 'visible' || style.overflowY !== 'visible';
}

/** The padding box in viewport px, with transforms' scale. */
export function paddingBox(element: Element): Box {
  const rect = element.getBoundingClientRect();
  const whole = (element as Partial<HTMLElement>).offsetWidth ?? 0;
  if (whole === 0) return boxOf(rect);
  const scaleX = rect.width / whole;
  const scaleY = rect.height / (element as HTMLElement).offsetHeight;
  return { left: rect.left + element.clientLeft * scaleX, top: rect.top + element.clientTop * scaleY, width: element.clientWidth * scaleX, height: element.clientHeight * scaleY };
}
