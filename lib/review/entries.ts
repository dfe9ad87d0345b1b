import { isUsable, parseSelector } from '../host/selector.ts';

/** What record pages draw an entry as, where no profile says. */
const LIKELY = 'article, [role="article"], li, [role="listitem"], tr, [role="row"], details, dd';
/** Of those, what holds the others when they stand inside it. */
const LIKELY_WHOLE = 'article, [role="article"]';
/** Parts of a page that hold no record: their words are the product's. */
const NOT_RECORD = 'nav, [role="navigation"], header[role="banner"], [role="banner"], footer, [role="contentinfo"], [role="menu"], [role="menubar"], [role="toolbar"], [role="tablist"], script, style, noscript, template, select, textarea, button';
/** Larger than this in characters, something that looks like an entry is a list of them. */
const ENTRY_TEXT_MAX = 20_000;
/** Blocks that hold text of their own, when nothing looks like an entry. */
const BLOCKS = 'p, div, section, pre, blockquote, td, dt, h1, h2, h3, h4, h5, h6, figcaption, address';

/**
 * The elements that each hold one entry, in document order, none inside another. With a profile's selector, what it names;
 * without one, articles, list items and table rows, and whatever blocks of text lie beside them. Yields null now and then while it is only looking.
 * @param within the document, a shadow root, or a part of either that was drawn anew
 */
export function* entriesIn(within: ParentNode, selector: string | undefined): Generator<Element | null> {
  if (selector !== undefined && 'ownerDocument' in within && isUsable(selector, (within as Node).ownerDocument ?? document)) {
    const { css } = parseSelector(selector);
    if (within instanceof Element) {
      const around = within.closest(css);
      if (around) return yield around;
    }
    const all = within.querySelectorAll(css);
    if (all.length > 0) {
      for (const element of all) if (!element.parentElement?.closest(css)) yield element;
      return;
    }
    if (within instanceof Element) return;
  }
  if (within instanceof Element) yield* from(within);
  else yield* walk(within);
}

/** From a part that was drawn anew: the entry it stands in, or is, or the entries in it. */
function* from(part: Element): Generator<Element | null> {
  if (part.closest(NOT_RECORD)) return;
  for (let at: Element | null = part; at; at = at.parentElement) {
    if (at.matches(LIKELY) && isOneEntry(at) && !at.parentElement?.closest(LIKELY_WHOLE)) return yield at;
  }
  const block = part.closest(BLOCKS);
  if (block && holdsOwnText(block)) yield block;
  else if (holdsOwnText(part)) yield part;
  else yield* walk(part);
}

function* walk(parent: ParentNode): Generator<Element | null> {
  for (let child = parent.firstElementChild; child; child = child.nextElementSibling) {
    if (child.matches(NOT_RECORD)) continue;
    if (child.matches(LIKELY) && isOneEntry(child)) yield child;
    else if (holdsOwnText(child)) yield child;
    else {
      yield null;
      yield* walk(child);
      // What is drawn in an open root is displayed as much as the rest.
      if (child.shadowRoot) yield* walk(child.shadowRoot);
    }
  }
}

/** An entry may hold lists of its own, but not a list of entries. */
function isOneEntry(element: Element): boolean {
  const text = element.textContent?.length ?? 0;
  return text > 0 && text <= ENTRY_TEXT_MAX && element.querySelector('article, [role="article"], tr, [role="row"]') === null && element.querySelector('*')?.shadowRoot == null;
}

/** Whether words stand directly in a block, not only in blocks inside it. */
function holdsOwnText(element: Element): boolean {
  if (!element.matches(BLOCKS)) return element.firstElementChild === null && (element.textContent ?? '').trim() !== '';
  for (let node = element.firstChild; node; node = node.nextSibling) if (node.nodeType === 3 && (node as Text).data.trim() !== '') return true;
  const first = element.firstElementChild;
  return first !== null && first.matches('span, b, strong, em, i, a, time, label, code, small') && (first.textContent ?? '').trim() !== '';
}
