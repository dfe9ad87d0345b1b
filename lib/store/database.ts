import { openDB, type DBSchema, type IDBPDatabase, type IDBPTransaction } from 'idb';
import type { Category, Advice } from '../detect/finding.ts';
import type { Outcome } from '../entry/entry.ts';

/** Counts of decisions of one kind, at one site, on one day. */
export interface DecisionCount {
  /** Local day, as 2026-11-23. */
  readonly day: string;
  readonly category: Category;
  readonly advice: Advice;
  readonly outcome: Outcome;
  /** Origin of the site. */
  readonly site: string;
  readonly count: number;
}

/** How often a rule was said to be mistaken. */
export interface MistakenCount {
  readonly rule: string;
  readonly category: Category;
  readonly count: number;
  /** Local day it was last said. */
  readonly lastDay: string;
}

/** A policy file as it was opened. */
export interface StoredPolicy {
  /** The file's own words, so that it can be exported and compared as it was written. */
  readonly text: string;
  /** ms since 1970. */
  readonly openedAt: number;
}

export interface Schema extends DBSchema {
  /** "own": in force. "damaged": the last that could not be read whole, as it was. */
  settings: { key: 'own' | 'damaged'; value: unknown };
  /** "practice": the file in force. "managed": the last good policy from IT. */
  policy: { key: 'practice' | 'managed'; value: StoredPolicy };
  counts: { key: [string, string, string, string, string]; value: DecisionCount; indexes: { day: string } };
  mistaken: { key: string; value: MistakenCount };
}

export const DATABASE_NAME = 'ask-before-release';

type Upgrade = (database: IDBPDatabase<Schema>, transaction: IDBPTransaction<Schema, ArrayLike<'settings' | 'policy' | 'counts' | 'mistaken'>, 'versionchange'>) => void;

/** Upgrade n brings a database of version n to n + 1. Never change one that has shipped: add the next, with a fixture of the one before. */
const UPGRADES: readonly Upgrade[] = [
  (database) => {
    database.createObjectStore('settings');
    database.createObjectStore('policy');
    const counts = database.createObjectStore('counts', { keyPath: ['day', 'category', 'advice', 'outcome', 'site'] });
    counts.createIndex('day', 'day');
  },
  (database) => {
    database.createObjectStore('mistaken', { keyPath: 'rule' });
  },
];
export const DATABASE_VERSION = UPGRADES.length;

/** What went wrong with the database, in words for the screen. `code` is for tests and for choosing what to offer. */
export class StoreError extends Error {
  readonly code: 'newer' | 'full' | 'blocked' | 'unavailable';
  constructor(code: StoreError['code'], cause?: unknown) {
    super(STORE_WORDS[code], { cause });
    this.name = 'StoreError';
    this.code = code;
  }
}
const STORE_WORDS = {
  newer: 'Your settings were saved by a later version of Ask Before Release. They are safe, but this version cannot read them. Update it to use them again.',
  full: 'There is no room left on this computer to save. What was saved before is unchanged. Free some disk space and try again.',
  blocked: 'Another window has an older version of Ask Before Release open. Close it and try again.',
  unavailable: 'The browser would not open its storage. What was saved before is unchanged. Restart the browser and try again.',
} as const;

let opened: Promise<IDBPDatabase<Schema>> | null = null;

/** Opens the database once a context; opens it anew after the browser closed it. @throws StoreError */
async function openDatabase(): Promise<IDBPDatabase<Schema>> {
  opened ??= openDB<Schema>(DATABASE_NAME, DATABASE_VERSION, {
    upgrade(database, from, _to, transaction) {
      for (const upgrade of UPGRADES.slice(from)) upgrade(database, transaction);
    },
    // A later version wants to upgrade in another window: let it, and open anew when next asked.
    blocking: (_current, _wanted, event) => {
      (event.target as IDBDatabase).close();
      opened = null;
    },
    terminated: () => {
      opened = null;
    },
  });
  try {
    return await opened;
  } catch (error) {
    opened = null;
    throw storeError(error);
  }
}

/** Runs one piece of work on the database; whatever fails comes out as a StoreError, with nothing half written. */
export async function withDatabase<T>(work: (database: IDBPDatabase<Schema>) => Promise<T>): Promise<T> {
  try {
    return await work(await openDatabase());
  } catch (error) {
    throw storeError(error);
  }
}

function storeError(error: unknown): StoreError {
  if (error instanceof StoreError) return error;
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  if (name === 'VersionError') return new StoreError('newer', error);
  if (name === 'QuotaExceededError') return new StoreError('full', error);
  return new StoreError('unavailable', error);
}

/** Closes the database, so that it can be deleted or opened by another version. */
export async function closeDatabase(): Promise<void> {
  const database = await opened?.catch(() => null);
  opened = null;
  database?.close();
}
