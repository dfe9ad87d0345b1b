import { beforeEach, describe, expect, it } from 'vitest';
import { entriesIn } from '../../../lib/review/entries.ts';

const found = (html: string, selector?: string): string[] => {
  document.body.innerHTML = html;
  return [...entriesIn(document, selector)].filter((element) => element !== null).map((element) => element.textContent!.replace(/\s+/g, ' ').trim());
};

describe('the entries of a page', () => {
  beforeEach(() => { document.body.innerHTML = ''; });

  it('are what the profile names, the outermost where they are nested', () => {
    expect(found('<div class="e">One <div class="e">inside</div></div><p>Not one</p><div class="e">Two</div>', '.e')).toEqual(['One inside', 'Two']);
  });

  it('are looked for without the profile when what it names is not there', () => {
    expect(found('<article>One</article>', '.gone')).toEqual(['One']);
    expect(found('<article>One</article>', '((')).toEqual(['One']);
  });

  it('are articles, rows and list items, whole', () => {
    expect(found('<article><h3>3 Nov</h3> <p>Seen.</p> <ul><li>a </li><li>b</li></ul></article><table><tbody><tr><td>4 Nov </td><td>Rang.</td></tr></tbody></table>')).toEqual(['3 Nov Seen. a b', '4 Nov Rang.']);
  });

  it('are not a list of entries taken for one', () => {
    expect(found('<ul><li><article>One</article><article>Two</article></li></ul>')).toEqual(['One', 'Two']);
  });

  it('are blocks of text where nothing else is marked as one', () => {
    expect(found('<div><div>One line</div><p>Another <b>line</b></p></div>')).toEqual(['One line', 'Another line']);
  });

  it('are not the menus, buttons and fields of the page', () => {
    expect(found('<nav><ul><li>Home</li></ul></nav><button>Save</button><footer><p>About</p></footer><textarea>typed</textarea><p>Record</p>')).toEqual(['Record']);
  });

  it('are found inside open shadow roots', () => {
    document.body.innerHTML = '<div id="host"></div>';
    document.getElementById('host')!.attachShadow({ mode: 'open' }).innerHTML = '<article>Inside</article>';
    expect([...entriesIn(document, undefined)].filter((element) => element !== null).map((element) => element.textContent)).toEqual(['Inside']);
  });

  it('are found from any part that the page draws anew', () => {
    const from = (html: string, part: string): string[] => {
      document.body.innerHTML = html;
      return [...entriesIn(document.querySelector(part)!, undefined)].filter((element) => element !== null).map((element) => element.textContent!.trim());
    };
    expect(from('<main><article id="new"><p>Seen.</p></article></main>', '#new')).toEqual(['Seen.']);
    expect(from('<main><article><p id="new">Seen.</p></article></main>', '#new')).toEqual(['Seen.']);
    expect(from('<main><div id="new"><article>One</article><article>Two</article></div></main>', '#new')).toEqual(['One', 'Two']);
    expect(from('<main><article>Whole <ul><li id="new">item</li></ul></article></main>', '#new')).toEqual(['Whole item']);
    expect(from('<main><p>Line <b id="new">bold</b></p></main>', '#new')).toEqual(['Line bold']);
    expect(from('<nav><p id="new">Menu</p></nav>', '#new')).toEqual([]);
  });
});
