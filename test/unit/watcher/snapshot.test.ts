import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { followSnapshot } from '../../../entrypoints/watcher/snapshot.ts';
import { SNAPSHOT_KEY, type Snapshot } from '../../../lib/policy/effective.ts';
import { FIRST_SNAPSHOT } from '../../../lib/policy/read-snapshot.ts';

const DAMAGED = { version: 1, off: [], policy: { keys: 7 } };
const GOOD: Snapshot = { ...FIRST_SNAPSHOT, off: [{ origin: 'https://record.example', until: null }] };

beforeEach(() => { fakeBrowser.reset(); });

describe('what a watcher goes by', () => {
  it.each([['nothing', undefined], ['something damaged', DAMAGED]])('is what is built in while %s is stored', async (_what, stored) => {
    if (stored) await fakeBrowser.storage.local.set({ [SNAPSHOT_KEY]: stored });
    const given: Snapshot[] = [];
    await followSnapshot((snapshot) => given.push(snapshot), new AbortController().signal);
    expect(given).toEqual([FIRST_SNAPSHOT]);
  });

  it('follows every change, damage and mending too', async () => {
    await fakeBrowser.storage.local.set({ [SNAPSHOT_KEY]: GOOD });
    const given: Snapshot[] = [];
    await followSnapshot((snapshot) => given.push(snapshot), new AbortController().signal);
    await fakeBrowser.storage.local.set({ [SNAPSHOT_KEY]: DAMAGED });
    await fakeBrowser.storage.local.set({ [SNAPSHOT_KEY]: GOOD });
    expect(given).toEqual([GOOD, FIRST_SNAPSHOT, GOOD]);
  });
});
