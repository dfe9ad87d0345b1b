import { browser } from 'wxt/browser';

/** What IT set by browser policy; undefined where nothing is set. Firefox 153 rejects then, Chromium answers with nothing in it. */
export async function readManaged(): Promise<unknown> {
  try {
    const managed = await browser.storage.managed.get();
    return Object.keys(managed).length > 0 ? managed : undefined;
  } catch {
    return undefined;
  }
}
