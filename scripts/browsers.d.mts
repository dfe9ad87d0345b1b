export interface Browsers {
  readonly chromium: string | null;
  readonly firefox: string | null;
}
export function findBrowsers(): Browsers;
export function installWords(browsers: Browsers): string | null;
