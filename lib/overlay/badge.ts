import type { Box } from '../field/field.ts';
import { BADGE_PX, badgePlaces, dragged, type Drag, type Size } from './badge-place.ts';
import { isText } from '../field/nodes.ts';

/** What a badge says: how many to review; all decided; or that nobody is watching. */
export type BadgeState = { readonly is: 'undecided'; readonly count: number } | { readonly is: 'decided' } | { readonly is: 'not-watching' };

export interface BadgeActions {
  /** Pressed, by mouse or key. */
  open(how: 'click' | 'key'): void;
  /** From its menu: do not watch this field. */
  exclude(): void;
  /** From its menu: no marks for the patient whose record this is; null where that cannot be told. */
  snooze(): (() => void) | null;
  /** From its menu: blank the screen. */
  blank(): void;
}

/** A neutral ring with a number at a field's corner. Names no topic, in words, colour or shape. */
export interface Badge {
  show(state: BadgeState): void;
  /** Puts the badge at a field's visible part, or hides it (null). */
  place(field: Box | null, viewport: Size): void;
  remove(): void;
}

/** More than this, and the number would not fit the ring. */
const COUNT_MAX = 99;
/** Moved less than this, a press is a press and not a drag. */
const DRAG_FROM_PX = 4;

const CSS = `
.badge{all:initial;box-sizing:border-box;position:fixed;display:grid;place-items:center;width:${BADGE_PX}px;height:${BADGE_PX}px;border:2px solid #003087;border-radius:50%;background:#fff;color:#003087;box-shadow:0 0 0 1px #fff;font:700 12px/1 Arial,sans-serif;cursor:pointer;pointer-events:auto;user-select:none;touch-action:none}
.badge[data-is=undecided]{background:#003087;color:#fff}
.badge[data-is=not-watching]{border-color:#4c6272;color:#4c6272}
.badge:focus-visible{outline:3px solid #ffeb3b;outline-offset:0;box-shadow:0 0 0 5px #212b32}
.badge[hidden],.menu[hidden]{display:none}
.menu{all:initial;box-sizing:border-box;position:fixed;display:block;min-width:220px;padding:4px 0;border:1px solid #4c6272;border-radius:4px;background:#fff;box-shadow:0 2px 8px #0004;pointer-events:auto}
.menu button{all:initial;display:block;width:100%;min-height:44px;padding:8px 16px;color:#212b32;font:16px/1.4 Arial,sans-serif;cursor:pointer;box-sizing:border-box}
.menu button:hover{background:#d8dde0}
.menu button:focus-visible{outline:0;background:#ffeb3b;box-shadow:inset 0 -4px #212b32}
@media (forced-colors:active){.badge{border-color:ButtonText;forced-color-adjust:none;background:ButtonFace;color:ButtonText}.badge[data-is=undecided]{background:Highlight;color:HighlightText}}
`;

/** Brings the badges' rules into our root. */
export function adoptBadgeStyle(root: ShadowRoot): void {
  const sheet = new root.ownerDocument.defaultView!.CSSStyleSheet();
  sheet.replaceSync(CSS);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}

/** @param frame ends the badge at the latest; a badge removed before leaves nothing on it */
export function makeBadge(layer: HTMLElement, actions: BadgeActions, frame: AbortSignal): Badge {
  const ending = new AbortController();
  const { signal } = ending;
  frame.addEventListener('abort', () => ending.abort(), { signal });
  const document = layer.ownerDocument;
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'badge';
  button.hidden = true;
  button.setAttribute('aria-haspopup', 'dialog');
  layer.append(button);

  let said = '';
  let own: Box | null = null;
  /** Where the badge stands from its field's corner, for as long as field and viewport keep their sizes. */
  let chosen: { readonly width: number; readonly height: number; readonly viewport: Size; readonly dx: number; readonly dy: number } | null = null;
  let viewport: Size = { width: 0, height: 0 };
  let drag: Drag = { x: 0, y: 0 };
  let dragging: { readonly x: number; readonly y: number; readonly from: Drag } | null = null;
  let wasDragged = false;
  let menu: HTMLElement | null = null;

  const put = (): void => {
    button.hidden = !own;
    if (!own) return;
    const box = dragged(own, drag, viewport);
    button.style.left = `${box.left}px`;
    button.style.top = `${box.top}px`;
  };

  /** Looking for a free place costs hit tests: done when sizes change, not while scrolling. */
  const stay = (field: Box, to: Size): Box => {
    const fits = chosen && chosen.width === field.width && chosen.height === field.height && chosen.viewport.width === to.width && chosen.viewport.height === to.height;
    if (chosen && fits) {
      const box = { left: field.left + chosen.dx, top: field.top + chosen.dy, width: BADGE_PX, height: BADGE_PX };
      if (badgePlaces(field, to).some(({ left, top }) => left === box.left && top === box.top)) return box;
    }
    const places = badgePlaces(field, to);
    const box = places.find((place) => isFree(document, place, button)) ?? places[0] ?? dragged({ left: field.left + field.width, top: field.top + field.height, width: BADGE_PX, height: BADGE_PX }, { x: -BADGE_PX, y: -BADGE_PX }, to);
    chosen = { width: field.width, height: field.height, viewport: to, dx: box.left - field.left, dy: box.top - field.top };
    return box;
  };

  // The caret stays where it is when the badge is pressed.
  button.addEventListener('mousedown', (event) => event.preventDefault(), { signal });
  button.addEventListener(
    'pointerdown',
    (event) => {
      if (!event.isTrusted || event.button !== 0) return;
      wasDragged = false;
      dragging = { x: event.clientX, y: event.clientY, from: drag };
      button.setPointerCapture(event.pointerId);
    },
    { signal },
  );
  button.addEventListener(
    'pointermove',
    (event) => {
      if (!dragging) return;
      const moved = { x: event.clientX - dragging.x, y: event.clientY - dragging.y };
      if (!wasDragged && Math.hypot(moved.x, moved.y) < DRAG_FROM_PX) return;
      wasDragged = true;
      drag = { x: dragging.from.x + moved.x, y: dragging.from.y + moved.y };
      put();
    },
    { signal },
  );
  for (const ends of ['pointerup', 'pointercancel'] as const) button.addEventListener(ends, () => (dragging = null), { signal });
  button.addEventListener(
    'click',
    (event) => {
      if (!event.isTrusted || wasDragged) return;
      // A click made by Enter or Space has no place.
      if (said !== 'not-watching') actions.open(event.detail === 0 ? 'key' : 'click');
    },
    { signal },
  );
  button.addEventListener(
    'contextmenu',
    (event) => {
      event.preventDefault();
      if (event.isTrusted && said !== 'not-watching') openMenu();
    },
    { signal },
  );

  const closeMenu = (): void => {
    const list = menu;
    // Chromium tells of the focus that is lost while the list is being removed: it must find nothing left to close.
    menu = null;
    list?.remove();
  };
  const openMenu = (): void => {
    closeMenu();
    const list = document.createElement('div');
    menu = list;
    list.className = 'menu';
    list.setAttribute('role', 'menu');
    const item = (words: string, act: () => void): void => {
      const choice = document.createElement('button');
      choice.type = 'button';
      choice.setAttribute('role', 'menuitem');
      choice.textContent = words;
      choice.addEventListener('click', (event) => {
        if (!event.isTrusted) return;
        closeMenu();
        act();
      });
      list.append(choice);
    };
    item('Review the next one', () => actions.open('key'));
    item('Hide these marks for now', actions.blank);
    const snooze = actions.snooze();
    if (snooze) item('No marks for this patient', snooze);
    item('Do not watch this field', actions.exclude);
    list.addEventListener('keydown', (event) => {
      event.stopPropagation();
      const choices = [...list.children] as HTMLElement[];
      const at = choices.indexOf((list.getRootNode() as ShadowRoot).activeElement as HTMLElement);
      if (event.key === 'ArrowDown') choices[(at + 1) % choices.length]!.focus();
      else if (event.key === 'ArrowUp') choices[(at + choices.length - 1) % choices.length]!.focus();
      else if (event.key === 'Escape' || event.key === 'Tab') {
        closeMenu();
        button.focus();
      } else return;
      event.preventDefault();
    });
    list.addEventListener('focusout', (event) => {
      if (!list.contains(event.relatedTarget as Node | null)) closeMenu();
    });
    layer.append(list);
    const at = button.getBoundingClientRect();
    const size = list.getBoundingClientRect();
    list.style.left = `${Math.max(0, Math.min(at.right - size.width, viewport.width - size.width))}px`;
    list.style.top = `${at.bottom + size.height + 4 <= viewport.height ? at.bottom + 4 : Math.max(0, at.top - size.height - 4)}px`;
    (list.firstElementChild as HTMLElement).focus();
  };

  signal.addEventListener('abort', () => {
    closeMenu();
    button.remove();
  });
  return {
    show(state) {
      const key = state.is === 'undecided' ? `undecided ${state.count}` : state.is;
      if (key === said) return;
      said = key;
      button.dataset.is = state.is;
      button.textContent = state.is === 'undecided' ? String(Math.min(state.count, COUNT_MAX)) : state.is === 'decided' ? '✓' : '–';
      button.setAttribute('aria-label', badgeName(state));
      button.title = state.is === 'not-watching' ? badgeName(state) : '';
    },
    place(field, to) {
      viewport = to;
      own = field && stay(field, to);
      put();
    },
    remove: () => ending.abort(),
  };
}

/** The badge's name for a screen reader. */
export function badgeName(state: BadgeState): string {
  if (state.is === 'undecided') return `${state.count} to review`;
  return state.is === 'decided' ? 'All reviewed' : 'Not watching this field';
}

const CONTROL = 'a[href],button,input,select,textarea,label,summary,option,iframe,video,[contenteditable],[tabindex],[role=button],[role=link],[role=checkbox],[role=tab]';

/** Whether neither a control nor text of the page is under a box. Reads layout. */
function isFree(document: Document, box: Box, self: Element): boolean {
  const points = [
    [0.5, 0.5],
    [0, 0],
    [1, 0],
    [0, 1],
    [1, 1],
  ] as const;
  return points.every(([x, y]) => {
    const hit = document.elementsFromPoint(box.left + 1 + x * (box.width - 2), box.top + 1 + y * (box.height - 2)).find((element) => element !== (self.getRootNode() as ShadowRoot).host);
    return !hit || (!hit.matches(CONTROL) && !hasTextUnder(hit, box));
  });
}

/** How many text nodes of one element are looked at: a badge stands beside a field, where there is little text. */
const TEXTS_MAX = 20;

function hasTextUnder(element: Element, box: Box): boolean {
  const range = element.ownerDocument.createRange();
  let looked = 0;
  for (const node of element.childNodes) {
    if (!isText(node) || node.data.trim() === '' || ++looked > TEXTS_MAX) continue;
    range.selectNodeContents(node);
    for (const rect of range.getClientRects())
      if (rect.left < box.left + box.width && rect.right > box.left && rect.top < box.top + box.height && rect.bottom > box.top) return true;
  }
  return false;
}
