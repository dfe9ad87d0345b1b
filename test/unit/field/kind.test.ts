import { describe, expect, it } from 'vitest';
import { describe as describeField } from '../../../lib/field/describe.ts';
import { kindOf, mayBeField } from '../../../lib/field/kind.ts';

function made(html: string): HTMLElement {
  document.body.innerHTML = html;
  return document.body.querySelector<HTMLElement>('[data-it]') ?? (document.body.firstElementChild as HTMLElement);
}
const why = (html: string, searchBoxes = false): string => {
  const kind = kindOf(made(html), { searchBoxes });
  return 'notWatched' in kind ? kind.notWatched : kind.kind;
};

describe('what is watched', () => {
  it.each([
    ['<textarea></textarea>', 'textarea'],
    ['<input>', 'input'],
    ['<input type="text" name="summary">', 'input'],
    ['<textarea name="search-terms-tried"></textarea>', 'textarea'],
    ['<input placeholder="Opinion">', 'input'],
  ])('is %s', (html, kind) => {
    expect(why(html)).toBe(kind);
    expect(mayBeField(made(html))).toBe(true);
  });

  it.each([
    ['<input type="password">', 'secret'],
    ['<input autocomplete="one-time-code">', 'secret'],
    ['<input autocomplete="cc-number">', 'secret'],
    ['<input autocomplete="section-a current-password">', 'secret'],
    ['<input name="userPassword">', 'secret'],
    ['<input aria-label="Enter your PIN">', 'secret'],
    ['<input type="number">', 'not-a-field'],
    ['<input type="date">', 'not-a-field'],
    ['<input type="email">', 'not-a-field'],
    ['<input type="tel">', 'not-a-field'],
    ['<input type="checkbox">', 'not-a-field'],
    ['<p>text</p>', 'not-a-field'],
    ['<input type="search">', 'search'],
    ['<input role="combobox">', 'search'],
    ['<input list="codes">', 'search'],
    ['<input name="q">', 'search'],
    ['<form role="search"><input data-it></form>', 'search'],
    ['<input readonly>', 'read-only'],
    ['<textarea disabled></textarea>', 'read-only'],
  ])('is never %s (%s)', (html, reason) => {
    expect(why(html)).toBe(reason);
  });

  it('is a search box when the policy asks for it, and a secret never', () => {
    expect(why('<input type="search">', true)).toBe('input');
    expect(why('<input role="combobox">', true)).toBe('input');
    expect(why('<input type="search" autocomplete="cc-number">', true)).toBe('secret');
  });
});

describe('a field’s description', () => {
  it('is the same for the next patient', () => {
    expect(describeField(made('<textarea id="note-10421"></textarea>'))).toBe(describeField(made('<textarea id="note-777"></textarea>')));
  });
  it('holds nothing typed, and fits a message', () => {
    const area = made(`<textarea name="${'n'.repeat(400)}">He hits her</textarea>`);
    expect(describeField(area)).not.toContain('hits');
    expect(describeField(area).length).toBeLessThanOrEqual(200);
    expect(describeField(made('<textarea></textarea>'))).toBe('textarea');
  });
});
