import { render } from 'preact';
import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import { Guard } from '../../../components/guard/guard.tsx';
import type { GuardAction, GuardView } from '../../../components/guard/view.ts';
import { CATEGORY_NAMES } from '../../../components/words.ts';

const VIEW: GuardView = { count: 2, advised: 'hide', problem: 'none', steps: ['First do this.'], system: 'SystmOne' };
function show(view: Partial<GuardView> = {}): { box: HTMLElement; actions: GuardAction[] } {
  const box = document.createElement('div');
  document.body.append(box);
  const actions: GuardAction[] = [];
  void act(() => { render(<Guard view={{ ...VIEW, ...view }} on={(action) => { actions.push(action); }} />, box); });
  return { box, actions };
}
const press = (box: HTMLElement, key: string, options: KeyboardEventInit = {}): void => { box.querySelector('.guard')!.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...options })); };

describe('the guard', () => {
  it('names a number and no topic', () => {
    const { box } = show();
    expect(box.textContent).toContain('2 not decided.');
    for (const name of Object.values(CATEGORY_NAMES)) expect(box.textContent).not.toContain(name);
  });

  it('takes one key for each answer', () => {
    const { box, actions } = show();
    for (const key of ['h', 'a', 'l', 's', 'Escape']) press(box, key);
    expect(actions).toEqual(['hide', 'ask', 'look', 'anyway', 'back']);
  });

  it('takes no key that is held down from before, nor a chord', () => {
    const { box, actions } = show();
    press(box, 's', { repeat: true });
    press(box, 's', { ctrlKey: true });
    expect(actions).toEqual([]);
  });

  it.each(['none', 'working', 'failed', 'by-hand', 'unverified'] as const)('offers save anyway, pressable, when the problem is %s', (problem) => {
    const { box, actions } = show({ problem });
    const anyway = [...box.querySelectorAll('button')].find((each) => each.textContent?.includes('Save anyway'))!;
    expect(anyway.disabled).toBe(false);
    anyway.click();
    expect(actions).toEqual(['anyway']);
  });

  it('puts the focus on the advised answer', () => {
    const { box } = show({ advised: 'ask' });
    expect(document.activeElement).toBe(box.querySelector('[data-first]'));
    expect(document.activeElement?.textContent).toContain('Ask first');
  });

  it('says that nothing is saved when the entry could not be hidden, with the steps', () => {
    const { box } = show({ problem: 'failed' });
    expect(box.textContent).toContain('Not saved yet: the entry could not be hidden.');
    expect(box.textContent).toContain('First do this.');
  });
});
