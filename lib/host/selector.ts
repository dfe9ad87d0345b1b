/**
 * Finds what a profile names. A selector is CSS, and may end in `>> "words"`: of the elements that fit the CSS, the one whose
 * name on screen is these words (label, text or title; case and spaces do not matter). Names outlive class names and order.
 */
export interface ParsedSelector {
  readonly css: string;
  readonly name: string | null;
}

/**
 * A form answers to the names of its fields before its own: one with a field called "parentElement" would send us round in
 * circles. What climbs or asks of elements goes by the prototypes.
 */
const getterOf = <T>(prototype: object, name: string): ((node: Node) => T) => {
  const get = Object.getOwnPropertyDescriptor(prototype, name)?.get;
  return (node) => get!.call(node) as T;
};
const parentOf = getterOf<Element | null>(Node.prototype, 'parentElement');
const documentOf = getterOf<Document | null>(Node.prototype, 'ownerDocument');
export const isInPage = getterOf<boolean>(Node.prototype, 'isConnected');
const rootOfNode = (node: Node): Node => Node.prototype.getRootNode.call(node);
const fitsCss = (element: Element, css: string): boolean => Element.prototype.matches.call(element, css);
const queryAll = (root: ParentNode & Node, css: string): NodeListOf<HTMLElement> =>
  (root.nodeType === Node.ELEMENT_NODE ? Element.prototype : root.nodeType === Node.DOCUMENT_NODE ? Document.prototype : DocumentFragment.prototype).querySelectorAll.call(root, css) as NodeListOf<HTMLElement>;

const NAMED = /^(.*?)\s*>>\s*"([^"]+)"\s*$/s;
/** How deep shadow roots may be nested: more is no record system seen so far, and a bound keeps a hostile page from costing time. */
const ROOTS_MAX = 8;

export function parseSelector(selector: string): ParsedSelector {
  const [, css, name] = NAMED.exec(selector) ?? [];
  return css === undefined || name === undefined ? { css: selector, name: null } : { css: css.trim() || '*', name };
}

const plain = (words: string): string => words.replace(/\s+/g, ' ').trim().toLowerCase();

/** What a control is called on screen: its label, text or title. */
export function nameOf(element: Element): string {
  const label = element.getAttribute('aria-label');
  if (label?.trim()) return label.trim();
  const by = element.getAttribute('aria-labelledby');
  if (by) {
    const root = element.getRootNode() as Document | ShadowRoot;
    const words = by.split(/\s+/).map((id) => root.getElementById(id)?.textContent ?? '').join(' ').trim();
    if (words) return words.replace(/\s+/g, ' ');
  }
  if (element.localName === 'fieldset') return [...element.children].find((each) => each.localName === 'legend')?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
  const labels = (element as HTMLInputElement).labels as NodeListOf<HTMLLabelElement> | null | undefined;
  if (labels && labels.length > 0) return [...labels].map((each) => ownWords(each)).join(' ').replace(/\s+/g, ' ').trim();
  if (element.localName === 'input' && /^(button|submit|reset)$/.test((element as HTMLInputElement).type)) return (element as HTMLInputElement).value;
  const text = element.localName === 'select' ? '' : ownWords(element);
  return text || element.getAttribute('title')?.trim() || element.getAttribute('alt')?.trim() || element.getAttribute('placeholder')?.trim() || '';
}

/** An element's words without those of key hints and of controls inside it. */
function ownWords(element: Element): string {
  const copy = element.cloneNode(true) as Element;
  for (const inner of copy.querySelectorAll('select, textarea, input, kbd, script, style, svg')) inner.remove();
  return (copy.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** The shadow root of an element, closed ones too where the browser lets an extension look. */
export function shadowRootOf(element: Element): ShadowRoot | null {
  const gecko = (element as { openOrClosedShadowRoot?: ShadowRoot | null }).openOrClosedShadowRoot;
  if (gecko) return gecko;
  if (element.shadowRoot) return element.shadowRoot;
  const dom = (globalThis as { chrome?: { dom?: { openOrClosedShadowRoot?: (host: Element) => ShadowRoot | null } } }).chrome?.dom;
  return element.localName.includes('-') ? (dom?.openOrClosedShadowRoot?.(element) ?? null) : null;
}

/** True when the selector can be used at all. */
export function isUsable(selector: string, document: Document): boolean {
  const known = usable.get(selector);
  if (known !== undefined) return known;
  const is = tryOut(selector, document);
  usable.set(selector, is);
  return is;
}
/** Selectors come from profiles alone, so there are few. */
const usable = new Map<string, boolean>();

function tryOut(selector: string, document: Document): boolean {
  try {
    document.createDocumentFragment().querySelector(parseSelector(selector).css);
    return true;
  } catch {
    return false;
  }
}

/** Whether one element is what a selector names. An unusable selector names nothing. */
export function isNamedBy(element: Element, selector: string): boolean {
  const { css, name } = parseSelector(selector);
  return isUsable(selector, documentOf(element)!) && fitsCss(element, css) && (name === null || plain(nameOf(element)) === plain(name));
}

/** Everything a selector names under a root, in document order; looks into shadow roots only where nothing stands outside them. */
export function findAll(selector: string, root: ParentNode & Node): HTMLElement[] {
  const { css, name } = parseSelector(selector);
  const document = root.nodeType === Node.DOCUMENT_NODE ? (root as Document) : documentOf(root)!;
  if (!isUsable(selector, document)) return [];
  const within = (each: ParentNode & Node): HTMLElement[] => [...queryAll(each, css)].filter((element) => name === null || plain(nameOf(element)) === plain(name));
  const hits = within(root);
  return hits.length > 0 ? hits : shadowRootsUnder(root, ROOTS_MAX).flatMap(within);
}

function shadowRootsUnder(root: ParentNode & Node, depth: number): ShadowRoot[] {
  if (depth === 0) return [];
  const roots: ShadowRoot[] = [];
  for (const element of queryAll(root, '*')) {
    const shadow = shadowRootOf(element);
    if (shadow) roots.push(shadow, ...shadowRootsUnder(shadow, depth - 1));
  }
  return roots;
}

/** Where an element is embedded: its parent, its shadow host, or the frame its document is in, where that is in reach. */
export function outwards(element: Element): Element | null {
  const parent = parentOf(element);
  if (parent) return parent;
  const root = rootOfNode(element);
  if (isShadowRoot(root)) return root.host;
  return frameOf(documentOf(element)!);
}

const isShadowRoot = (node: Node): node is ShadowRoot => node.nodeType === Node.DOCUMENT_FRAGMENT_NODE && 'host' in node;

/** The frame element that holds a document, or null at the top or across origins. */
export function frameOf(document: Document): Element | null {
  try {
    return document.defaultView?.frameElement ?? null;
  } catch {
    return null;
  }
}

/** The nearest element outwards (shadow hosts and frames included) that a selector names, starting with the element itself. */
export function closestNamed(selector: string, from: Element): Element | null {
  for (let at: Element | null = from; at; at = outwards(at)) if (isNamedBy(at, selector)) return at;
  return null;
}

/** The documents of a page that share an origin with this one and are in reach: its own first, then the nearest. */
export function documentsAround(document: Document): Document[] {
  const seen = new Set<Document>();
  const visit = (each: Document): void => {
    if (seen.has(each)) return;
    seen.add(each);
    for (const frame of each.querySelectorAll<HTMLIFrameElement | HTMLFrameElement>('iframe, frame')) {
      const inner = documentIn(frame);
      if (inner) visit(inner);
    }
  };
  for (let at: Document | null = document; at; at = frameOf(at)?.ownerDocument ?? null) visit(at);
  return [...seen];
}

function documentIn(frame: HTMLIFrameElement | HTMLFrameElement): Document | null {
  try {
    return frame.contentDocument;
  } catch {
    return null;
  }
}

/** The one element a selector names: inside `near` if it is there, else in its document, else in the documents around it. */
export function findNear(selector: string, near: Element): HTMLElement | null {
  const inside = findAll(selector, near)[0];
  if (inside) return inside;
  if (isNamedBy(near, selector)) return near as HTMLElement;
  for (const document of documentsAround(documentOf(near)!)) {
    const found = findAll(selector, document)[0];
    if (found) return found;
  }
  return null;
}
