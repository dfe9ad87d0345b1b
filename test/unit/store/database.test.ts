import { openDB } from 'idb';
import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { DATABASE_NAME, DATABASE_VERSION, StoreError, withDatabase } from '../../../lib/store/database.ts';
import { addMistaken, readDecisionCounts, readMistaken } from '../../../lib/store/decisions.ts';
import { deleteEverything } from '../../../lib/store/everything.ts';
import { readPolicy, savePolicy } from '../../../lib/store/policy.ts';
import { readSettings } from '../../../lib/store/settings.ts';
import { freshDatabase } from './fresh.ts';

interface Fixture {
  readonly version: number;
  readonly stores: readonly { readonly name: string; readonly keyPath: string[] | null; readonly indexes: readonly string[] }[];
  readonly records: Readonly<Record<string, readonly (readonly [string | null, unknown])[]>>;
}
/** A database as version 1 of the format left it. Never edit: it stands for what is on people's computers. */
const VERSION_1 = JSON.parse(readFileSync('test/unit/store/version-1.json', 'utf8')) as Fixture;
const DAY = new Date(2026, 10, 23, 9);

async function makeOld({ version, stores, records }: Fixture): Promise<void> {
  const database = await openDB(DATABASE_NAME, version, {
    upgrade(made) {
      for (const { name, keyPath, indexes } of stores) {
        const store = made.createObjectStore(name, keyPath ? { keyPath } : {});
        for (const index of indexes) store.createIndex(index, index);
      }
    },
  });
  for (const [store, all] of Object.entries(records)) for (const [key, value] of all) await database.put(store, value, key ?? undefined);
  database.close();
}

beforeEach(freshDatabase);

describe('the database', () => {
  it('brings a database of version 1 to the present one with everything in it', async () => {
    await makeOld(VERSION_1);
    expect((await readSettings()).settings).toMatchObject({ guard: 'remind', categories: { legal: { on: false } }, sites: ['https://record.example/*'] });
    expect((await readPolicy())?.text).toContain('Oak Street Surgery');
    expect((await readDecisionCounts()).map(({ count }) => count)).toEqual([3, 1]);
    expect(await readMistaken()).toEqual([]);
    await addMistaken('threat-to-harm', 'domestic-abuse', DAY);
    expect(await readMistaken()).toEqual([{ rule: 'threat-to-harm', category: 'domestic-abuse', count: 1, lastDay: '2026-11-23' }]);
    expect(await withDatabase((database) => Promise.resolve(database.version))).toBe(DATABASE_VERSION);
  });

  it('leaves a database of a later version alone, and says so', async () => {
    (await openDB(DATABASE_NAME, DATABASE_VERSION + 1)).close();
    await expect(readSettings()).rejects.toMatchObject({ code: 'newer' });
    expect((await indexedDB.databases())[0]?.version).toBe(DATABASE_VERSION + 1);
  });

  it('says that the disk is full when it is, and keeps what was saved before', async () => {
    await savePolicy('before', DAY);
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementationOnce(() => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    await expect(savePolicy('after', DAY)).rejects.toMatchObject({ code: 'full' });
    expect((await readPolicy())?.text).toBe('before');
  });

  it('says in our own words that the browser would not open it', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementationOnce(() => {
      throw new DOMException('C:\\Users\\someone', 'InvalidStateError');
    });
    const error: unknown = await readSettings().catch((each: unknown) => each);
    expect(error).toBeInstanceOf(StoreError);
    expect((error as StoreError).message).not.toContain('someone');
    expect((await readSettings()).fault).toBeNull();
  });

  it('makes way for a later version that another window brings', async () => {
    await readSettings();
    const later = await openDB(DATABASE_NAME, DATABASE_VERSION + 1);
    expect(later.version).toBe(DATABASE_VERSION + 1);
    later.close();
  });

  it('can be emptied of all it holds', async () => {
    await makeOld(VERSION_1);
    await addMistaken('threat-to-harm', 'domestic-abuse', DAY);
    await deleteEverything();
    expect(await readPolicy()).toBeNull();
    expect(await readDecisionCounts()).toEqual([]);
    expect(await readMistaken()).toEqual([]);
    expect((await readSettings()).settings.guard).toBeUndefined();
  });
});
