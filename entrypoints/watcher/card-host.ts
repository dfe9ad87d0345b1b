import { h, render } from 'preact';
import { Card } from '../../components/card/card.tsx';
import css from '../../components/card/card.css?inline';
import type { CardAction, CardView } from '../../components/card/view.ts';
import type { Span } from '../../lib/detect/finding.ts';
import type { Field } from '../../lib/field/field.ts';
import { placeCard } from '../../lib/overlay/place.ts';
import type { OpenedBy, Stage } from './controller.ts';
import { onlyTrusted } from './trusted.ts';

/** What a card stands beside. */
export interface Anchor {
  readonly field: Field;
  readonly span: Span;
  /** Its passage has been moved away: the card stays where it is. */
  readonly gone?: boolean;
}

/** The one card of a frame: puts it on the screen, beside its passage, and hands on what was done in it. */
export interface CardHost {
  open(view: CardView, anchor: Anchor, how: OpenedBy): void;
  /** Shows something else in the card that is open. */
  update(view: CardView, anchor: Anchor): void;
  isOpen(): boolean;
  hasFocus(): boolean;
  /** Puts the focus on what comes first in the card. */
  focus(): void;
  /** Takes the card away. `back`: focus and caret return to where they were, if the card had the focus. */
  close(back: 'back' | 'leave'): void;
}

/** Adopts a sheet into the root an element stands in, once for each root. */
export function adopt(element: Element, text: string, sheets: WeakMap<Node, CSSStyleSheet>): void {
  const root = element.getRootNode() as ShadowRoot | Document;
  if (sheets.has(root)) return;
  const Sheet = (element.ownerDocument.defaultView ?? window).CSSStyleSheet;
  const sheet = new Sheet();
  sheet.replaceSync(text);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  sheets.set(root, sheet);
}

const sheets = new WeakMap<Node, CSSStyleSheet>();
/** Makes a box of ours in the layer, with our style, our trust and our silence towards the page. */
export function makeBox(stage: Stage, signal: AbortSignal): HTMLElement {
  const layer = stage.layer();
  const box = layer.ownerDocument.createElement('div');
  layer.append(box);
  adopt(box, css, sheets);
  onlyTrusted(box, signal);
  // The page's own shortcuts must not fire on keys meant for us, and a click on us must not take the focus from the text.
  for (const name of ['keydown', 'keyup', 'keypress', 'beforeinput', 'input', 'change', 'click', 'mousedown', 'mouseup', 'pointerdown', 'pointerup', 'focusin', 'focusout', 'wheel'])
    box.addEventListener(name, (event) => { event.stopPropagation(); }, { signal });
  box.addEventListener('mousedown', (event) => { event.preventDefault(); }, { signal });
  return box;
}

const hasFocus = (box: HTMLElement): boolean => box.contains((box.getRootNode() as ShadowRoot).activeElement);

export function makeCardHost(stage: Stage, on: (action: CardAction) => void, signal: AbortSignal): CardHost {
  let open: { box: HTMLElement; anchor: Anchor; caret: number | null; side: number | null; wantsFocus: boolean; end: AbortController } | null = null;

  const focusFirst = (): void => open?.box.querySelector<HTMLElement>('[data-first]')?.focus({ preventScroll: true });

  function place(): void {
    const card = open?.box.querySelector<HTMLElement>('.card');
    if (!open || !card) return;
    const { field, span, gone } = open.anchor;
    if (gone) return;
    card.style.maxHeight = '';
    const size = { width: card.offsetWidth, height: card.scrollHeight + card.offsetHeight - card.clientHeight };
    const at = placeCard(stage.boxes(field, span), size, stage.viewport(), stage.caretLine(field), open.side);
    open.side = at?.side ?? open.side;
    // Out of sight with its passage, but still there with its focus: scrolling back brings it back.
    card.style.visibility = at ? 'visible' : 'hidden';
    if (!at) return;
    card.style.left = `${String(at.left)}px`;
    card.style.top = `${String(at.top)}px`;
    card.style.maxHeight = `${String(at.maxHeight)}px`;
    // What is hidden takes no focus: a card that comes into sight late takes its own then, or the next key would go into the note.
    if (!open.wantsFocus) return;
    open.wantsFocus = false;
    focusFirst();
  }

  function draw(view: CardView): void {
    if (!open) return;
    render(h(Card, { view, on: act }), open.box);
    place();
  }

  function act(action: CardAction): void {
    if (action.do === 'resized') place();
    else on(action);
  }

  function close(back: 'back' | 'leave'): void {
    if (!open) return;
    const { box, anchor, caret, end } = open;
    const hadFocus = hasFocus(box);
    open = null;
    end.abort();
    render(null, box);
    box.remove();
    if (back === 'leave' || !hadFocus || !anchor.field.element.isConnected) return;
    if (caret !== null) anchor.field.focusAt(caret);
    else anchor.field.element.focus({ preventScroll: true });
  }

  return {
    open(view, anchor, how) {
      close('leave');
      if (stage.blanked()) return;
      const end = new AbortController();
      const ends = AbortSignal.any([signal, end.signal]);
      stage.raise();
      open = { box: makeBox(stage, ends), anchor, caret: anchor.field.read().caret, side: null, wantsFocus: false, end };
      draw(view);
      stage.onMoved(place, ends);
      const { box } = open;
      const document = anchor.field.element.ownerDocument;
      const isOurs = (event: Event): boolean => event.composedPath().includes((box.getRootNode() as ShadowRoot).host);
      // Escape with the focus still in the text closes the card, and is not the page's.
      document.defaultView?.addEventListener('keydown', (event) => {
        if (event.key !== 'Escape' || !event.isTrusted || event.isComposing || isOurs(event)) return;
        event.preventDefault();
        event.stopImmediatePropagation();
        close('leave');
      }, { capture: true, signal: ends });
      for (const each of new Set([document, box.ownerDocument]))
        each.addEventListener('pointerdown', (event) => { if (event.isTrusted && !isOurs(event)) close('leave'); }, { capture: true, signal: ends });
      if (how === 'click') return;
      open.wantsFocus = true;
      place();
    },
    update(view, anchor) {
      if (!open) return;
      if (open.anchor.span.start !== anchor.span.start) open.side = null;
      open.anchor = anchor;
      draw(view);
    },
    isOpen: () => open !== null,
    hasFocus: () => open !== null && hasFocus(open.box),
    focus: focusFirst,
    close,
  };
}
