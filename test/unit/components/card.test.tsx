import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import { Card } from '../../../components/card/card.tsx';
import type { CardAction, CardView } from '../../../components/card/view.ts';
import { CATEGORY_NAMES, CONSEQUENCES } from '../../../components/words.ts';
import { ADVICE, CATEGORIES } from '../../../lib/detect/finding.ts';
import { VIEW } from './card-view.ts';

let box: HTMLElement;
function show(view: Partial<CardView> = {}): { actions: CardAction[]; again: (more: Partial<CardView>) => void } {
  box?.remove();
  box = document.createElement('div');
  document.body.append(box);
  const actions: CardAction[] = [];
  const draw = (more: Partial<CardView>): void => void act(() => { render(<Card view={{ ...VIEW, ...view, ...more }} on={(action) => { if (action.do !== 'resized') actions.push(action); }} />, box); });
  draw({});
  return { actions, again: draw };
}
afterEach(() => { render(null, box); });
const text = (): string => box.textContent ?? '';
const press = (key: string, options: KeyboardEventInit = {}): void => void act(() => { box.querySelector('.card')!.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...options })); });
const button = (words: string): HTMLButtonElement => [...box.querySelectorAll('button')].find((each) => each.textContent?.includes(words) || each.getAttribute('aria-label') === words)!;
const click = (words: string): void => void act(() => { button(words).click(); });

describe('the card', () => {
  it('says category, level in a word, passage, reason, consequence, and that the whole entry is hidden', () => {
    show();
    for (const words of ['Domestic abuse', 'Hide', '“keeps her bank card”', VIEW.reason, CONSEQUENCES['domestic-abuse'], 'The whole entry is hidden, not these words.']) expect(text()).toContain(words);
    expect(box.querySelector('[role=dialog]')?.getAttribute('aria-label')).toContain('Domestic abuse');
  });

  it('has a name and a consequence for every category, and a word for every level', () => {
    for (const category of CATEGORIES) for (const advice of ADVICE) {
      show({ category, advice });
      expect(text()).toContain(CATEGORY_NAMES[category]);
      expect(text()).toContain({ hide: 'Hide', ask: 'Ask', consider: 'Consider' }[advice]);
    }
  });

  it('puts the advised choice first and fills it', () => {
    show();
    expect(box.querySelector('.choices .choice')?.textContent).toContain('Hide this entry');
    expect(box.querySelector('.filled')?.textContent).toContain('Hide this entry');
    show({ advice: 'ask' });
    expect(box.querySelector('.filled')?.textContent).toContain('Ask first');
    show({ advice: 'consider' });
    expect(box.querySelector('.filled')).toBeNull();
  });

  it('offers to copy the line when the note did not take it', () => {
    const { actions, again } = show({ decision: 'ask-first', inserted: 'refused' });
    expect(text()).toContain('The note did not take it');
    click('Copy the line');
    expect(actions).toEqual([{ do: 'copy-phrase' }]);
    again({ inserted: 'copied' });
    expect(text()).toContain('Copied.');
  });

  it('takes one key for each choice, and none with Ctrl, Alt or Command', () => {
    const { actions } = show();
    press('h', { ctrlKey: true });
    press('h', { altKey: true });
    expect(actions).toEqual([]);
    press('h');
    press('k');
    expect(actions).toEqual([{ do: 'decide', decision: 'hidden' }, { do: 'decide', decision: 'kept-visible' }]);
  });

  it('goes between prompts with the arrows, and says that hiding settles all', () => {
    const { actions } = show({ at: 2, of: 3 });
    expect(text()).toContain('2 of 3');
    expect(text()).toContain('settles all 3');
    press('ArrowDown');
    press('ArrowUp');
    expect(actions).toEqual([{ do: 'go', by: 1 }, { do: 'go', by: -1 }]);
  });

  it('asks whether the patient is alone before it shows words to speak', () => {
    const { actions } = show();
    press('a');
    expect(text()).toContain('Is the patient alone?');
    expect(text()).not.toContain('Words to speak?');
    click('Yes, alone');
    expect(text()).toContain('“Words to speak?”');
    click('Not sure, hide for now');
    expect(actions).toEqual([{ do: 'decide', decision: 'ask-first' }]);
  });

  it.each([['Hide it', 'asked-agreed'], ['Fine to show', 'asked-declined']] as const)('takes the answer %s', (words, decision) => {
    const { actions } = show();
    press('a');
    click('Yes, alone');
    click(words);
    expect(actions).toEqual([{ do: 'decide', decision }]);
  });

  it('hides until the patient can be asked when they are not alone', () => {
    const { actions } = show();
    press('a');
    click('No, or not here');
    expect(text()).not.toContain('Words to speak?');
    click('Hide until you can ask');
    expect(actions).toEqual([{ do: 'decide', decision: 'ask-first' }]);
  });

  it('offers three reaches for not what it says, and asks for no reason', () => {
    const { actions } = show();
    press('n');
    expect(box.querySelectorAll('.choices button')).toHaveLength(3);
    expect(box.querySelector('input, textarea')).toBeNull();
    click('This passage only');
    expect(actions).toEqual([{ do: 'not-meant', reach: 'passage' }]);
  });

  it('returns from a screen with Escape, and closes from the first', () => {
    const { actions } = show();
    press('n');
    press('Escape');
    expect(text()).toContain('Hide this entry');
    press('Escape');
    expect(actions).toEqual([{ do: 'close' }]);
  });

  it('claims hidden only as read back', () => {
    show({ decision: 'hidden', carriedOut: { how: 'verified', control: 'Visible online', state: 'off' } });
    expect(text()).toContain('Hidden online. Checked: “Visible online” is off.');
    show({ decision: 'hidden', carriedOut: { how: 'working' } });
    expect(text()).not.toContain('Checked');
    show({ decision: 'hidden', carriedOut: { how: 'unverified' } });
    expect(text()).toContain('could not be checked');
    expect(text()).not.toContain('Checked:');
  });

  it('says when it could not change the record, with the steps, and asks on', () => {
    show({ decision: null, carriedOut: { how: 'failed' } });
    expect(text()).toContain('Could not change it.');
    expect(text()).toContain('In SystmOne:First do this.');
    expect(text()).toContain('Hide this entry');
  });

  it('gives the steps by hand where no control is known, and offers a likely one without using it', () => {
    const { actions } = show({ decision: 'hidden', carriedOut: { how: 'by-hand' }, proposed: 'Show online' });
    expect(text()).toContain('please hide it in the record');
    expect(actions).toEqual([]);
    click('Try “Show online”');
    expect(actions).toEqual([{ do: 'use-proposed' }]);
  });

  it('takes every decision back with U', () => {
    for (const decision of ['hidden', 'ask-first', 'asked-agreed', 'asked-declined', 'moved', 'kept-visible'] as const) {
      const { actions } = show({ decision });
      press('u');
      expect(actions).toEqual([{ do: 'undo' }]);
    }
  });

  it('shows the line before it is added to the note', () => {
    const { actions } = show({ decision: 'ask-first', carriedOut: { how: 'verified', control: 'X', state: 'off' } });
    expect(text()).toContain('To be discussed.');
    click('Add the question to the note');
    expect(actions).toEqual([{ do: 'insert' }]);
  });

  it('lists what hiding does not hide, and says when access is the question', () => {
    show({ access: ['Review access.'] });
    expect(text()).toContain('Hiding may not be enough');
    click('Also check');
    for (const words of ['Review access.', 'Appointments.', 'Private is not hidden.']) expect(text()).toContain(words);
  });

  it('moves only the sentences chosen', () => {
    const { actions } = show();
    click('Split');
    void act(() => { box.querySelector<HTMLInputElement>('.checklist input')!.click(); });
    click('Start a new entry');
    expect(actions).toEqual([{ do: 'split', chosen: [true, true] }]);
  });

  it('says of sentences that were moved what was seen of their new entry, and that once', () => {
    const split = (became: CardView['split']['became'], newEntry: CardView['split']['newEntry'] = null): CardView['split'] => ({ ...VIEW.split, became, newEntry });
    const { again } = show({ decision: 'moved', split: split('working') });
    click('Split');
    expect(text()).not.toContain('Moved');
    for (const [newEntry, words] of [['hidden', 'The new entry is hidden'], ['unchecked', 'could not be checked'], ['visible', 'Hide the new entry'], ['gone', 'Check both entries']] as const) {
      again({ decision: 'moved', split: split('moved', newEntry) });
      expect(text()).toContain(words);
      expect(text().split('Moved').length).toBe(3); // said, and for a screen reader
      if (newEntry === 'hidden') expect(text()).not.toMatch(/Hide (the new|that) entry/);
    }
    // an entry that was decided before its sentences went: the panel says it
    again({ decision: 'hidden', split: split('moved', 'hidden') });
    expect(text()).toContain('The new entry is hidden');
  });

  it('wants no decision for a quiet mark', () => {
    const { actions } = show({ advice: null });
    expect(text()).toContain('nothing has to be decided');
    press('h');
    expect(actions).toEqual([]);
  });

  it('keeps every target a button with a name', () => {
    show({ of: 3, at: 2, access: ['x'] });
    for (const each of box.querySelectorAll('button')) expect((each.getAttribute('aria-label') ?? each.textContent ?? '').trim()).not.toBe('');
  });
});
