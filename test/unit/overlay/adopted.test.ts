import { describe, expect, it } from 'vitest';
import { AdoptedRules, RULES_OFFSET } from '../../../lib/overlay/adopted.ts';
import { highlightRules, shippedRules } from '../../../lib/overlay/highlights.ts';
import { NAMES, POINTER_NAME } from '../../../lib/overlay/names.ts';

const CSS = '::highlight(x){color:red}';
const rulesText = (): string => CSS;
/** A window whose documents hold the rules from the beginning, or do not. */
function windowThat(holds: boolean): { view: Window & typeof globalThis; root: Document; sheets(): string[]; made: { css: string }[] } {
  const made: { css: string }[] = [];
  class Sheet {
    css = '';
    constructor() {
      made.push(this);
    }
    replaceSync(css: string): void {
      this.css = css;
    }
  }
  const root = { nodeType: 9, documentElement: {}, adoptedStyleSheets: [] as Sheet[] };
  const view = { CSSStyleSheet: Sheet, getComputedStyle: () => ({ textUnderlineOffset: holds ? RULES_OFFSET : 'auto' }) };
  return { view: view as unknown as Window & typeof globalThis, root: root as unknown as Document, sheets: () => root.adoptedStyleSheets.map(({ css }) => css), made };
}

describe('our rules in a document', () => {
  it('are added once where they are not, put back when the page throws them out, and taken away', () => {
    const { view, root, sheets, made } = windowThat(false);
    const rules = new AdoptedRules(view, rulesText, 'x');
    rules.adopt(root);
    rules.adopt(root);
    expect(sheets()).toEqual([CSS]);
    root.adoptedStyleSheets = [];
    rules.keep();
    expect(sheets()).toEqual([CSS]);
    expect(made).toHaveLength(1);
    rules.remove();
    expect(sheets()).toEqual([]);
  });

  it('are not added where the document was opened with them', () => {
    const { view, root, made } = windowThat(true);
    const rules = new AdoptedRules(view, rulesText, 'x');
    rules.adopt(root);
    rules.keep();
    rules.remove();
    expect(made).toEqual([]);
    expect(root.adoptedStyleSheets).toEqual([]);
  });

  it.each([true, false])('give way to others, whether they were there (%s) or added', (holds) => {
    const { view, root, sheets } = windowThat(holds);
    const rules = new AdoptedRules(view, rulesText, 'x');
    rules.adopt(root);
    rules.replace(() => 'other');
    expect(sheets()).toEqual(['other']);
    rules.remove();
    expect(sheets()).toEqual([]);
  });
});

describe('the rules of marks', () => {
  it('are all in the sheet that watched sites are opened with', () => {
    for (const place of ['fields', 'page'] as const) expect(shippedRules()).toContain(highlightRules('normal', place));
    for (let number = 1; number <= 9; number++) expect(shippedRules()).toContain(`::highlight(abr-${String(number)})`);
    expect(shippedRules()).toContain(POINTER_NAME);
  });

  it('can be known by the offset of their underlines', () => {
    for (const rule of shippedRules().split('@media')[0]!.split('}').filter((part) => part.includes('{'))) expect(rule).toContain(`text-underline-offset:${RULES_OFFSET}`);
  });

  it('draw no line in what a page displays: the browser would measure all of it again', () => {
    const [rules, forced] = highlightRules('normal', 'page').split('@media (forced-colors:active)');
    expect(rules).not.toContain('text-decoration');
    // where the system gives every mark the same colours, nothing else tells a quiet one from a loud one
    expect(forced).toContain(`::highlight(${NAMES.page.light.hint}){text-decoration:underline dotted`);
    expect(forced).not.toContain(`::highlight(${NAMES.page.light.prompt}){text-decoration`);
  });
});
