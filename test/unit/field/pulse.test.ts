import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { makePulse, PULSE_MS } from '../../../lib/field/pulse.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('the pulse', () => {
  it('leaves room within a second', () => {
    expect(PULSE_MS).toBeLessThanOrEqual(500);
  });
  it('runs no timer while nobody listens', () => {
    const pulse = makePulse(document, new AbortController().signal);
    expect(vi.getTimerCount()).toBe(0);
    const ending = new AbortController();
    pulse.on(() => undefined, ending.signal);
    expect(vi.getTimerCount()).toBe(1);
    ending.abort();
    expect(vi.getTimerCount()).toBe(0);
  });
  it('beats for all who listen, with one timer, until the frame’s watcher ends', () => {
    const frame = new AbortController();
    const pulse = makePulse(document, frame.signal);
    const looks = [vi.fn(), vi.fn()];
    for (const look of looks) pulse.on(look, new AbortController().signal);
    vi.advanceTimersByTime(PULSE_MS * 2);
    for (const look of looks) expect(look).toHaveBeenCalledTimes(2);
    expect(vi.getTimerCount()).toBe(1);
    frame.abort();
    expect(vi.getTimerCount()).toBe(0);
  });
});
