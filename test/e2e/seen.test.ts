import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import { inClosedRoots } from './driver/roots.ts';
import { kind, openForTests } from './driver/run.ts';
import { until } from './driver/until.ts';
import { RIVERSIDE } from './stand-ins.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const NOTE = 'Sore throat 3/7. Says husband hit her again last night. Chlamydia positive.';
type Session = ReturnType<typeof openForTests>;

let page: Page;
afterEach(() => page.close());

async function write({ browser, hosts }: Session, viewport?: { width: number; height: number; deviceScaleFactor: number }): Promise<void> {
  hosts.reset();
  page = await browser.page(`${hosts.origin}${RIVERSIDE.address}`);
  if (viewport) await page.setViewport(viewport);
  await browser.type(await RIVERSIDE.note(page), NOTE);
  await browser.overlay(page).find('button', /to review/);
}
const openCard = async ({ browser }: Session): Promise<void> => {
  await browser.press(page, 'Alt+Shift+A');
  await browser.overlay(page).find('dialog', /./);
};
const openGuard = async ({ browser }: Session): Promise<void> => {
  await RIVERSIDE.save!(page);
  await browser.overlay(page).find('alertdialog', /./);
};
/** Every screen of ours in the page, and how a person gets there. */
const SCREENS: readonly (readonly [name: string, open: (session: Session) => Promise<void>])[] = [
  ['the card', openCard],
  ['the card, asking', async (session) => { await openCard(session); await page.keyboard.press('a'); await session.browser.overlay(page).find('heading', 'alone?'); }],
  ['the card, also check', async (session) => { await openCard(session); await session.browser.overlay(page).click('button', 'Also check'); await session.browser.overlay(page).find('heading', 'does not hide'); }],
  ['the card, split', async (session) => { await openCard(session); await session.browser.overlay(page).click('button', 'Split'); await session.browser.overlay(page).find('button', 'Start a new entry'); }],
  ['the card, decided', async (session) => { await openCard(session); await page.keyboard.press('h'); await until('the outcome', async () => /Checked/.test(await session.browser.overlay(page).text())); }],
  ['the guard', openGuard],
];

/**
 * What axe has against our own part of the page, looked at where it stands: its root is opened to the page for that. Left out is
 * a rule for text spacing set inline: our host holds no text, and says so much inline that no rule of the page reaches it.
 */
async function axeAgainstOurs(): Promise<string[]> {
  await inClosedRoots(kind, page, page.mainFrame(), (root) => { Object.defineProperty(root.host, 'shadowRoot', { value: root, configurable: true }); }, null);
  await page.evaluate(`${AXE};0`);
  return (await page.evaluate(`axe.run([...document.documentElement.children].filter((each) => Object.hasOwn(each, 'shadowRoot')), { rules: { 'avoid-inline-spacing': { enabled: false } } }).then(({ violations }) => violations.map(({ id, nodes }) => id + ' × ' + nodes.length + ' ' + nodes[0].html.slice(0, 160)))`)) as string[];
}

interface Laid {
  readonly box: { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };
  readonly cutAcross: boolean;
  /** Buttons that can't be brought fully into sight, or are smaller than a finger. */
  readonly unreachable: readonly string[];
  readonly animation: string;
  readonly forced: boolean;
  readonly edge: string;
  readonly focusRing: string;
}
/** How the one box that is open lies on the screen. */
async function laid(): Promise<Laid> {
  const all = await inClosedRoots(kind, page, page.mainFrame(), (root) => {
    const box = root.querySelector<HTMLElement>('.card, .guard');
    if (!box) return null;
    const { left, top, right, bottom } = box.getBoundingClientRect();
    const style = getComputedStyle(box);
    const unreachable = [...box.querySelectorAll<HTMLElement>('button')].filter((button) => {
      button.scrollIntoView({ block: 'nearest' });
      const at = button.getBoundingClientRect();
      return at.left < 0 || at.top < 0 || at.right > innerWidth + 0.5 || at.bottom > innerHeight + 0.5 || at.height < 44;
    }).map((button) => button.textContent);
    const focused = root.activeElement;
    const ring = focused && getComputedStyle(focused);
    return { box: { left, top, right, bottom }, cutAcross: box.scrollWidth > box.clientWidth, unreachable, animation: style.animationName, forced: matchMedia('(forced-colors: active)').matches, edge: `${style.borderTopStyle} ${style.borderTopWidth}`, focusRing: ring ? `${ring.outlineStyle} ${ring.outlineWidth}` : '' };
  }, null);
  return all.find((each) => each !== null)!;
}

describe('in the page', () => {
  const at = openForTests();

  it.each(SCREENS)('axe has nothing against %s', async (_name, open) => {
    await write(at);
    await open(at);
    expect(await axeAgainstOurs()).toEqual([]);
  });

  it.each([['200 %', { width: 600, height: 450, deviceScaleFactor: 2 }], ['a phone’s width', { width: 320, height: 560, deviceScaleFactor: 2 }]] as const)('at %s every button can be reached and nothing is cut', async (_zoom, viewport) => {
    for (const open of [openCard, openGuard]) {
      await write(at, viewport);
      await open(at);
      const { box, cutAcross, unreachable } = await laid();
      expect({ cutAcross, unreachable }).toEqual({ cutAcross: false, unreachable: [] });
      expect(box.left).toBeGreaterThanOrEqual(0);
      expect(box.top).toBeGreaterThanOrEqual(0);
      expect(box.right).toBeLessThanOrEqual(viewport.width);
      expect(box.bottom).toBeLessThanOrEqual(viewport.height);
      if (open === openCard) await page.close();
    }
  });
});

describe('for eyes that need contrast and rest', () => {
  const at = openForTests({ contrast: true, stillness: true });

  it.each([['the card', openCard], ['the guard', openGuard]] as const)('%s keeps its edge and the focus its ring in forced colours, and nothing moves', async (_name, open) => {
    await write(at);
    await open(at);
    const { forced, edge, focusRing, animation } = await laid();
    expect({ forced, animation }).toEqual({ forced: true, animation: 'none' });
    expect(edge).toMatch(/^solid [1-9]/);
    expect(focusRing).toMatch(/^solid [2-9]/);
  });
});
