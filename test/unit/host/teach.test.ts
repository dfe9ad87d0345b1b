import * as v from 'valibot';
import { beforeEach, describe, expect, it } from 'vitest';
import { looksMade, nameControl } from '../../../lib/host/name-control.ts';
import { HostProfileSchema } from '../../../lib/host/profile.ts';
import { proposeControl } from '../../../lib/host/propose.ts';
import { controlAt, teach, type Pointed } from '../../../lib/host/teach.ts';

const { signal } = new AbortController();
const about = { id: 'taught', name: 'Taught', system: 'generic', address: 'https://record.example/notes/42', today: '2026-11-21' } as const;
const one = (selector: string): HTMLElement => document.querySelector<HTMLElement>(selector)!;
const point = (some: Partial<Pointed>): Pointed => ({ field: [], visibility: null, save: null, banner: null, ...some });
beforeEach(() => { document.body.innerHTML = ''; });

describe('nameControl', () => {
  it.each([
    ['<button data-testid="save-note">Save</button>', 'button[data-testid="save-note"]'],
    ['<textarea name="history"></textarea>', 'textarea[name="history"]'],
    ['<button id="x8f3a91">Save <kbd>Ctrl S</kbd></button>', 'button >> "Save"'],
    ['<div role="switch" aria-checked="true">Visible online</div>', '[role="switch"] >> "Visible online"'],
    ['<label>Show online <input type="checkbox" id=":r1:"></label>', 'input[type="checkbox"] >> "Show online"'],
    ['<div class="css-1x9ab patient-banner"></div>', 'div.patient-banner'],
  ])('%s is %s', (html, selector) => {
    document.body.innerHTML = html;
    expect(nameControl(one('button, textarea, [role=switch], input, div'), document)).toBe(selector);
  });

  it('names nothing by its place', () => {
    document.body.innerHTML = '<div><span></span><span></span></div>';
    expect(nameControl(one('span'), document)).toBeNull();
  });

  it('never takes a patient’s name or a long text for a name', () => {
    document.body.innerHTML = '<div role="banner" aria-label="HOLLOWAY Sarah 999 412 3564"></div>';
    expect(nameControl(one('[role]'), document)).not.toMatch(/HOLLOWAY/);
  });

  it.each(['a1b2c3d4', 'field-10293', ':r1:', '9abc', 'css__x'])('%s looks made by a machine', (value) => { expect(looksMade(value)).toBe(true); });
  it.each(['history', 'save-note', 'txtNote', 'frmNote'])('%s does not', (value) => { expect(looksMade(value)).toBe(false); });
});

describe('teach', () => {
  it('makes a profile that works from what was pointed at, and leaves the entry as it was', async () => {
    document.body.innerHTML = `
      <div class="patient-banner">A patient</div>
      <section class="consult"><textarea name="history"></textarea><label>Online <input type="checkbox" checked></label></section>
      <section class="consult"><textarea name="history"></textarea><label>Online <input type="checkbox" checked></label></section>
      <button>Save</button>`;
    const { profile, tries } = await teach(point({ field: [one('textarea')], visibility: one('input'), save: one('button'), banner: one('.patient-banner') }), about, signal);
    expect(v.safeParse(HostProfileSchema, profile).success).toBe(true);
    expect(profile).toMatchObject({
      matches: ['https://record.example/notes/*'],
      entry: 'section.consult',
      fields: 'textarea[name="history"]',
      visibility: { kind: 'toggle', control: 'input[type="checkbox"] >> "Online"', hiddenWhen: false },
      save: { control: 'button >> "Save"' },
      banner: { root: 'div.patient-banner' },
    });
    expect(tries).toEqual({ field: 'found', visibility: 'works', save: 'found', banner: 'found' });
    expect((one('input') as HTMLInputElement).checked).toBe(true);
  });

  it('says which part has no lasting name', async () => {
    document.body.innerHTML = '<form><textarea name="note"></textarea><div><span>x</span><span>y</span></div></form>';
    const { tries } = await teach(point({ field: [one('textarea')], save: one('span') }), about, signal);
    expect(tries).toMatchObject({ field: 'found', save: 'not-lasting', visibility: 'none' });
  });

  it('says when the control it was shown does not hide', async () => {
    document.body.innerHTML = '<form><textarea name="note"></textarea><button type="button" role="switch" aria-checked="true">Visible online</button></form>';
    const { tries } = await teach(point({ field: [one('textarea')], visibility: one('[role=switch]') }), about, signal);
    expect(tries.visibility).toBe('did-not-work');
  }, 15_000);

  it('learns a select and radios by their values', async () => {
    document.body.innerHTML = '<form><textarea name="note"></textarea><label>Access <select name="access"><option value="p">Patient and staff</option><option value="s">Staff only</option></select></label></form>';
    expect((await teach(point({ field: [one('textarea')], visibility: one('select') }), about, signal)).profile?.visibility).toMatchObject({ kind: 'choice', hiddenWhen: 's', visibleWhen: 'p' });
    document.body.innerHTML = '<form><textarea name="note"></textarea><input type="radio" name="release" value="now" checked><input type="radio" name="release" value="held"></form>';
    expect((await teach(point({ field: [one('textarea')], visibility: one('input') }), about, signal)).profile?.visibility).toMatchObject({ kind: 'choice', control: 'input[name="release"]', hiddenWhen: 'held', visibleWhen: 'now' });
  });

  it('takes a press on a label or an icon for the control it belongs to', () => {
    document.body.innerHTML = '<label><span>Visible</span><input type="checkbox"></label><button><svg></svg></button>';
    expect(controlAt(one('label span')).localName).toBe('input');
    expect(controlAt(one('svg')).localName).toBe('button');
  });
});

describe('proposeControl', () => {
  it('finds a likely control in the entry, and none where there is none', () => {
    document.body.innerHTML = '<form><input type="checkbox" aria-label="Urgent"><label>Visible to patient <input type="checkbox" name="vis" checked></label></form>';
    expect(proposeControl(one('form'))).toEqual({ name: 'Visible to patient', visibility: { kind: 'toggle', control: 'input[name="vis"]', hiddenWhen: false } });
    document.body.innerHTML = '<form><input type="checkbox" aria-label="Urgent"></form>';
    expect(proposeControl(one('form'))).toBeNull();
  });
});
