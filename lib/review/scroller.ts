/** Entries measured to see how high they are: a sample, as measuring all of a long page would make it wait. */
const MEASURED_MAX = 200;
/** A page this many times higher than its drawn entries reach, or with this little of its list in the page, draws only what is in sight. */
const PARTLY_HIGHER = 1.5;

/** The part of a page that scrolls its entries. */
export class Scroller {
  readonly #document: Document;
  readonly #entries: () => Iterable<Element>;
  /** Where a part of the page scrolls them; null where the page itself does, or before it was asked. */
  #element: Element | null = null;

  constructor(document: Document, entries: () => Iterable<Element>) {
    this.#document = document;
    this.#entries = entries;
  }

  /** Looked for anew once the page has drawn it anew. Reads layout. */
  area(): Element | null {
    if (this.#element?.isConnected) return this.#element;
    const { body, documentElement, defaultView: view, scrollingElement } = this.#document;
    this.#element = null;
    for (let at = this.#firstInPage()?.parentElement ?? null; at && at !== body && at !== documentElement; at = at.parentElement) {
      if (at.scrollHeight <= at.clientHeight + 1 || !/auto|scroll|overlay/.test(view?.getComputedStyle(at).overflowY ?? '')) continue;
      this.#element = at;
      break;
    }
    return this.#element ?? scrollingElement;
  }

  /** How far it is scrolled, without looking for it. */
  get top(): number {
    return (this.#element ?? this.#document.scrollingElement)?.scrollTop ?? 0;
  }

  /** Whether it is far higher than what of its entries is drawn. */
  drawsPartly(): boolean {
    const area = this.area();
    if (!area) return false;
    const all = [...this.#entries()];
    const sample = all.filter((_, at) => at % Math.ceil(all.length / MEASURED_MAX) === 0);
    const height = (sample.reduce((sum, element) => sum + element.getBoundingClientRect().height, 0) / sample.length) * all.length;
    return height > 0 && area.scrollHeight > area.clientHeight * 2 && area.scrollHeight > height * PARTLY_HIGHER;
  }

  #firstInPage(): Element | undefined {
    for (const element of this.#entries()) if (element.isConnected) return element;
    return undefined;
  }
}
