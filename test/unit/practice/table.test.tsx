import { render } from 'preact';
import { useReducer } from 'preact/hooks';
import { expect, it, vi } from 'vitest';
import { builtInScenarios } from '../../../lib/practice/scenarios.ts';
import { startSession, step } from '../../../lib/practice/session.ts';

vi.mock('../../../entrypoints/practice/prompts.ts', () => ({ usePrompts: () => undefined }));
const { Table } = await import('../../../entrypoints/practice/table.tsx');

const scenario = builtInScenarios().find(({ id }) => id === 'receipts-for-the-chemist')!;

/** A case being practised. */
function Practised() {
  const [session, send] = useReducer(step, startSession('practise', [scenario]));
  return <Table session={session} send={send} today="2026-03-04" onLeave={() => undefined} />;
}

it('what is typed by the first press after the note appears is heard, before the browser has had time for anything else', async () => {
  const box = document.body.appendChild(document.createElement('div'));
  render(<Practised />, box);
  /** Presses, and lets be drawn what follows, but nothing that waits for a frame. */
  const press = async (words: string): Promise<void> => {
    [...box.querySelectorAll<HTMLElement>('button, label')].find((each) => each.textContent.trim().startsWith(words))!.click();
    for (let i = 0; i < 5; i++) await Promise.resolve();
  };
  await press('Write the note');
  await press('Type it for me');
  await press('Move part of it');
  expect([...box.querySelectorAll('label')].some(({ textContent }) => textContent.trim().startsWith('Has not taken iron'))).toBe(true);
  render(null, box);
  box.remove();
});
