import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';

const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe has against a page, one line each: rule, how often, and the first place. */
export async function axeAgainst(page: Page): Promise<string[]> {
  await page.evaluate(`${SOURCE};0`);
  return (await page.evaluate(`axe.run(document).then(({ violations }) => violations.map(({ id, nodes }) => id + ' × ' + nodes.length + ' ' + nodes[0].html.slice(0, 160)))`)) as string[];
}
