import type { Page } from 'puppeteer-core';
import type { HostServer } from '../../hosts/server.ts';

/** One stand-in system, as a clinician uses it and as the patient sees it. */
export interface StandIn {
  readonly name: string;
  readonly address: string;
  /** Puts the caret in the note. */
  toNote(page: Page): Promise<void>;
  /** Whether the host itself shows the entry as hidden. */
  isHidden(page: Page): Promise<boolean>;
  /** Saves as its users do; null where the host saves by itself. */
  readonly save: ((page: Page) => Promise<void>) | null;
  /** The press is taken only from a person. */
  readonly trustedOnly?: boolean;
  /** What is saved: for each entry whether it is visible. */
  saved(hosts: HostServer): readonly boolean[];
  /** Where the patient's app asks. */
  readonly app: string;
}

const checked = (selector: string) => (page: Page) => page.$eval(selector, (box) => !(box as HTMLInputElement).checked);
const small = (name: string) => (hosts: HostServer) => hosts.records.of(name).map(({ visible }) => visible);
const click = (selector: string) => (page: Page) => page.click(selector);
const noteFrame = (page: Page) => page.waitForFrame((frame) => frame.url().includes('note.html'));

export const STAND_INS: readonly StandIn[] = [
  {
    name: 'Riverside', address: '/record/holloway', app: '/api/app/holloway/entries',
    toNote: click('textarea[name=history]'),
    isHidden: (page) => page.$eval('form [role=switch]', (each) => each.getAttribute('aria-checked') === 'false'),
    save: click('[data-control=save]'),
    saved: (hosts) => hosts.entries().map(({ visible }) => visible),
  },
  {
    name: 'Northgate', address: '/hosts/northgate/index.html', app: '/small/northgate/app',
    toNote: click('textarea[name=history]'),
    isHidden: checked('input[role=switch]'),
    save: null,
    saved: small('northgate'),
  },
  {
    name: 'Oldbridge', address: '/hosts/oldbridge/index.html', app: '/small/oldbridge/app',
    toNote: async (page) => { const frame = await noteFrame(page); await (await frame.waitForSelector('textarea'))!.click(); },
    isHidden: async (page) => (await noteFrame(page)).$eval('.eye', (eye) => !(eye as HTMLElement).hidden),
    save: click('#cmdSave'),
    saved: small('oldbridge'),
  },
  {
    name: 'Castle', address: '/hosts/castle/index.html', app: '/small/castle/app',
    toNote: click('.editor'),
    isHidden: (page) => page.$eval('.access-state', (each) => each.textContent !== ''),
    save: async (page) => { await page.click('.finish'); await page.click('.really'); },
    saved: small('castle'),
  },
  {
    name: 'Fileroom', address: '/hosts/fileroom/index.html', app: '/small/fileroom/app', trustedOnly: true,
    toNote: click('[data-item=letter] textarea'),
    isHidden: checked('[name=visible]'),
    save: click('[data-item=letter] .file'),
    saved: small('fileroom'),
  },
];
