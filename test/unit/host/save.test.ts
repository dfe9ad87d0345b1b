import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { HostProfile } from '../../../lib/host/profile.ts';
import { watchSaves, type HeldSave, type SaveJudge } from '../../../lib/host/save.ts';
import { closestNamed } from '../../../lib/host/selector.ts';

const PROFILE: HostProfile = { version: 1, id: 'p', name: 'P', system: 'generic', matches: ['http://x/*'], save: { control: '.save', form: 'form', keys: ['Ctrl+S'] } };
let end: AbortController;
let held: HeldSave[];
let host: string[];
let faults: number;
beforeEach(() => {
  end = new AbortController();
  held = [];
  host = [];
  faults = 0;
  document.body.innerHTML = '<form><textarea></textarea><button type="button" class="save">Save</button></form><button class="other">Other</button>';
  for (const name of ['pointerdown', 'mousedown', 'mouseup', 'click', 'submit', 'keydown'])
    document.addEventListener(name, (event) => {
      if (!(event.target as Element).matches('.other')) host.push(name);
      if (name === 'submit') event.preventDefault();
    }, { signal: end.signal });
});
afterEach(() => { end.abort(); });

function watch(judge: Partial<SaveJudge>, profile: HostProfile | null = PROFILE): void {
  watchSaves(window as unknown as Window & typeof globalThis, () => profile, { wouldHold: () => true, save: (_target, one) => { held.push(one); return true; }, holdsNote: (element) => element.querySelector('textarea') !== null, ...judge }, (run) => (...args) => {
    try { run(...args); } catch { faults++; }
  }, end.signal);
}
/** An event as the browser makes it for a person. */
function trusted<E extends Event>(event: E): E {
  Object.defineProperty(event, 'isTrusted', { value: true });
  return event;
}
const at = (selector: string): HTMLElement => document.querySelector<HTMLElement>(selector)!;
function click(selector: string, detail = 1): void {
  for (const name of ['pointerdown', 'mousedown', 'pointerup', 'mouseup']) at(selector).dispatchEvent(trusted(new MouseEvent(name, { bubbles: true, cancelable: true, button: 0 })));
  at(selector).dispatchEvent(trusted(new MouseEvent('click', { bubbles: true, cancelable: true, detail })));
}
const key = (init: KeyboardEventInit): KeyboardEvent => trusted(new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...init }));

describe('a press of the save control', () => {
  it('is kept back whole, and run once, with the presses the host may wait for', () => {
    watch({});
    click('.save');
    expect([host, held.length]).toEqual([[], 1]);
    expect(held[0]!.run()).toBe('ran');
    expect(host.filter((name) => name === 'click')).toHaveLength(1);
    expect(host).toContain('pointerdown');
    expect(held).toHaveLength(1);
  });

  it('passes untouched when the judge lets it, and elsewhere always', () => {
    watch({ wouldHold: () => false, save: () => false });
    click('.save');
    expect(host).toEqual(['pointerdown', 'mousedown', 'mouseup', 'click']);
    click('.other');
    expect(held).toEqual([]);
  });

  it('is not taken for a second thought when it is a double click', () => {
    watch({});
    click('.save');
    click('.save', 2);
    expect([host, held.length]).toEqual([[], 1]);
  });

  it('made by a script is not a person’s, and is left alone', () => {
    watch({});
    at('.save').click();
    expect([host, held.length]).toEqual([['click'], 0]);
  });

  it('goes on, whatever of ours throws', () => {
    watch({ wouldHold: () => { throw new Error('broken'); }, save: () => { throw new Error('broken'); } });
    click('.save');
    expect(host).toEqual(['pointerdown', 'mousedown', 'mouseup', 'click']);
    at('form').dispatchEvent(trusted(new Event('submit', { bubbles: true, cancelable: true })));
    at('textarea').dispatchEvent(key({ key: 's', ctrlKey: true }));
    expect(host.slice(4)).toEqual(['submit', 'keydown']);
    expect(faults).toBe(4);
  });

  it('goes on alone where the judge fails after all: what it was handed runs nothing beside it', () => {
    watch({ wouldHold: () => false, save: (_target, one) => { held.push(one); throw new Error('broken'); } });
    click('.save');
    at('form').dispatchEvent(trusted(new Event('submit', { bubbles: true, cancelable: true })));
    at('textarea').dispatchEvent(key({ key: 's', ctrlKey: true }));
    const before = [...host];
    for (const one of held) one.run();
    expect([host, held.length]).toEqual([before, 3]);
  });

  it('finds the control again when the page has drawn it anew', () => {
    watch({});
    click('.save');
    at('.save').outerHTML = '<button type="button" class="save">Save</button>';
    expect(held[0]!.run()).toBe('ran');
    expect(host.filter((name) => name === 'click')).toHaveLength(1);
  });

  it('has to be made again where the host takes only a person’s own', () => {
    watch({}, { ...PROFILE, save: { ...PROFILE.save, trustedOnly: true } });
    click('.save');
    expect(held[0]!.run()).toBe('press-again');
    expect(host).toEqual([]);
  });
});

describe('a save by key', () => {
  it('is kept back, does not repeat while the key is down, and runs once', () => {
    watch({});
    at('textarea').dispatchEvent(key({ key: 's', ctrlKey: true }));
    at('textarea').dispatchEvent(key({ key: 's', ctrlKey: true, repeat: true }));
    expect([host, held.length]).toEqual([[], 1]);
    held[0]!.run();
    expect(host).toEqual(['keydown']);
  });

  it('is nothing else than the chord the profile names', () => {
    watch({});
    at('textarea').dispatchEvent(key({ key: 's' }));
    at('textarea').dispatchEvent(key({ key: 's', ctrlKey: true, shiftKey: true }));
    at('textarea').dispatchEvent(key({ key: 'Enter' }));
    expect([host, held.length]).toEqual([['keydown', 'keydown', 'keydown'], 0]);
  });
});

describe('with a profile that no longer fits', () => {
  const OLD: HostProfile = { ...PROFILE, save: { control: '.commit', form: '.record' } };
  it('what is sure without a profile is held still: a button beside the note called Save, and its form', () => {
    watch({}, OLD);
    click('.save');
    at('form').dispatchEvent(trusted(new Event('submit', { bubbles: true, cancelable: true })));
    expect([host, held.length]).toEqual([[], 2]);
  });

  it('nothing else is held while the part it names is on the page', () => {
    document.body.insertAdjacentHTML('beforeend', '<form class="record"></form><button class="commit">Commit</button>');
    watch({}, OLD);
    click('.save');
    at('form').dispatchEvent(trusted(new Event('submit', { bubbles: true, cancelable: true })));
    expect(held).toEqual([]);
  });
});

describe('without a profile', () => {
  it.each(['Save', 'Save entry', 'Save and close', 'File result'])('a button beside the note called %s is held', (name) => {
    watch({}, null);
    at('.save').textContent = name;
    click('.save');
    expect(held).toHaveLength(1);
  });

  it.each(['Send', 'Cancel', 'Save as template', 'Next', 'Profile'])('a button called %s is left alone', (name) => {
    watch({}, null);
    at('.save').textContent = name;
    click('.save');
    expect(held).toEqual([]);
  });

  it('a form that holds no note is left alone', () => {
    watch({ holdsNote: () => false }, null);
    at('form').dispatchEvent(trusted(new Event('submit', { bubbles: true, cancelable: true })));
    click('.save');
    expect(held).toEqual([]);
  });
});

describe('a form whose fields have the names of its own properties', () => {
  it('does not send us round in circles', () => {
    document.body.innerHTML = '<form class="entry"><input name="parentElement"><input name="matches"><input name="getRootNode"><i></i></form>';
    expect(closestNamed('.entry', at('i'))).toBe(at('form'));
    expect(closestNamed('.none', at('i'))).toBeNull();
  });
});
