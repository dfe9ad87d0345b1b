import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveHosts, type HostServer } from '../../hosts/server.ts';
import { BROWSERS, chord, isOurs, openBrowser, openCard, type Opened } from './browser.ts';
import { STAND_INS, type StandIn } from './hosts.ts';

const NOTE = 'Sore throat 3/7. Says husband hit her again last night. Fluids.';
const SOON = { timeout: 8_000, interval: 60 };

describe.each(BROWSERS)('in %s', (name) => {
  let hosts: HostServer;
  let opened: Opened;
  beforeAll(async () => {
    hosts = await serveHosts();
    opened = await openBrowser(name);
  });
  afterAll(async () => {
    await opened?.close();
    await hosts?.close();
  });
  async function write(host: StandIn, text = NOTE): Promise<void> {
    hosts.reset();
    await opened.page.goto(`${hosts.origin}${host.address}`);
    await expect.poll(() => opened.page.evaluate(() => document.readyState), SOON).toBe('complete');
    await host.toNote(opened.page);
    await opened.page.keyboard.type(text);
  }
  const patientSees = async (host: StandIn): Promise<number> => ((await (await fetch(`${hosts.origin}${host.app}`)).json()) as { text?: Record<string, string>; history?: string }[]).filter((entry) => JSON.stringify(entry).includes('husband hit')).length;
  /** Saves; a host that takes only a person's own press is pressed again by its user. */
  async function save(host: StandIn): Promise<void> {
    await host.save?.(opened.page);
  }

  describe.each(STAND_INS)('$name', (host) => {
    it('hides the entry through its own control, reads it back, and the patient does not see it', async () => {
      await write(host);
      await openCard(opened.page);
      await opened.page.keyboard.press('h');
      await expect.poll(() => host.isHidden(opened.page), SOON).toBe(true);
      await opened.page.keyboard.press('Escape');
      await expect.poll(() => isOurs(opened.page), SOON).toBe(false);
      await save(host);
      await expect.poll(() => host.saved(hosts), SOON).toEqual([false]);
      expect(await patientSees(host)).toBe(0);
    });

    it('keeps the entry visible when that is decided, and asks no more at save', async () => {
      await write(host);
      await openCard(opened.page);
      await opened.page.keyboard.press('k');
      await opened.page.keyboard.press('Escape');
      await expect.poll(() => isOurs(opened.page), SOON).toBe(false);
      await save(host);
      await expect.poll(() => host.saved(hosts), SOON).toEqual([true]);
      expect(await patientSees(host)).toBe(1);
    });

    it('hides until the patient can be asked', async () => {
      await write(host);
      await openCard(opened.page);
      await opened.page.keyboard.press('a');
      await opened.page.keyboard.press('Tab');
      await opened.page.keyboard.press('Enter');
      await opened.page.keyboard.press('Enter');
      await expect.poll(() => host.isHidden(opened.page), SOON).toBe(true);
      await opened.page.keyboard.press('u');
      await expect.poll(() => host.isHidden(opened.page), SOON).toBe(false);
    });

    it.skipIf(host.save === null)('asks at save, and saves once what is hidden there', async () => {
      await write(host);
      await openCard(opened.page);
      await opened.page.keyboard.press('Escape');
      await save(host);
      await expect.poll(() => isOurs(opened.page), SOON).toBe(true);
      expect(host.saved(hosts)).toEqual([]);
      await opened.page.keyboard.press('h');
      await expect.poll(() => isOurs(opened.page), SOON).toBe(false);
      if (host.trustedOnly) await save(host);
      await expect.poll(() => host.saved(hosts), SOON).toEqual([false]);
      expect(await patientSees(host)).toBe(0);
    });

    it.skipIf(host.save === null)('saves anyway, once, and goes back with nothing lost', async () => {
      await write(host);
      await openCard(opened.page);
      await opened.page.keyboard.press('Escape');
      await save(host);
      await expect.poll(() => isOurs(opened.page), SOON).toBe(true);
      await opened.page.keyboard.press('Escape');
      await expect.poll(() => isOurs(opened.page), SOON).toBe(false);
      expect(host.saved(hosts)).toEqual([]);
      if (host.name === 'Castle') await opened.page.click('.really');
      else await save(host);
      await expect.poll(() => isOurs(opened.page), SOON).toBe(true);
      await opened.page.keyboard.press('s');
      await expect.poll(() => isOurs(opened.page), SOON).toBe(false);
      if (host.trustedOnly) await save(host);
      await expect.poll(() => host.saved(hosts), SOON).toEqual([true]);
    });
  });

  const [riverside, northgate, , castle] = STAND_INS as readonly [StandIn, StandIn, StandIn, StandIn];

  it('holds a save by shortcut and by Enter, and gives focus and caret back exactly', async () => {
    await write(castle);
    await openCard(opened.page);
    await opened.page.keyboard.press('Escape');
    await chord(opened.page, 'Control', 'Enter');
    await expect.poll(() => isOurs(opened.page), SOON).toBe(true);
    expect(castle.saved(hosts)).toEqual([]);
    await opened.page.keyboard.press('h');
    await expect.poll(() => castle.saved(hosts), SOON).toEqual([false]);

    await write({ ...riverside, toNote: (page) => page.click('input[name=title]') }, 'Husband hit her');
    await openCard(opened.page);
    await opened.page.keyboard.press('Escape');
    await opened.page.keyboard.press('Enter');
    await expect.poll(() => isOurs(opened.page), SOON).toBe(true);
    await opened.page.keyboard.press('Escape');
    expect(await opened.page.evaluate(() => [document.activeElement?.getAttribute('name'), (document.activeElement as HTMLInputElement).selectionStart])).toEqual(['title', 15]);
    expect(hosts.submissions()).toEqual([]);
  });

  it('follows the control changed by hand: hidden asks no more, shown again asks again', async () => {
    await write(riverside);
    await openCard(opened.page);
    await opened.page.keyboard.press('Escape');
    await opened.page.click('form [role=switch]');
    await opened.page.click('[data-control=save]');
    await expect.poll(() => riverside.saved(hosts), SOON).toEqual([false]);

    await write(riverside);
    await openCard(opened.page);
    await opened.page.keyboard.press('h');
    await expect.poll(() => riverside.isHidden(opened.page), SOON).toBe(true);
    await opened.page.keyboard.press('Escape');
    await opened.page.click('form [role=switch]');
    await new Promise((after) => setTimeout(after, 900)); // The control must stand shown for a while before it is believed.
    await opened.page.click('[data-control=save]');
    await expect.poll(() => isOurs(opened.page), SOON).toBe(true);
    expect(riverside.saved(hosts)).toEqual([]);
  });

  it('works on a page that draws everything anew between prompt and decision', async () => {
    await write(northgate);
    await openCard(opened.page);
    await opened.page.evaluate(() => { document.querySelector<HTMLElement>('#refresh')!.click(); });
    await northgate.toNote(opened.page);
    await openCard(opened.page);
    await opened.page.keyboard.press('h');
    await expect.poll(() => northgate.isHidden(opened.page), SOON).toBe(true);
  });

  it('claims nothing when the control is gone, and the save is still asked about', async () => {
    await write(riverside);
    await opened.page.evaluate(() => { for (const each of document.querySelectorAll('form [role=switch]')) each.remove(); });
    await openCard(opened.page);
    await opened.page.keyboard.press('h');
    await opened.page.keyboard.press('Escape');
    await opened.page.click('[data-control=save]');
    await expect.poll(() => isOurs(opened.page), SOON).toBe(true);
    expect(riverside.saved(hosts)).toEqual([]);
    await opened.page.keyboard.press('s');
    await expect.poll(() => riverside.saved(hosts), SOON).toEqual([true]);
  });

  it('moves the sentences that tell to a hidden entry of their own, and leaves the rest visible', async () => {
    await write(riverside);
    await openCard(opened.page);
    await chord(opened.page, 'Shift', 'Tab');
    const texts = () => opened.page.$$eval('form.draft', (forms) => forms.map((form) => [form.querySelector('textarea')!.value, form.querySelector('[role=switch]')!.getAttribute('aria-checked')]));
    for (let tabs = 0; tabs < 6; tabs++) await opened.page.keyboard.press('Tab');
    await opened.page.keyboard.press('Enter');
    await expect.poll(async () => {
      // To the button after the sentences, however many there are.
      await opened.page.keyboard.press('Tab');
      await opened.page.keyboard.press('Enter');
      return (await texts()).length;
    }, SOON).toBe(2);
    await expect.poll(texts, SOON).toEqual([['Sore throat 3/7. Fluids.', 'true'], ['Says husband hit her again last night.', 'false']]);
  });
});
