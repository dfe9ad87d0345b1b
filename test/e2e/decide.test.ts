import type { ElementHandle, Frame, Page } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import { openForTests } from './driver/run.ts';
import { until } from './driver/until.ts';
import { CASTLE, FILEROOM, NORTHGATE, OLDBRIDGE, RIVERSIDE, STAND_INS, type StandIn } from './stand-ins.ts';

const at = openForTests();
/** As plain as can be: what is decided is tested here, not what is found, which grows with the lexicon. */
const TELLING = 'Husband hit her last night.';
const NOTE = `Sore throat 3/7. ${TELLING} Fluids.`;

let page: Page;
afterEach(() => page.close());

/** Opens a stand-in and types a note that tells, until something is to be reviewed. */
async function write(host: StandIn, text = NOTE): Promise<void> {
  at.hosts.reset();
  page = await at.browser.page(`${at.hosts.origin}${host.address}`);
  await at.browser.type(await host.note(page), text);
  await overlay().find('button', /to review/);
}
const overlay = () => at.browser.overlay(page);
async function openCard(): Promise<void> {
  await at.browser.press(page, 'Alt+Shift+A');
  await overlay().find('dialog', /./);
}
const says = (words: RegExp) => until(`our words ${String(words)}`, async () => words.test(await overlay().text()));
const isSaved = (host: StandIn, ...visible: boolean[]) => until(`${host.name} to have saved ${String(visible)}`, () => String(host.saved(at.hosts)) === String(visible));
const isHidden = (host: StandIn, hidden = true) => until(`${host.name} to show the entry as ${hidden ? 'hidden' : 'visible'}`, async () => (await host.isHidden(page)) === hidden);
/** Saves where the guard is to ask. */
async function saveHeld(host: StandIn): Promise<void> {
  await host.save!(page);
  await overlay().find('alertdialog', /./);
  expect(host.saved(at.hosts)).toEqual([]);
}
/** After an answer: a host that takes only a person's own press is pressed again. */
async function pressedAgain(host: StandIn): Promise<void> {
  await overlay().gone('alertdialog');
  if (!host.trustedOnly) return;
  await says(/Press Save again/);
  await host.save!(page);
}

describe.each(STAND_INS)('on $name', (host) => {
  it('hides the entry through its own control, says so once read back, and the patient does not see it', async () => {
    await write(host);
    await openCard();
    await page.keyboard.press('h');
    await isHidden(host);
    await says(/Hidden online\. Checked/);
    await page.keyboard.press('Escape');
    await overlay().gone('dialog');
    await host.save?.(page);
    await isSaved(host, false);
    expect(await host.app(at.hosts)).not.toContain('Husband');
  });

  it('keeps the entry visible when that is decided, and asks no more at save', async () => {
    await write(host);
    await openCard();
    await page.keyboard.press('k');
    await says(/Kept visible/);
    await page.keyboard.press('Escape');
    await host.save?.(page);
    await isSaved(host, true);
    expect(await host.app(at.hosts)).toContain('Husband');
  });

  it('hides until the patient can be asked, and shows again when that is taken back', async () => {
    await write(host);
    await openCard();
    await page.keyboard.press('a');
    await overlay().click('button', 'No, or not here');
    await overlay().click('button', 'Hide until you can ask');
    await isHidden(host);
    await overlay().click('button', 'Undo');
    await isHidden(host, false);
    await overlay().find('button', /to review/);
  });

  it.each([['Hide it', true], ['Fine to show', false]] as const)('does what the patient, asked alone, answers: %s', async (answer, hidden) => {
    await write(host);
    await openCard();
    await page.keyboard.press('a');
    await overlay().click('button', 'Yes, alone');
    await says(/NHS App/);
    await overlay().click('button', answer);
    await overlay().find('button', 'Undo');
    await isHidden(host, hidden);
  });
});

describe.each(STAND_INS.filter(({ save }) => save !== null))('the guard of $name', (host) => {
  it('asks at save, and saves once, hidden', async () => {
    await write(host);
    await saveHeld(host);
    await page.keyboard.press('h');
    await pressedAgain(host);
    await isSaved(host, false);
    expect(await host.app(at.hosts)).not.toContain('Husband');
    expect(host.saves(at.hosts)).toBe(1);
  });

  it('goes back to the note with nothing saved, and saves anyway on one key, once', async () => {
    await write(host);
    await saveHeld(host);
    await page.keyboard.press('Escape');
    await overlay().gone('alertdialog');
    expect(host.saved(at.hosts)).toEqual([]);
    await (host.again ?? host.save!)(page);
    await overlay().find('alertdialog', /./);
    await page.keyboard.press('s');
    await pressedAgain(host);
    await isSaved(host, true);
    expect(await host.app(at.hosts)).toContain('Husband');
    expect(host.saves(at.hosts)).toBe(1);
  });
});

describe('a save', () => {
  it('by shortcut is held, and runs once', async () => {
    await write(CASTLE);
    await at.browser.press(page, 'Ctrl+Enter');
    await overlay().find('alertdialog', /./);
    expect(CASTLE.saved(at.hosts)).toEqual([]);
    await page.keyboard.press('h');
    await isSaved(CASTLE, false);
    expect(at.hosts.records.saves('castle')).toBe(1);
  });

  it('by Enter in a line is held, and focus and caret come back exactly', async () => {
    await write({ ...RIVERSIDE, note: async (each) => (await each.waitForSelector('input[name=title]'))! }, 'Husband hit her');
    await page.keyboard.press('Enter');
    await overlay().find('alertdialog', /./);
    await page.keyboard.press('Escape');
    await overlay().gone('alertdialog');
    expect(await page.evaluate(() => [document.activeElement?.getAttribute('name'), (document.activeElement as HTMLInputElement).selectionStart])).toEqual(['title', 15]);
    await page.keyboard.press('Enter');
    await overlay().find('alertdialog', /./);
    await page.keyboard.press('s');
    await isSaved(RIVERSIDE, true);
    expect(at.hosts.submissions()).toHaveLength(1);
  });

  it('by the form’s own button is held, and the form goes with the button that sent it', async () => {
    await write(OLDBRIDGE);
    const frame = await page.waitForFrame((each) => each.url().includes('note.html'));
    await frame.click('[name=cmdFile]');
    await overlay().find('alertdialog', /./);
    expect(OLDBRIDGE.saved(at.hosts)).toEqual([]);
    await page.keyboard.press('s');
    await isSaved(OLDBRIDGE, true);
    expect(at.hosts.records.of('oldbridge')[0]?.text).toHaveProperty('cmdFile', 'File');
    expect(at.hosts.records.saves('oldbridge')).toBe(1);
  });

  it('names no topic while it is held', async () => {
    await write(RIVERSIDE);
    await saveHeld(RIVERSIDE);
    expect(await overlay().text()).not.toMatch(/abuse|husband/i);
  });

  it('is let go at once when nothing is undecided', async () => {
    at.hosts.reset();
    page = await at.browser.page(`${at.hosts.origin}${RIVERSIDE.address}`);
    await at.browser.type(await RIVERSIDE.note(page), 'Sore throat 3/7. Fluids.');
    await RIVERSIDE.save!(page);
    await isSaved(RIVERSIDE, true);
    expect(at.hosts.submissions()).toHaveLength(1);
  });

  it('is looked at first with L, decided on the card, and then goes through', async () => {
    await write(RIVERSIDE);
    await saveHeld(RIVERSIDE);
    await page.keyboard.press('l');
    await overlay().find('dialog', /./);
    await page.keyboard.press('h');
    await says(/Checked/);
    await page.keyboard.press('Escape');
    await RIVERSIDE.save!(page);
    await isSaved(RIVERSIDE, false);
  });
});

describe('the record system', () => {
  it('changed by hand is followed: hidden there asks no more', async () => {
    await write(RIVERSIDE);
    await page.click('form [role=switch]');
    await overlay().find('button', 'All reviewed');
    await RIVERSIDE.save!(page);
    await isSaved(RIVERSIDE, false);
  });

  it('changed by hand is followed: shown again there asks again', async () => {
    await write(RIVERSIDE);
    await openCard();
    await page.keyboard.press('h');
    await says(/Checked/);
    await page.keyboard.press('Escape');
    await page.click('form [role=switch]');
    await overlay().find('button', /to review/);
    await saveHeld(RIVERSIDE);
  });

  it('may draw everything anew between prompt and decision', async () => {
    await write(NORTHGATE);
    await openCard();
    await page.evaluate(() => { document.querySelector<HTMLElement>('#refresh')!.click(); });
    await (await NORTHGATE.note(page)).click();
    await overlay().find('button', /to review/);
    await openCard();
    await page.keyboard.press('h');
    await isHidden(NORTHGATE);
    await says(/Checked/);
  });

  it('without its control is not said to hide, and its save is still asked about', async () => {
    await write(RIVERSIDE);
    await page.$$eval('form [role=switch]', (all) => { for (const each of all) each.remove(); });
    await openCard();
    await page.keyboard.press('h');
    await says(/Could not change it/);
    expect(await overlay().text()).not.toMatch(/Checked/);
    await page.keyboard.press('Escape');
    await saveHeld(RIVERSIDE);
    await page.keyboard.press('h');
    await says(/could not be hidden/);
    expect(RIVERSIDE.saved(at.hosts)).toEqual([]);
    await page.keyboard.press('s');
    await isSaved(RIVERSIDE, true);
  });

  it('whose page is no longer as its profile says is told of, its save is asked about, and all is well once it fits again', async () => {
    await write(RIVERSIDE);
    // as after a redesign: other names, the same words on screen
    const redesign = (to: string): Promise<void> =>
      page.$eval('form.draft', (form, mark) => {
        form.setAttribute('data-entry', mark ? 'new' : 'draft');
        form.querySelector('[role=switch], [role=none]')!.setAttribute('role', mark ? 'none' : 'switch');
        form.querySelector('button.save')!.setAttribute('data-control', mark ? 'commit' : 'save');
      }, to);
    await redesign('new');
    const popup = await at.browser.popup(page);
    const popupSays = (words: string, does = true): Promise<boolean> => until(`the popup ${does ? 'to say' : 'not to say'} ${words}`, async () => (await popup.evaluate(() => document.body.innerText)).includes(words) === does);
    await page.bringToFront();
    await openCard();
    await page.keyboard.press('h');
    await says(/Not hidden by this tool|Could not change it/);
    await page.keyboard.press('Escape');
    await popupSays('not as this tool knows it');
    await page.click('button.save');
    await overlay().find('alertdialog', /./);
    expect(RIVERSIDE.saved(at.hosts)).toEqual([]);
    await page.keyboard.press('Escape');
    await redesign('');
    await popupSays('not as this tool knows it', false);
    await popup.close();
    await page.bringToFront();
    await openCard();
    await page.keyboard.press('h');
    await says(/Checked/);
  });

  it('that refuses to be changed keeps nobody waiting: saving anyway is one key away all the while', async () => {
    await write(RIVERSIDE);
    await page.$eval('form.draft', (form) => { form.addEventListener('click', (event) => { if ((event.target as Element).closest('[role=switch]')) event.stopImmediatePropagation(); }, { capture: true }); });
    await saveHeld(RIVERSIDE);
    await page.keyboard.press('h');
    await page.keyboard.press('s');
    await isSaved(RIVERSIDE, true);
    expect(at.hosts.submissions()).toHaveLength(1);
  });

  it('that saves by itself gets a quiet word when the entry is left undecided', async () => {
    await write(NORTHGATE);
    await page.focus('#refresh');
    await says(/\d not decided/);
  });

  it('hides a result by its own choice, not the letter’s', async () => {
    await write({ ...FILEROOM, note: async (each) => (await each.waitForSelector('[data-item=result] input[name=comment]'))! }, 'Husband hit her');
    await openCard();
    await page.keyboard.press('h');
    await until('the result to be held', () => page.$eval('[value=held]', (radio) => (radio as HTMLInputElement).checked));
    expect(await page.$eval('[name=visible]', (box) => (box as HTMLInputElement).checked)).toBe(true);
    await says(/Release to patient/);
  });
});

describe('the note', () => {
  it('takes the practice’s phrase on request, at its end, and gives it back', async () => {
    await write(RIVERSIDE);
    await openCard();
    await page.keyboard.press('a');
    await overlay().click('button', 'No, or not here');
    await overlay().click('button', 'Hide until you can ask');
    await overlay().click('button', 'Add the question to the note');
    const note = () => page.$eval('textarea[name=history]', (field) => (field as HTMLTextAreaElement).value);
    await until('the phrase in the note', async () => (await note()).startsWith(`${NOTE}\n`));
    await says(/Added to the note/);
    await overlay().click('button', 'Undo');
    await until('the note as it was', async () => (await note()) === NOTE);
  });

  it.each(['at once', 'as something else'])('whose page puts the old text back %s is left as it was, undone once at most, and the line can be copied', async (how) => {
    await write(RIVERSIDE);
    await page.$eval(
      'textarea[name=history]',
      (field, back) => {
        const area = field as HTMLTextAreaElement;
        const old = area.value;
        area.addEventListener('input', (event) => {
          area.dataset.undone = String(Number(area.dataset.undone ?? 0) + ((event as InputEvent).inputType === 'historyUndo' ? 1 : 0));
          if (back === 'at once') area.value = old;
          else if ((event as InputEvent).inputType !== 'historyUndo') area.setRangeText('', old.length, old.length + 3);
          else area.value = old;
        });
      },
      how,
    );
    await openCard();
    await page.keyboard.press('a');
    await overlay().click('button', 'No, or not here');
    await overlay().click('button', 'Hide until you can ask');
    await overlay().click('button', 'Add the question to the note');
    await overlay().find('button', 'Copy the line');
    const note = await page.$eval('textarea[name=history]', (field) => [(field as HTMLTextAreaElement).value, Number((field as HTMLElement).dataset.undone)] as const);
    expect(note[0]).toBe(NOTE);
    expect(note[1]).toBeLessThanOrEqual(1);
  });

  it('is split on request: what tells goes to a hidden entry of its own, the rest stays visible', async () => {
    await write(RIVERSIDE);
    await openCard();
    await overlay().click('button', 'Split');
    await overlay().click('button', 'Start a new entry');
    const entries = () => page.$$eval('form.draft', (forms) => forms.map((form) => [form.querySelector('textarea')!.value, form.querySelector('[role=switch]')!.getAttribute('aria-checked')]));
    await until('two entries', async () => JSON.stringify(await entries()) === JSON.stringify([['Sore throat 3/7. Fluids.', 'true'], [TELLING, 'false']]));
    await says(/Moved to an entry of its own\. The new entry is hidden/);
    // shown again by hand: what is said is what the record system shows
    await page.$$eval('form.draft [role=switch]', (switches) => { (switches[1] as HTMLElement).click(); });
    await says(/Moved to an entry of its own\. Hide the new entry/);
    await overlay().click('button', 'Undo');
    await until('the note as it was', async () => (await entries())[0]?.[0] === NOTE);
  });

  it('is left untouched by every other decision', async () => {
    await write(RIVERSIDE);
    await openCard();
    for (const key of ['h', 'u', 'k', 'u'] as const) {
      await page.keyboard.press(key);
      await until('the card to answer', async () => (await overlay().has('button', 'Undo')) === /[hk]/.test(key));
    }
    expect(await page.$eval('textarea[name=history]', (field) => (field as HTMLTextAreaElement).value)).toBe(NOTE);
  });
});

describe('passages scrolled out of sight', () => {
  const LONG = `${TELLING}\n${'Ok.\n'.repeat(60)}${TELLING}\n`;
  it.each([
    ['in a text area', () => RIVERSIDE.note(page), '/record/holloway'],
    ['in an editor that scrolls', () => CASTLE.note(page), CASTLE.address],
    ['down a page that scrolls', async () => (await page.waitForSelector('[contenteditable]'))!, '/hosts/editors/page.html?editor=contenteditable'],
  ] as const)('are brought into sight when their card is opened, %s', async (_where, note, address) => {
    at.hosts.reset();
    page = await at.browser.page(`${at.hosts.origin}${address}`);
    await at.browser.type(await note(), LONG);
    await overlay().find('button', '2 to review');
    const isAt = async (place: RegExp): Promise<void> => {
      await overlay().find('dialog', /./);
      await says(place);
    };
    await openCard();
    await isAt(/2 of 2/);
    await page.keyboard.press('ArrowDown');
    await isAt(/1 of 2/);
    await page.keyboard.press('ArrowUp');
    await isAt(/2 of 2/);
    await page.keyboard.press('Escape');
    await overlay().gone('dialog');
    await openCard();
    await isAt(/1 of 2/);
  });
});

describe('not what it says', () => {
  it('quietens this passage and leaves the next', async () => {
    await write(RIVERSIDE, `${NOTE} `);
    await openCard();
    await page.keyboard.press('n');
    await overlay().click('button', 'This passage only');
    await overlay().gone('button', 'to review');
    await page.keyboard.type('Husband punched her on Friday.');
    await overlay().find('button', /to review/);
  });
});

describe('an entry whose fields stand in frames of their own', () => {
  const pane = async (name: string): Promise<ElementHandle> => {
    const frame = await until(`the frame ${name}`, async () => { for (const each of page.frames()) if ((await (await each.frameElement())?.evaluate((element) => element.getAttribute('name'))) === name) return each; return null; });
    return (await frame.waitForSelector('[contenteditable]'))!;
  };
  const badges = async (): Promise<string> => (await overlay().shown()).filter(({ role, name }) => role === 'button' && /to review|All reviewed/.test(name)).map(({ name }) => name).sort().join(', ');
  const badgesSay = (words: RegExp): Promise<unknown> => until(`badges ${String(words)}`, async () => words.test(await badges()));

  it('is decided once for all of them, also for what is typed later in another, and taken back once', async () => {
    at.hosts.reset();
    page = await at.browser.page(`${at.hosts.origin}/hosts/millbrook/index.html`);
    await at.browser.type(await pane('history'), NOTE);
    await badgesSay(/^\d+ to review/);
    await openCard();
    await page.keyboard.press('k');
    await says(/Kept visible/);
    await page.keyboard.press('Escape');
    await overlay().gone('dialog');
    // nothing new to what was decided
    await at.browser.type(await pane('plan'), 'Husband punched her on Friday.');
    await badgesSay(/^All reviewed.*, All reviewed/);
    await openCard();
    await says(/Kept visible/);
    await page.keyboard.press('u');
    await badgesSay(/^\d+ to review.*, \d+ to review/);
    await page.keyboard.press('k');
    await page.keyboard.press('Escape');
    await badgesSay(/^All reviewed.*, All reviewed/);
    await page.click('.save');
    await until('it to be saved', () => at.hosts.records.of('millbrook').length > 0);
    expect(await overlay().has('alertdialog', /./)).toBe(false);
    expect(at.hosts.records.saves('millbrook')).toBe(1);
  });

  it('is asked about at save, whichever of them is undecided, and saved once', async () => {
    at.hosts.reset();
    page = await at.browser.page(`${at.hosts.origin}/hosts/millbrook/index.html`);
    await at.browser.type(await pane('history'), 'Sore throat 3/7.');
    await at.browser.type(await pane('plan'), NOTE);
    await badgesSay(/^\d+ to review/);
    await page.click('.save');
    await overlay().find('alertdialog', /./);
    expect(at.hosts.records.of('millbrook')).toEqual([]);
    await page.keyboard.press('s');
    await until('it to be saved', () => at.hosts.records.of('millbrook').length > 0);
    expect(at.hosts.records.saves('millbrook')).toBe(1);
  });
});

describe('teaching an unseen site', () => {
  const unseen = (name: string, file: string, note: StandIn['note']): StandIn => ({ ...CASTLE, name, address: `/hosts/unseen/${file}`, note, saved: (hosts) => hosts.records.of(name).map(({ visible }) => visible), saves: (hosts) => hosts.records.saves(name) });

  /** Shows the tool the four parts, keeps them, and sees after a reload that the guard hides the entry with them. */
  async function teach(host: StandIn, parts: { readonly note: string; readonly visibility: string; readonly save: string }, frame: () => Page | Promise<Frame>): Promise<void> {
    await says(/Click a place where you type notes/);
    const place = await frame();
    await place.click(parts.note);
    await says(/Click what shows or hides/);
    await place.click(parts.visibility);
    await says(/Click what saves/);
    await page.click(parts.save);
    await says(/whose record/);
    await page.click('.person-strip span');
    await says(/works: hidden, read back, and shown again/);
    expect(host.saved(at.hosts)).toEqual([]);
    await overlay().click('button', 'Keep for this site');
    await says(/Kept/);
    await overlay().click('button', 'Close');
    await page.reload();
    await at.browser.type(await host.note(page), NOTE);
    await overlay().find('button', /to review/);
    await page.click(parts.save);
    await overlay().find('alertdialog', /./);
    await page.keyboard.press('h');
    await isSaved(host, false);
    expect(host.saves(at.hosts)).toBe(1);
  }

  it('takes four clicks, tries what it was shown, and hides there from then on', async () => {
    const host = unseen('unseen', 'index.html', async (each) => (await each.waitForSelector('.jt'))!);
    await write(host);
    await openCard();
    await page.keyboard.press('h');
    await says(/please hide it in the record/);
    await overlay().click('button', 'Teach this tool where the control is');
    await teach(host, { note: '.jt', visibility: '.flag', save: '.go' }, () => page);
  });

  it('whose parts stand in several frames is begun from the popup, and hides there from then on', async () => {
    const sheet = (each: Page): Promise<Frame> => each.waitForFrame((frame) => frame.url().includes('sheet.html'));
    const host = unseen('framed', 'framed.html', async (each) => (await (await sheet(each)).waitForSelector('textarea'))!);
    await write(host);
    const popup = await at.browser.popup(page);
    await (await popup.waitForSelector('::-p-xpath(//button[normalize-space(.)="Teach this site"])'))!.click();
    await teach(host, { note: 'textarea', visibility: '[role=switch]', save: '.store' }, async () => {
      // the popup closes itself: until it has gone, Firefox's protocol may not know which tab is in front
      await until('the record to be in front', () => page.bringToFront().then(() => true));
      return sheet(page);
    });
  });
});
