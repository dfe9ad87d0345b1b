// npm run soak: types, scrolls, makes and removes fields for MINUTES (30 unless said) in each browser, and prints heap and errors
// at the start and at the end. Not part of npm test.
import type { ElementHandle } from 'puppeteer-core';
import { TestBrowser } from '../e2e/driver/browser.ts';
import { BROWSERS } from '../e2e/driver/package.ts';
import { until } from '../e2e/driver/until.ts';
import { serveHosts } from '../hosts/server.ts';

const MINUTES = Number(process.env.MINUTES ?? 30);
const FIELDS_A_ROUND = 10;
const NOTE = 'Husband hits her when he drinks. Sleeps badly.';

const hosts = await serveHosts();
for (const kind of BROWSERS) {
  const browser = await TestBrowser.open(kind);
  const page = await browser.page(`${hosts.origin}/hosts/editors/page.html?editor=textarea`);
  await until('the editor', async () => (await page.title()) === 'ready');
  const heap = async (): Promise<number> => {
    if (kind !== 'chromium') return Number.NaN;
    const session = await page.createCDPSession();
    await session.send('HeapProfiler.collectGarbage');
    const { usedSize, embedderHeapUsedSize = 0 } = (await session.send('Runtime.getHeapUsage')) as { usedSize: number; embedderHeapUsedSize?: number };
    await session.detach();
    return (usedSize + embedderHeapUsedSize) / 1e6;
  };
  const round = async (): Promise<void> => {
    for (let i = 0; i < FIELDS_A_ROUND; i++) {
      const field = await page.evaluateHandle((editable) => {
        const made = document.createElement(editable ? 'div' : 'textarea');
        if (editable) made.contentEditable = 'true';
        made.style.cssText = 'display:block;width:400px;min-height:60px';
        document.getElementById('place')!.append(made);
        return made;
      }, i % 2 === 1);
      await field.click();
      await page.keyboard.type(NOTE);
      await page.evaluate(() => scrollBy(0, 40));
      await page.evaluate((made) => made.remove(), field as ElementHandle<HTMLElement>);
      await field.dispose();
    }
  };
  await round();
  await browser.overlay(page).gone('button', /to review/);
  const [startHeap, startErrors] = [await heap(), browser.errors.length];
  const end = Date.now() + MINUTES * 60_000;
  let rounds = 0;
  for (; Date.now() < end; rounds++) await round();
  await browser.overlay(page).gone('button', /to review/);
  console.log(`${kind}: ${rounds * FIELDS_A_ROUND} fields in ${MINUTES} min; heap ${startHeap.toFixed(1)} → ${(await heap()).toFixed(1)} MB; errors ${browser.errors.length - startErrors}`);
  await browser.close();
}
await hosts.close();
