import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, it } from 'vitest';
import { Terms } from '../../../components/options/terms.tsx';
import type { Settings } from '../../../lib/policy/settings.ts';

it('words typed for one category are there still when another was looked at, and all are saved at once', () => {
  const terms: Settings['terms'] = { add: [{ text: 'kept', category: 'safeguarding', level: 'prompt', advice: 'ask' }, { text: 'old', category: 'legal', level: 'prompt', advice: 'ask' }], ignore: [] };
  let saved: Settings['terms'] | null = null;
  const page = document.createElement('div');
  act(() => { render(<Terms terms={terms} onSave={(next) => { saved = next; }} />, page); });
  const field = (): HTMLTextAreaElement => page.querySelector('[name=terms-add]')!;
  const choose = (category: string): void => void act(() => {
    const select = page.querySelector<HTMLSelectElement>('[name=term-category]')!;
    select.value = category;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
  const type = (text: string): void => void act(() => {
    field().value = text;
    field().dispatchEvent(new Event('input', { bubbles: true }));
  });
  type('the Elms');
  choose('legal');
  expect(field().value).toBe('old');
  type('tag');
  choose('third-party');
  expect(field().value).toBe('the Elms');
  act(() => { [...page.querySelectorAll('button')].at(-1)!.click(); });
  expect(saved!.add.map(({ text, category }) => `${category} ${text}`)).toEqual(['safeguarding kept', 'third-party the Elms', 'legal tag']);
});
