import { beforeEach, describe, expect, it } from 'vitest';
import type { HostProfile } from '../../../lib/host/profile.ts';
import { visibilityOf, type VisibilityControl } from '../../../lib/host/visibility.ts';

const { signal } = new AbortController();
function entryWith(html: string, visibility: NonNullable<HostProfile['visibility']>): { entry: HTMLElement; control: VisibilityControl } {
  document.body.innerHTML = `<form>${html}</form>`;
  const entry = document.querySelector('form')!;
  const profile: HostProfile = { version: 1, id: 'p', name: 'P', system: 'generic', matches: ['http://x/*'], visibility };
  return { entry, control: visibilityOf(profile, () => document.querySelector('form')!)! };
}
beforeEach(() => { document.body.innerHTML = ''; });

describe('a toggle', () => {
  it('as checkbox is worked, read back and named', async () => {
    const { control } = entryWith('<label>Visible online <input type="checkbox" checked></label>', { kind: 'toggle', control: 'input', hiddenWhen: false });
    expect(control.read()).toBe('visible');
    expect(await control.set('hidden', signal)).toBe('verified');
    expect([control.read(), control.name(), control.state()]).toEqual(['hidden', 'Visible online', 'off']);
    expect(await control.set('visible', signal)).toBe('verified');
  });

  it('as switch is worked through its own handler', async () => {
    const { entry, control } = entryWith('<button type="button" role="switch" aria-checked="true">Visible online</button>', { kind: 'toggle', control: '[role=switch]', hiddenWhen: false });
    const button = entry.querySelector('button')!;
    button.addEventListener('click', () => { setTimeout(() => { button.setAttribute('aria-checked', 'false'); }, 20); });
    expect(await control.set('hidden', signal)).toBe('verified');
  });

  it('already so is not pressed', async () => {
    const { entry, control } = entryWith('<input type="checkbox">', { kind: 'toggle', control: 'input', hiddenWhen: false });
    let pressed = 0;
    entry.addEventListener('click', () => { pressed++; });
    expect(await control.set('hidden', signal)).toBe('verified');
    expect(pressed).toBe(0);
  });

  it('that the page puts back is not claimed', async () => {
    const { entry, control } = entryWith('<input type="checkbox" checked>', { kind: 'toggle', control: 'input', hiddenWhen: false });
    const input = entry.querySelector('input')!;
    input.addEventListener('change', () => { setTimeout(() => { input.checked = true; }, 10); });
    expect(await control.set('hidden', signal)).toBe('failed');
  });

  it('that is disabled, or gone, fails', async () => {
    expect(await entryWith('<input type="checkbox" checked disabled>', { kind: 'toggle', control: 'input', hiddenWhen: false }).control.set('hidden', signal)).toBe('failed');
    const gone = entryWith('', { kind: 'toggle', control: 'input', hiddenWhen: false }).control;
    expect([gone.read(), await gone.set('hidden', signal)]).toEqual(['unknown', 'failed']);
  });

  it('is found again when the page has drawn the entry anew', async () => {
    const { control } = entryWith('<input type="checkbox" checked>', { kind: 'toggle', control: 'input', hiddenWhen: false });
    document.body.innerHTML = '<form><label>Visible <input type="checkbox" checked></label></form>';
    expect(await control.set('hidden', signal)).toBe('verified');
    expect(document.querySelector('input')!.checked).toBe(false);
  });
});

describe('a choice', () => {
  it('as select is set by value, with the events the page listens for', async () => {
    const { entry, control } = entryWith('<label>Online <select><option value="y">Shown</option><option value="n">Hidden from patient</option></select></label>', { kind: 'choice', control: 'select', hiddenWhen: 'n' });
    const heard: string[] = [];
    for (const name of ['input', 'change']) entry.addEventListener(name, () => { heard.push(name); });
    expect(await control.set('hidden', signal)).toBe('verified');
    expect([control.state(), heard]).toEqual(['“Hidden from patient”', ['input', 'change']]);
  });

  it('as radios is read from the one chosen', async () => {
    const { control } = entryWith('<fieldset aria-label="Patient access"><input type="radio" name="v" value="show" checked><input type="radio" name="v" value="hide"></fieldset>', { kind: 'choice', control: 'input[name=v]', hiddenWhen: 'hide' });
    expect(control.read()).toBe('visible');
    expect(await control.set('hidden', signal)).toBe('verified');
    expect(control.name()).toBe('Patient access');
    expect(await control.set('visible', signal)).toBe('verified');
  });
});

describe('behind a menu or dialog', () => {
  it('a right-click menu is opened, its item pressed, and the entry’s own sign read back', async () => {
    const { entry, control } = entryWith('<h3>Entry</h3>', { kind: 'menu', control: '.menu [role=menuitem] >> "Hide from patient"', show: '.menu [role=menuitem] >> "Show to patient"', opener: 'h3', openBy: 'contextmenu', hiddenWhen: true, hiddenShows: '.hidden-flag' });
    entry.querySelector('h3')!.addEventListener('contextmenu', (event) => {
      event.preventDefault();
      const menu = document.createElement('div');
      menu.className = 'menu';
      menu.innerHTML = '<div role="menuitem">Hide from patient</div><div role="menuitem">Show to patient</div>';
      menu.addEventListener('click', (pressed) => {
        const hides = (pressed.target as Element).textContent === 'Hide from patient';
        entry.querySelector('.hidden-flag')?.remove();
        if (hides) entry.insertAdjacentHTML('beforeend', '<i class="hidden-flag"></i>');
        menu.remove();
      });
      setTimeout(() => { document.body.append(menu); }, 10);
    });
    expect(await control.set('hidden', signal)).toBe('verified');
    expect(control.read()).toBe('hidden');
    expect(await control.set('visible', signal)).toBe('verified');
    expect(document.querySelector('.menu')).toBeNull();
  });

  it('a dialog is opened, worked, confirmed, and read back', async () => {
    const { entry, control } = entryWith('<button type="button" class="open">Access…</button>', { kind: 'dialog', control: '.dialog input', opener: '.open', confirm: '.dialog button', hiddenWhen: false, hiddenShows: '.lock' });
    entry.querySelector('.open')!.addEventListener('click', () => {
      document.body.insertAdjacentHTML('beforeend', '<div class="dialog"><input type="checkbox" checked><button>OK</button></div>');
      const dialog = document.querySelector('.dialog')!;
      dialog.querySelector('button')!.addEventListener('click', () => {
        if (!dialog.querySelector('input')!.checked) entry.insertAdjacentHTML('beforeend', '<i class="lock"></i>');
        dialog.remove();
      });
    });
    expect(await control.set('hidden', signal)).toBe('verified');
  });

  it('without anything to read back, says that it could not be checked', async () => {
    const { entry, control } = entryWith('<button type="button" class="open">…</button>', { kind: 'menu', control: '.menu button', opener: '.open', hiddenWhen: true });
    entry.querySelector('.open')!.addEventListener('click', () => {
      document.body.insertAdjacentHTML('beforeend', '<div class="menu"><button>Hide</button></div>');
      document.querySelector('.menu')!.addEventListener('click', () => { document.querySelector('.menu')!.remove(); });
    });
    expect(await control.set('hidden', signal)).toBe('unverified');
  });
});
