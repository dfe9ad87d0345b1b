import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type ElementHandle, type Frame, type Page } from 'puppeteer-core';
import { findBrowsers } from '../../../scripts/browsers.mjs';
import { GECKO_ID } from '../../../scripts/manifest.ts';
import { builtPackage, type BrowserKind, type PackageKind } from './package.ts';
import { chooseInFirefox, shortcutInFirefox, switchInFirefox, toolbarInFirefox } from './firefox-window.ts';
import { Overlay } from './overlay.ts';
import { PATIENCE_MS, until } from './until.ts';

/** The add-on's address in Firefox, which would be random: fixed for the profile, as Firefox lets an administrator do. */
const FIREFOX_UUID = '5b0c7a53-5d7c-4e0e-9a5a-6d1b1f0f5a11';

export interface OpenOptions {
  readonly package?: PackageKind;
  /** A package in a folder of its own, instead. */
  readonly folder?: string;
  /** A profile folder to keep between starts; a fresh one, deleted at the end, without. */
  readonly profile?: string;
  /** Without a window, which is the default. */
  readonly headless?: boolean;
  readonly width?: number;
  readonly height?: number;
  readonly scale?: number;
  readonly extension?: boolean;
  /** As the computer of someone who asks it for forced colours, or for less motion. */
  readonly contrast?: boolean;
  readonly stillness?: boolean;
  /** The profile has the extension already: no welcome page comes. */
  readonly again?: boolean;
  /** A browser set up by IT, which installs the extension by itself (managed.ts). */
  readonly managed?: string;
  /** Preferences of Firefox, beside those every test has. */
  readonly preferences?: Readonly<Record<string, string | number | boolean>>;
}

/** The id of the one extension there is, from the address of its worker. */
async function workerId(raw: Browser): Promise<string> {
  const worker = await raw.waitForTarget((target) => target.type() === 'service_worker' && target.url().startsWith('chrome-extension://'), { timeout: PATIENCE_MS });
  return new URL(worker.url()).host;
}

/** A real browser with the packaged extension in it. */
export class TestBrowser {
  /** Addresses of every request seen, and errors on pages' consoles, in order. */
  readonly requests: string[] = [];
  readonly errors: string[] = [];

  private constructor(
    readonly kind: BrowserKind,
    readonly raw: Browser,
    readonly extensionOrigin: string,
    readonly extensionId: string,
    /** Where files that are saved come to lie. */
    readonly downloads: string,
    private readonly ownProfile: string | null,
    private readonly viewport: { width: number; height: number; deviceScaleFactor: number },
  ) {}

  static async open(kind: BrowserKind, options: OpenOptions = {}): Promise<TestBrowser> {
    const executablePath = options.managed ?? findBrowsers()[kind];
    if (!executablePath) throw new Error(`no ${kind} on this computer: node scripts/setup.mjs`);
    const ownProfile = options.profile ? null : await mkdtemp(join(tmpdir(), `abr-${kind}-`));
    const userDataDir = options.profile ?? ownProfile!;
    const downloads = join(userDataDir, 'downloads');
    const viewport = { width: options.width ?? 1200, height: options.height ?? 900, deviceScaleFactor: options.scale ?? 1 };
    const folder = options.folder ?? builtPackage(kind, options.package ?? 'localhost');
    // what is loaded through DevTools is forgotten at the end; a kept profile keeps what the command line loads
    const lasting = kind === 'chromium' && options.profile !== undefined && !options.managed;
    const shared = { executablePath, headless: options.headless ?? true, userDataDir, defaultViewport: viewport };
    const raw =
      kind === 'chromium'
        ? await puppeteer.launch({ ...shared, browser: 'chrome', pipe: true, enableExtensions: true, ignoreDefaultArgs: ['--hide-scrollbars', ...(options.managed ? ['--disable-background-networking'] : [])], args: [...(process.platform === 'linux' ? ['--no-sandbox'] : []), '--no-first-run', '--lang=en-GB', ...(options.contrast ? ['--force-high-contrast'] : []), ...(options.stillness ? ['--force-prefers-reduced-motion'] : []), ...(lasting ? [`--load-extension=${folder}`, `--disable-extensions-except=${folder}`] : [])] })
        : await puppeteer.launch({
            ...shared,
            browser: 'firefox',
            args: ['-remote-allow-system-access'],
            extraPrefsFirefox: {
              'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: FIREFOX_UUID }),
              'extensions.webextOptionalPermissionPrompts': false,
              'intl.accept_languages': 'en-GB',
              'privacy.reduceTimerPrecision': false,
              ...(options.contrast && { 'browser.display.document_color_use': 2 }),
              ...(options.stillness && { 'ui.prefersReducedMotion': 1 }),
              'browser.download.folderList': 2,
              'browser.download.dir': downloads,
              ...options.preferences,
            },
          });
    if (kind === 'chromium') await (await raw.target().createCDPSession()).send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: downloads });
    const id = options.extension === false ? '' : lasting || (options.managed && kind === 'chromium') ? await workerId(raw) : options.managed ? GECKO_ID : await raw.installExtension(folder);
    const origin = kind === 'chromium' ? `chrome-extension://${id}` : `moz-extension://${FIREFOX_UUID}`;
    if (id && kind === 'chromium' && !options.again) {
      // the welcome page opens by itself after installation; a person closes it
      const welcome = await raw.waitForTarget((target) => target.type() === 'page' && target.url().startsWith(origin), { timeout: PATIENCE_MS });
      await (await welcome.page())?.close();
    }
    return new TestBrowser(kind, raw, origin, id, downloads, ownProfile, viewport);
  }

  /** A new tab, watched for requests and errors. */
  async page(url?: string): Promise<Page> {
    const page = await this.raw.newPage();
    await page.setViewport(this.viewport);
    page.setDefaultTimeout(PATIENCE_MS);
    page.on('request', (request) => this.requests.push(request.url()));
    page.on('pageerror', (error) => this.errors.push(error instanceof Error ? error.message : String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error') this.errors.push(message.text());
    });
    if (url) await page.goto(url, { waitUntil: 'load' });
    await page.bringToFront();
    return page;
  }

  /** One of the extension's own pages, in a tab. `patience` in ms: short where the extension may not be there yet, and is asked for again. */
  async extensionPage(path: string, patience = PATIENCE_MS): Promise<Page> {
    const page = await this.page();
    try {
      await this.showOwn(page, path, patience);
    } catch (error) {
      await page.close();
      throw error;
    }
    return page;
  }

  private async showOwn(page: Page, path: string, timeout: number): Promise<void> {
    const url = `${this.extensionOrigin}/${path}`;
    // Firefox's protocol reports no end of the load of an extension's page, though it loads: its address tells
    if (this.kind === 'firefox') {
      void page.goto(url, { timeout }).catch(() => null);
      await until(`${path} to be there`, () => page.evaluate((address) => location.href === address && document.body.childElementCount > 0, url), timeout);
    } else await page.goto(url, { timeout });
    await page.waitForSelector('body > *', { timeout });
  }

  overlay(page: Page, frame: Frame = page.mainFrame()): Overlay {
    return new Overlay(this.kind, page, frame);
  }

  /** Presses a chord such as "Alt+Shift+A" as a person does. */
  async press(page: Page, chord: string): Promise<void> {
    const keys = chord.split('+').map((key) => (key === 'Ctrl' ? 'Control' : /^[A-Z]$/.test(key) ? `Key${key}` : key));
    const last = keys.pop()!;
    for (const key of keys) await page.keyboard.down(key as 'Alt');
    await page.keyboard.press(last as 'KeyA');
    for (const key of keys.reverse()) await page.keyboard.up(key as 'Alt');
  }

  /** Clicks into a field and types a text key by key. */
  async type(field: ElementHandle, text: string): Promise<void> {
    await field.click();
    await field.type(text);
  }

  /**
   * Has the browser answer "allow" when it is next asked for a site. Chromium shows its question in a bubble that no driver
   * reaches without a screen; granting the same site on the browser's extensions page first makes it answer at once.
   */
  async allow(host: string): Promise<void> {
    if (this.kind === 'chromium') {
      const browserPage = await this.raw.newPage();
      await browserPage.goto('chrome://extensions');
      for (const scheme of ['http', 'https'])
        await browserPage.evaluate(
          async (id, site) => {
            const { developerPrivate } = (globalThis as unknown as { chrome: { developerPrivate: { addHostPermission(id: string, site: string): Promise<void> } } }).chrome;
            await developerPrivate.addHostPermission(id, site);
          },
          this.extensionId,
          `${scheme}://${host}/*`,
        );
      await browserPage.close();
    }
  }

  /** Grants a site as a clinician does, by its address on the settings page. */
  async grant(host: string): Promise<void> {
    await this.allow(host);
    const options = await this.extensionPage('options.html');
    const field = await options.waitForSelector('[name=site]');
    await field!.type(`http://${host}/`);
    await field!.press('Enter');
    await options.waitForFunction((name) => [...document.querySelectorAll('#page li')].some((line) => line.textContent.includes(`${name}: watched`)), {}, host);
    await options.close();
  }

  /** Sets the zoom of tabs at an address, as Ctrl and + do: 1 is 100%. Brings `page` back to the front. */
  async zoom(page: Page, factor: number): Promise<void> {
    const options = await this.extensionPage('options.html');
    await options.evaluate(
      async (address, to) => {
        const { browser, chrome } = globalThis as unknown as Record<string, { tabs: { query(of: object): Promise<{ id: number; url?: string }[]>; setZoom(id: number, to: number): Promise<void> } }>;
        const { tabs } = (browser ?? chrome)!;
        for (const { id, url } of await tabs.query({})) if (url === address) await tabs.setZoom(id, to);
      },
      page.url(),
      factor,
    );
    await options.close();
    await page.bringToFront();
  }

  /** Presses our button in the toolbar above a page, as a clinician does: only from then on may the popup know an address that is not granted. */
  async pressToolbar(page: Page): Promise<void> {
    await page.bringToFront();
    if (this.kind === 'firefox') await toolbarInFirefox(this.raw, GECKO_ID);
    else await page.triggerExtensionAction((await this.raw.extensions()).get(this.extensionId)!);
  }

  /** Switches the extension off or on, on the browser's own page of extensions. */
  async switchExtension(on: boolean): Promise<void> {
    if (this.kind === 'firefox') return switchInFirefox(this.raw, GECKO_ID, on);
    const browserPage = await this.raw.newPage();
    await browserPage.goto('chrome://extensions');
    await browserPage.evaluate(
      (id, enabled) => (globalThis as unknown as { chrome: { management: { setEnabled(id: string, enabled: boolean): Promise<void> } } }).chrome.management.setEnabled(id, enabled),
      this.extensionId,
      on,
    );
    await browserPage.close();
  }

  /** The popup, opened in a tab of its own after `page` was in front: it speaks of that page's tab. */
  async popup(page: Page, patience = PATIENCE_MS): Promise<Page> {
    await page.bringToFront();
    return this.extensionPage('popup.html', patience);
  }

  /** The number the browser gives a page's tab, asked from one of our own pages. */
  async tabId(page: Page): Promise<number> {
    await page.bringToFront();
    const asking = await this.extensionPage('sidepanel.html?tabId=0');
    const id = await asking.evaluate(`(globalThis.browser ?? chrome).tabs.query({}).then((tabs) => tabs.filter(({ url }) => url === ${JSON.stringify(page.url())}).sort((a, b) => b.lastAccessed - a.lastAccessed)[0].id)`);
    await asking.close();
    return id as number;
  }

  /**
   * Chooses an item that we put in the page's own menu. In Firefox as a person does, with the right button and the menu it opens.
   * Chromium's menu is the desktop's and no driver's: there the choice is handed to the background as the browser hands it.
   */
  async chooseFromPageMenu(page: Page, item: { readonly id: string; readonly label: string }): Promise<void> {
    if (this.kind === 'firefox') {
      await page.mouse.click(20, 20, { button: 'right' });
      await chooseInFirefox(this.raw, item.label);
      return;
    }
    const tabId = await this.tabId(page);
    await page.bringToFront();
    await this.inWorker(`chrome.contextMenus.onClicked.dispatch({ menuItemId: ${JSON.stringify(item.id)} }, { id: ${String(tabId)} })`);
  }

  /**
   * Gives one of the extension's commands. A driver's keys reach the page only: in Firefox its own window is given the shortcut,
   * in Chromium the background is handed the command as the browser hands it.
   */
  async command(page: Page, name: string, keys: string): Promise<void> {
    if (this.kind === 'firefox') return shortcutInFirefox(this.raw, keys);
    await this.inWorker(`chrome.commands.onCommand.dispatch(${JSON.stringify(name)}, { id: ${String(await this.tabId(page))} })`);
  }

  private async inWorker(source: string): Promise<void> {
    const target = await this.raw.waitForTarget((each) => each.type() === 'service_worker' && each.url().startsWith(this.extensionOrigin));
    await (await target.worker())!.evaluate(source);
  }

  async close(): Promise<void> {
    await this.raw.close();
    if (this.ownProfile) await rm(this.ownProfile, { recursive: true, force: true, maxRetries: 5 });
  }
}
