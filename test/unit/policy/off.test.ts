import { describe, expect, test } from 'vitest';
import { covers, endOfDay, offUntil } from '../../../lib/policy/off.ts';

const MONDAY_NINE = new Date(2026, 10, 23, 9, 0);

describe('a site that is off', () => {
  test('is off until its time has come, and on again from then', () => {
    const until = endOfDay(MONDAY_NINE);
    const snapshot = { off: [{ origin: 'https://record.example', until }], quiet: [] };
    expect(offUntil(snapshot, 'https://record.example', MONDAY_NINE)).toEqual({ why: 'off', until });
    expect(offUntil(snapshot, 'https://record.example', new Date(until))).toBeNull();
    expect(offUntil(snapshot, 'https://other.example', MONDAY_NINE)).toBeNull();
  });

  test('is off for every port when its origin names none', () => {
    expect(covers('http://localhost', 'http://localhost:8080')).toBe(true);
    expect(covers('http://localhost:80', 'http://localhost:8080')).toBe(true);
    expect(covers('http://localhost:8081', 'http://localhost:8080')).toBe(false);
    expect(covers('https://localhost', 'http://localhost:8080')).toBe(false);
    expect(covers('null', 'http://localhost')).toBe(false);
  });

  test('"today" ends at the next local midnight', () => {
    expect(new Date(endOfDay(MONDAY_NINE))).toEqual(new Date(2026, 10, 24));
  });
});

describe('a quiet time', () => {
  const quiet = (from: number, to: number) => ({ off: [], quiet: [{ days: [1], from, to }] });
  const at = (day: number, hour: number, minute = 0) => new Date(2026, 10, day, hour, minute);

  test.each([
    [540, 600, at(23, 9), at(23, 10)],
    [540, 600, at(23, 10), null],
    [540, 600, at(24, 9), null],
    [1320, 60, at(23, 23), at(24, 1)],
    [1320, 60, at(24, 0, 30), at(24, 1)],
    [1320, 60, at(23, 0, 30), null],
  ])('from minute %i to %i at %s ends at %s', (from, to, now, end) => {
    expect(offUntil(quiet(from, to), 'https://record.example', now)).toEqual(end && { why: 'quiet', until: end.getTime() });
  });
});
