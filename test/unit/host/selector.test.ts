import { beforeEach, describe, expect, it } from 'vitest';
import { closestNamed, findAll, findNear, isUsable, nameOf } from '../../../lib/host/selector.ts';

beforeEach(() => { document.body.innerHTML = ''; });
const put = (html: string): HTMLElement => { document.body.innerHTML = html; return document.body; };

describe('nameOf', () => {
  it.each([
    ['<button>Save  entry <kbd>Ctrl S</kbd></button>', 'Save entry'],
    ['<button aria-label="Save">x</button>', 'Save'],
    ['<input type="submit" value="File result">', 'File result'],
    ['<label>Visible online <input type="checkbox"></label>', 'Visible online'],
    ['<label for="v">Visible online</label><input id="v" type="checkbox">', 'Visible online'],
    ['<span id="a">Online</span><div role="switch" aria-labelledby="a"></div>', 'Online'],
    ['<button title="Hide"><svg></svg></button>', 'Hide'],
  ])('%s', (html, name) => {
    expect(nameOf(put(html).querySelector('button, input, [role=switch]')!)).toBe(name);
  });
});

describe('findAll', () => {
  it('takes CSS, and words after >> to choose by name', () => {
    const body = put('<button>Save entry</button><button>Cancel</button>');
    expect(findAll('button', body)).toHaveLength(2);
    expect(findAll('button >> "save  ENTRY"', body).map((each) => each.textContent)).toEqual(['Save entry']);
  });

  it('finds nothing with a selector that can’t be used, and says that it can’t', () => {
    expect(findAll('button[', put('<button>x</button>'))).toEqual([]);
    expect(isUsable('button[', document)).toBe(false);
    expect(isUsable('button >> "x"', document)).toBe(true);
  });

  it('looks into shadow roots', () => {
    const host = document.createElement('div');
    document.body.append(host);
    host.attachShadow({ mode: 'open' }).innerHTML = '<button>Save</button>';
    expect(findAll('button >> "Save"', document)).toHaveLength(1);
  });
});

describe('findNear and closestNamed', () => {
  it('prefer what is inside the entry', () => {
    const body = put('<button id="far">Save</button><form><button id="near">Save</button><i></i></form>');
    expect(findNear('button >> "Save"', body.querySelector('form')!)?.id).toBe('near');
    expect(findNear('button >> "Save"', body.querySelector('i')!)?.id).toBe('far');
  });

  it('climb out of a shadow root', () => {
    const body = put('<section data-entry><div></div></section>');
    const root = body.querySelector('div')!.attachShadow({ mode: 'open' });
    root.innerHTML = '<textarea></textarea>';
    expect(closestNamed('[data-entry]', root.querySelector('textarea')!)?.localName).toBe('section');
  });
});
