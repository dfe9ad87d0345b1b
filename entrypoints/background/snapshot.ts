import { browser } from 'wxt/browser';
import { SNAPSHOT_KEY } from '../../lib/policy/effective.ts';
import { FIRST_SNAPSHOT, readSnapshot } from '../../lib/policy/read-snapshot.ts';
import { deleteOldDecisions } from '../../lib/store/decisions.ts';
import { readManaged } from '../../lib/store/managed.ts';
import { readInForce, snapshotOf } from '../../lib/store/snapshot.ts';
import { takeTurns } from './turns.ts';

const inTurn = takeTurns();

/**
 * Writes what content scripts read, from settings and policies as they are now. When those cannot be read, what was in force
 * stays, or what is built in where nothing was or it is damaged: the clinician keeps being prompted, and is told what is wrong by our pages.
 */
export function writeSnapshot(): Promise<void> {
  return inTurn(async () => {
    const now = new Date();
    try {
      const inForce = await readInForce(await readManaged(), now);
      const [snapshot, kept] = [snapshotOf(inForce, now), await browser.storage.local.get(SNAPSHOT_KEY)];
      // every write wakes every watched frame
      if (JSON.stringify(kept[SNAPSHOT_KEY]) !== JSON.stringify(snapshot)) await browser.storage.local.set({ [SNAPSHOT_KEY]: snapshot });
      await deleteOldDecisions(inForce.explained['log.keepDays'].value, now);
    } catch (error) {
      const kept = await browser.storage.local.get(SNAPSHOT_KEY);
      if (!readSnapshot(kept[SNAPSHOT_KEY])) await browser.storage.local.set({ [SNAPSHOT_KEY]: FIRST_SNAPSHOT });
      throw error;
    }
  });
}
