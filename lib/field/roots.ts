import { isDocument, isElement, isShadowRoot, isText } from './nodes.ts';

interface ChromiumDom {
  readonly dom?: { openOrClosedShadowRoot?(element: Element): ShadowRoot | null };
}

/** The shadow root of an element, closed ones too, as only an extension may ask. Null when it has none. One privileged call: never ask it of a whole page. */
export function rootOf(element: Element): ShadowRoot | null {
  if (element.shadowRoot) return element.shadowRoot;
  const inFirefox = (element as { openOrClosedShadowRoot?: ShadowRoot | null }).openOrClosedShadowRoot;
  if (inFirefox !== undefined) return inFirefox;
  // Chromium throws for elements that are not HTML, which can have no root.
  if (!('innerText' in element)) return null;
  return (globalThis as { chrome?: ChromiumDom }).chrome?.dom?.openOrClosedShadowRoot?.(element) ?? null;
}

/** What may hold a shadow root, by the DOM standard, besides elements with a hyphen in their name. */
const MAY_HOLD_ROOT = new Set('article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section span'.split(' '));

/**
 * A document and the shadow roots in it: open ones, and closed ones of custom elements and of elements with nothing else in
 * them. Goes through the whole page, tens of ms for 60,000 elements: for what is asked once, never for a key.
 */
export function* rootsIn(root: Document | ShadowRoot): Generator<Document | ShadowRoot> {
  yield root;
  for (const element of root.querySelectorAll('*')) {
    const inner = element.shadowRoot ?? (element.localName.includes('-') || (element.firstChild === null && MAY_HOLD_ROOT.has(element.localName)) ? rootOf(element) : null);
    if (inner) yield* rootsIn(inner);
  }
}

/** Where an event really began, or where the focus really is, behind any number of shadow roots. */
export function deepest(from: EventTarget | null | undefined): Element | null {
  let element = isElement(from) ? from : null;
  while (element) {
    const inner = rootOf(element)?.activeElement;
    if (!inner) return element;
    element = inner;
  }
  return null;
}

/** The parent as drawn: out of a shadow root to its host, into the slot an element is put in. Null above the document's element. */
export function drawnParent(node: Node): Element | null {
  const slot = isElement(node) || isText(node) ? node.assignedSlot : null;
  if (slot) return slot;
  const parent = node.parentNode;
  if (isElement(parent)) return parent;
  return parent && isShadowRoot(parent) ? parent.host : null;
}

/** The document, or shadow root, an element is in, then those around it, ending with the document. */
export function rootsAround(element: Element): (Document | ShadowRoot)[] {
  const roots: (Document | ShadowRoot)[] = [];
  let root = element.getRootNode();
  while (isShadowRoot(root)) {
    roots.push(root);
    root = root.host.getRootNode();
  }
  if (isDocument(root)) roots.push(root);
  return roots;
}
