import { withDatabase } from './database.ts';

/** Deletes settings, policy and counts in one transaction. What IT set stays with the browser and comes back. */
export async function deleteEverything(): Promise<void> {
  await withDatabase(async (database) => {
    const transaction = database.transaction(['settings', 'policy', 'counts', 'mistaken'], 'readwrite');
    await Promise.all([
      transaction.objectStore('settings').clear(),
      transaction.objectStore('policy').clear(),
      transaction.objectStore('counts').clear(),
      transaction.objectStore('mistaken').clear(),
      transaction.done,
    ]);
  });
}
