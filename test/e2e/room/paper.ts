import type { Page } from 'puppeteer-core';

/**
 * What a page prints, as text. The style sheets' own rules for print are put in force by themselves, as no protocol of Firefox's
 * does it; and the page is told that it is about to be printed, and that it was.
 */
export function onPaper(page: Page): Promise<string> {
  return page.evaluate(() => {
    const printed: CSSMediaRule[] = [];
    const media = (rules: CSSRuleList): void => {
      for (const rule of rules) if (rule instanceof CSSMediaRule && rule.media.mediaText === 'print') printed.push(rule);
    };
    for (const sheet of document.styleSheets) media(sheet.cssRules);
    window.dispatchEvent(new Event('beforeprint'));
    for (const { media: list } of printed) list.mediaText = 'all';
    const text = document.body.innerText;
    for (const { media: list } of printed) list.mediaText = 'print';
    window.dispatchEvent(new Event('afterprint'));
    return text;
  });
}
