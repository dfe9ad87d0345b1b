import { withDatabase, type StoredPolicy } from './database.ts';

/** The practice's policy file in force, as it was opened; null if none. */
export async function readPolicy(): Promise<StoredPolicy | null> {
  return withDatabase(async (database) => (await database.get('policy', 'practice')) ?? null);
}

/** Puts a policy file in force. Give it only a text that has been read without a fault. */
export async function savePolicy(text: string, now: Date): Promise<void> {
  await withDatabase((database) => database.put('policy', { text, openedAt: now.getTime() }, 'practice'));
}

/** Takes the practice's policy out of force. */
export async function removePolicy(): Promise<void> {
  await withDatabase((database) => database.delete('policy', 'practice'));
}

/** The last policy from IT that could be read; it stays in force while a later one is at fault. */
export async function readLastManaged(): Promise<StoredPolicy | null> {
  return withDatabase(async (database) => (await database.get('policy', 'managed')) ?? null);
}

/** Remembers a good policy from IT, or that there is none. */
export async function saveLastManaged(text: string | null, now: Date): Promise<void> {
  await withDatabase(async (database) => {
    if (text === null) await database.delete('policy', 'managed');
    else await database.put('policy', { text, openedAt: now.getTime() }, 'managed');
  });
}
