import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { walk, type Walked } from '../../../lib/field/walk.ts';

function editable(html: string, collapses = false): { host: HTMLElement; walked: Walked } {
  const host = document.createElement('div');
  host.setAttribute('contenteditable', 'true');
  host.innerHTML = html;
  document.body.replaceChildren(host);
  return { host, walked: walk(host, collapses) };
}
const read = (html: string, collapses = false): string => editable(html, collapses).walked.text;
const said = (walked: Walked, start: number, end: number): string => {
  const parts = walked.parts({ start, end });
  return parts.map(({ node, start: from, end: to }) => node.data.slice(from, to)).join('');
};

describe('the text of an editable', () => {
  it('ends a line where a block ends, once', () => {
    expect(read('<p>One</p><p>Two</p>')).toBe('One\nTwo');
    expect(read('<div><div>One</div></div><div>Two</div>')).toBe('One\nTwo');
    expect(read('One<div>Two</div>')).toBe('One\nTwo');
    expect(read('<ul><li>One</li><li>Two</li></ul>after')).toBe('One\nTwo\nafter');
  });
  it('keeps an empty line that is drawn', () => {
    expect(read('<p>One</p><p><br></p><p>Two</p>')).toBe('One\n\nTwo');
  });
  it('takes a break that only fills a line for what it is', () => {
    expect(read('<p>One<br></p><p>Two</p>')).toBe('One\nTwo');
    expect(read('<p>One<br class="ProseMirror-trailingBreak"></p><p>Two</p>')).toBe('One\nTwo');
  });
  it('breaks a line at a break', () => {
    expect(read('One<br>Two<br><br>Three')).toBe('One\nTwo\n\nThree');
  });
  it('joins inline parts', () => {
    expect(read('<p>He <b>h<i>its</i></b> her</p>')).toBe('He hits her');
  });
  it('reads no-break spaces as spaces and fillers as nothing', () => {
    expect(read('<p>\ufeffHe\u00a0hits\u200b her\u2060</p>')).toBe('He hits her');
  });
  it('reads an empty line of fillers as an empty line', () => {
    expect(read('<div>One</div><div><span>\ufeff<br></span></div><div>Two</div>')).toBe('One\n\nTwo');
  });
  it('takes line ends in the source for spaces where white space collapses, and for line ends where it does not', () => {
    expect(read('<p>\n  He\nhits her</p>\n<p>Two</p>\n', true)).toBe('He hits her\nTwo');
    expect(read('<p>He\nhits</p>')).toBe('He\nhits');
  });
  it('leaves out what is not text of the field', () => {
    expect(read('<p>One<style>p{}</style><script>x</script><button>Bold</button><svg><text>s</text></svg></p>')).toBe('One');
    expect(read('<p hidden>Old</p><p>New</p>')).toBe('New');
    expect(read('<p><span contenteditable="false" style="pointer-events:none">Write here</span></p>')).toBe('');
  });
  it('reads what stands in an island that cannot be edited', () => {
    expect(read('<p>Seen with <span contenteditable="false">@husband</span> today</p>')).toBe('Seen with @husband today');
  });
});

describe('places of an editable’s text', () => {
  it('are where the words are, across elements and lines', () => {
    const { walked } = editable('<p>He <b>hits</b></p><p>\ufeffher a\u00a0lot</p>');
    expect(walked.text).toBe('He hits\nher a lot');
    expect(said(walked, 3, 11)).toBe('hitsher');
    const ends = walked.ends({ start: 3, end: 11 })!;
    expect([ends.start.node.textContent, ends.start.offset, ends.end.node.textContent, ends.end.offset]).toEqual(['hits', 0, '\ufeffher a\u00a0lot', 4]);
  });
  it('are none for a line break alone', () => {
    const { walked } = editable('<p>a</p><p>b</p>');
    expect(walked.ends({ start: 1, end: 2 })).toBeNull();
  });
  it('give a caret back where it was', () => {
    const { walked, host } = editable('<p>He <b>hits</b></p><p><br></p><p>her</p>');
    for (let offset = 0; offset <= walked.text.length; offset++) {
      const point = walked.point(offset)!;
      expect(host.contains(point.node)).toBe(true);
      expect(Math.abs(walked.offsetOf(point)! - offset), `caret ${offset}`).toBeLessThanOrEqual(offset === 9 ? 1 : 0);
    }
  });
  it('give an offset for a caret in an element rather than in text', () => {
    const { walked, host } = editable('<p>One</p><p><br></p><p>Two</p>');
    expect(walked.offsetOf({ node: host.children[1]!, offset: 0 })).toBe(4);
    expect(walked.offsetOf({ node: host, offset: 3 })).toBe(walked.text.length);
    expect(walked.offsetOf({ node: host, offset: 0 })).toBe(0);
  });
});

/** Random rich text. */
const inline = fc.constantFrom('He ', 'hits', ' her', '\u00a0', '\ufeff', '<b>x</b>', '<i><b>y</b> z</i>', '<br>', '😀', '<span contenteditable="false">@p</span>');
const block = fc.tuple(fc.constantFrom('p', 'div', 'li', 'h2'), fc.array(inline, { maxLength: 5 })).map(([name, parts]) => `<${name}>${parts.join('')}</${name}>`);
const html = fc.array(fc.oneof(block, inline), { maxLength: 6 }).map((parts) => parts.join(''));

describe('one walk', () => {
  it('gives every character of the text a place that says the same', () => {
    fc.assert(
      fc.property(html, fc.boolean(), (source, collapses) => {
        const { walked } = editable(source, collapses);
        for (let at = 0; at < walked.text.length; at++) {
          const char = walked.text[at]!;
          const there = said(walked, at, at + 1);
          if (char === '\n') expect(there).toBe('');
          else expect(there.replace('\u00a0', ' ')).toBe(char);
        }
        expect(said(walked, 0, walked.text.length).replaceAll('\u00a0', ' ')).toBe(walked.text.replaceAll('\n', ''));
      }),
    );
  });
});
