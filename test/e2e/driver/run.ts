import { afterAll, beforeAll, inject } from 'vitest';
import { serveHosts, type HostServer } from '../../hosts/server.ts';
import { TestBrowser, type OpenOptions } from './browser.ts';
import type { BrowserKind } from './package.ts';

declare module 'vitest' {
  interface ProvidedContext {
    browser: BrowserKind;
  }
}

/** The browser this run is for. */
export const kind: BrowserKind = inject('browser');

/** Opens the browser and the stand-in systems for a file's tests, and closes them after. Read the parts inside tests only. */
export function openForTests(options: OpenOptions = {}): { readonly browser: TestBrowser; readonly hosts: HostServer } {
  let browser: TestBrowser | undefined;
  let hosts: HostServer | undefined;
  beforeAll(async () => {
    hosts = await serveHosts();
    browser = await TestBrowser.open(kind, options);
  });
  afterAll(async () => {
    await browser?.close();
    await hosts?.close();
  });
  return {
    get browser() {
      return browser!;
    },
    get hosts() {
      return hosts!;
    },
  };
}
