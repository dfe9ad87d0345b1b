import { isShadowRoot } from '../field/nodes.ts';
import { ONLY_WHILE_STANDING, stands } from './standing.ts';

/** The offset our rules give underlines: by it they are known to hold in a document without our doing. */
export const RULES_OFFSET = '2px';

/** The text of rules, each value of which that shows ends with `only`. */
export type RulesText = (only: string) => string;

/** Our rules in a page's documents and shadow roots. */
export class AdoptedRules {
  readonly #view: Window & typeof globalThis;
  readonly #name: string;
  /** With the sheet we added; null where the rules hold since the document began to load. */
  readonly #roots = new Map<Document | ShadowRoot, CSSStyleSheet | null>();
  #css: RulesText;

  /** @param name one of the highlights that the rules are for */
  constructor(view: Window & typeof globalThis, css: RulesText, name: string) {
    this.#view = view;
    this.#css = css;
    this.#name = name;
  }

  /**
   * Brings the rules into a document or shadow root: Firefox's roots do not inherit the document's. A document that was opened
   * on a watched site has them from `marks.css`; adding a sheet later makes a browser style every element of it anew.
   */
  adopt(root: Document | ShadowRoot): void {
    let sheet = this.#roots.get(root);
    if (sheet === undefined) this.#roots.set(root, (sheet = this.#holdIn(root) ? null : this.#sheet(root)));
    if (sheet && !Array.from(root.adoptedStyleSheets).includes(sheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  }

  /** Other rules from now on: they come after those a document has from the beginning. */
  replace(css: RulesText): void {
    this.#css = css;
    for (const [root, sheet] of this.#roots) {
      if (sheet) sheet.replaceSync(this.#textFor(root));
      else this.#roots.set(root, this.#sheet(root));
      this.adopt(root);
    }
  }

  /** Puts back what the page threw out. */
  keep(): void {
    for (const root of [...this.#roots.keys()]) {
      if (isShadowRoot(root) && !root.host.isConnected) this.#roots.delete(root);
      else this.adopt(root);
    }
  }

  remove(): void {
    for (const [root, sheet] of this.#roots) if (sheet) root.adoptedStyleSheets = Array.from(root.adoptedStyleSheets).filter((one) => one !== sheet);
    this.#roots.clear();
  }

  #sheet(root: Document | ShadowRoot): CSSStyleSheet {
    const sheet = new this.#view.CSSStyleSheet();
    sheet.replaceSync(this.#textFor(root));
    return sheet;
  }

  /** No browser takes out what we adopted: where it holds our own sheet, these rules depend on that. */
  #textFor(root: Document | ShadowRoot): string {
    return this.#css(stands(isShadowRoot(root) ? root.ownerDocument : root) ? ONLY_WHILE_STANDING : '');
  }

  #holdIn(root: Document | ShadowRoot): boolean {
    return !isShadowRoot(root) && this.#view.getComputedStyle(root.documentElement, `::highlight(${this.#name})`).textUnderlineOffset === RULES_OFFSET;
  }
}
