import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it } from 'vitest';
import { ReviewList, type PlacedEntry } from '../../../components/review/review-list.tsx';

const entries: readonly PlacedEntry[] = Array.from({ length: 7_000 }, (_, at) => ({ key: `0 e${at + 1}`, id: `e${at + 1}`, place: at + 1, date: null, kinds: [{ category: 'legal', level: 'prompt', advice: 'hide', count: 1 }], drawn: true }));
const NONE: ReadonlySet<string> = new Set();
let page: HTMLElement;
let current: string | null;

const draw = (): void => {
  render(<ReviewList entries={entries} reviewed={NONE} current={current} onShow={(key) => { current = key; draw(); }} onReviewed={() => undefined} />, page);
};
const rows = (): Element[] => [...page.querySelectorAll('.review-rows > li')];
const places = (): [first: string, last: string] => [rows()[0]!.querySelector('.quiet')!.textContent!, rows().at(-1)!.querySelector('.quiet')!.textContent!];
const press = async (key: string): Promise<void> => act(() => { page.querySelector('.review-rows')!.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })); });
const click = async (words: string): Promise<void> => act(() => { [...page.querySelectorAll('button')].find(({ textContent }) => textContent.startsWith(words))!.click(); });

describe('the list of a review', () => {
  beforeEach(async () => {
    document.body.innerHTML = '<div></div>';
    page = document.body.firstElementChild as HTMLElement;
    current = null;
    await act(draw);
  });

  it('draws a few screens of thousands, wherever one is in it', async () => {
    expect(places()).toEqual(['Entry 1', 'Entry 150']);
    await press('p');
    expect(current).toBe('0 e7000');
    expect(places()).toEqual(['Entry 6,901', 'Entry 7,000']);
    await press('p');
    expect(rows().length).toBe(100);
    expect(page.querySelector('[aria-current="true"]')!.textContent).toContain('Entry 6,999');
  });

  it('goes on and back by the page, and says where in the whole each row stands', async () => {
    await click('Later');
    expect(places()).toEqual(['Entry 151', 'Entry 300']);
    expect(rows()[0]!.getAttribute('aria-posinset')).toBe('151');
    expect(rows()[0]!.getAttribute('aria-setsize')).toBe('7000');
    expect(page.textContent).toContain('151 to 300 of 7,000');
    // the way on begins with what is drawn
    await press('n');
    expect(current).toBe('0 e151');
    await click('Earlier');
    expect(places()).toEqual(['Entry 1', 'Entry 150']);
  });

  it('follows from the last of a page to the next', async () => {
    current = '0 e150';
    await act(draw);
    await press('n');
    expect(current).toBe('0 e151');
    expect(places()).toEqual(['Entry 151', 'Entry 300']);
  });
});
