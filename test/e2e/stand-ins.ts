import type { ElementHandle, Page } from 'puppeteer-core';
import type { HostServer } from '../hosts/server.ts';

/** One stand-in system, as a clinician uses it and as the patient sees it. */
export interface StandIn {
  readonly name: string;
  readonly address: string;
  /** Where the note is typed. */
  note(page: Page): Promise<ElementHandle>;
  /** Whether the host itself shows the entry as hidden. */
  isHidden(page: Page): Promise<boolean>;
  /** Saves as its users do; null where the host saves by itself. */
  readonly save: ((page: Page) => Promise<void>) | null;
  /** Presses the last of it again, where saving takes two steps. */
  readonly again?: (page: Page) => Promise<void>;
  /** The host takes only a press that a person made. */
  readonly trustedOnly?: boolean;
  /** For each entry saved, whether it is visible. */
  saved(hosts: HostServer): readonly boolean[];
  /** How often it was asked to save, changes included. */
  saves(hosts: HostServer): number;
  /** What the patient's app is told, as one text. */
  app(hosts: HostServer): Promise<string>;
}

const at = (selector: string) => async (page: Page): Promise<ElementHandle> => (await page.waitForSelector(selector))!;
const unticked = (selector: string) => (page: Page): Promise<boolean> => page.$eval(selector, (box) => !(box as HTMLInputElement).checked);
const press = (selector: string) => (page: Page): Promise<void> => page.click(selector);
const noteFrame = (page: Page) => page.waitForFrame((frame) => frame.url().includes('note.html'));
const small = (name: string): Pick<StandIn, 'name' | 'address' | 'saved' | 'saves' | 'app'> => ({
  name,
  address: `/hosts/${name}/index.html`,
  saved: (hosts) => hosts.records.of(name).map(({ visible }) => visible),
  saves: (hosts) => hosts.records.saves(name),
  app: async (hosts) => (await fetch(`${hosts.origin}/small/${name}/app`)).text(),
});

export const RIVERSIDE: StandIn = {
  name: 'riverside',
  address: '/record/holloway',
  note: at('textarea[name=history]'),
  isHidden: (page) => page.$eval('form [role=switch]', (each) => each.getAttribute('aria-checked') === 'false'),
  save: press('[data-control=save]'),
  saved: (hosts) => hosts.entries().map(({ visible }) => visible),
  saves: (hosts) => hosts.submissions().length,
  app: async (hosts) => (await fetch(`${hosts.origin}/api/app/holloway/entries`)).text(),
};
/** A single-page record in React, with switches, that saves by itself. */
export const NORTHGATE: StandIn = { ...small('northgate'), note: at('textarea[name=history]'), isHidden: unticked('input[role=switch]'), save: null };
/** Server-rendered, in nested frames, with a right-click menu; its save button is in the outermost frame. */
export const OLDBRIDGE: StandIn = {
  ...small('oldbridge'),
  note: async (page) => (await (await noteFrame(page)).waitForSelector('textarea'))!,
  isHidden: async (page) => (await noteFrame(page)).$eval('.eye', (eye) => !(eye as HTMLElement).hidden),
  save: press('#cmdSave'),
};
/** Rich text, with access in one dialog, saving in another, and a shortcut. */
export const CASTLE: StandIn = {
  ...small('castle'),
  note: at('.editor'),
  isHidden: (page) => page.$eval('.access-state', (each) => each.textContent !== ''),
  save: async (page) => { await page.click('.finish'); await page.click('.really'); },
  again: press('.really'),
};
/** Files letters and results, and takes only a person's own press. */
export const FILEROOM: StandIn = { ...small('fileroom'), note: at('[data-item=letter] textarea'), isHidden: unticked('[name=visible]'), save: press('[data-item=letter] .file'), trustedOnly: true };

export const STAND_INS: readonly StandIn[] = [RIVERSIDE, NORTHGATE, OLDBRIDGE, CASTLE, FILEROOM];
