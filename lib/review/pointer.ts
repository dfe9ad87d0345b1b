const NAME = 'abr-9';
const RULES = `::highlight(${NAME}){background-color:#ffeb3b;color:#212b32}@media (forced-colors:active){::highlight(${NAME}){background-color:Highlight;color:HighlightText}}`;

/** Points at one passage of the page at a time, by painting: nothing of the page is touched. */
export interface Pointer {
  at(range: AbstractRange, root: Document | ShadowRoot): void;
  remove(): void;
}

export function makePointer(view: Window & typeof globalThis): Pointer {
  const highlight = new view.Highlight();
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(RULES);
  const roots = new Set<Document | ShadowRoot>();
  return {
    at(range, root) {
      highlight.clear();
      highlight.add(range);
      view.CSS.highlights.set(NAME, highlight);
      roots.add(root);
      if (!Array.from(root.adoptedStyleSheets).includes(sheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    },
    remove() {
      if (view.CSS.highlights.get(NAME) === highlight) view.CSS.highlights.delete(NAME);
      for (const root of roots) root.adoptedStyleSheets = Array.from(root.adoptedStyleSheets).filter((one) => one !== sheet);
      roots.clear();
    },
  };
}
