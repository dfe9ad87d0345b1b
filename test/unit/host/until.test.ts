import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { QUIET_MS, until, WAIT_MS } from '../../../lib/host/until.ts';

const { signal } = new AbortController();
let now: number;
beforeEach(() => {
  vi.useFakeTimers();
  now = performance.now();
});
afterEach(() => { vi.useRealTimers(); });
const after = (): number => performance.now() - now;
const wait = (test: () => boolean, options?: Parameters<typeof until>[3]): Promise<[boolean, number]> => {
  const ended = until(test, [document], signal, options).then((held): [boolean, number] => [held, after()]);
  return vi.runAllTimersAsync().then(() => ended);
};

describe('waiting for a record system', () => {
  it('ends as soon as the change has stood', async () => {
    const [held, took] = await wait(() => after() >= 300, { stand: 120 });
    expect(held).toBe(true);
    expect(took).toBeLessThan(600);
  });

  it('is given up when nothing happens any more', async () => {
    const [held, took] = await wait(() => false);
    expect(held).toBe(false);
    expect(took).toBeGreaterThan(QUIET_MS);
    expect(took).toBeLessThan(QUIET_MS + 200);
  });

  it('goes on while the page changes, to its end and no longer', async () => {
    const busy = setInterval(() => { document.body.toggleAttribute('hidden'); }, 400);
    setTimeout(() => { clearInterval(busy); }, 2 * WAIT_MS);
    const [held, took] = await wait(() => false);
    expect(held).toBe(false);
    expect(took).toBeGreaterThan(WAIT_MS);
    expect(took).toBeLessThan(WAIT_MS + 200);
  });

  it('that shows a change and puts it back is soon given up', async () => {
    const [held, took] = await wait(() => after() < 100, { stand: 120 });
    expect(held).toBe(false);
    expect(took).toBeLessThan(1000);
  });
});
