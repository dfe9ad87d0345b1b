import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { closeDatabase } from '../../../lib/store/database.ts';

/** Gives the next test a browser that has never stored anything. */
export async function freshDatabase(): Promise<void> {
  await closeDatabase();
  globalThis.indexedDB = new IDBFactory();
}
