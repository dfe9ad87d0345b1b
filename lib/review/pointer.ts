import { AdoptedRules } from '../overlay/adopted.ts';
import { highlightRules } from '../overlay/highlights.ts';
import { POINTER_NAME } from '../overlay/names.ts';

/** Points at one passage of the page at a time, by painting: nothing of the page is touched. */
export interface Pointer {
  at(range: AbstractRange, root: Document | ShadowRoot): void;
  remove(): void;
}

export function makePointer(view: Window & typeof globalThis): Pointer {
  const highlight = new view.Highlight();
  // over the mark it points at
  highlight.priority = 1;
  const rules = new AdoptedRules(view, (only) => highlightRules('normal', 'page', only), POINTER_NAME);
  return {
    at(range, root) {
      highlight.clear();
      highlight.add(range);
      view.CSS.highlights.set(POINTER_NAME, highlight);
      rules.adopt(root);
    },
    remove() {
      if (view.CSS.highlights.get(POINTER_NAME) === highlight) view.CSS.highlights.delete(POINTER_NAME);
      rules.remove();
    },
  };
}
