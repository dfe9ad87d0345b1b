import { NO_SETTINGS, readSettingsValue, wholeParts, type Settings, type SettingsFault } from '../policy/settings.ts';
import { StoreError, withDatabase } from './database.ts';

/** Reads this person's settings; none saved yet are the empty ones. Of damaged ones every whole part holds, and the fault is told. */
export async function readSettings(): Promise<{ readonly settings: Settings; readonly fault: SettingsFault | null }> {
  const stored = await withDatabase((database) => database.get('settings', 'own'));
  return understood(stored);
}

function understood(stored: unknown): { settings: Settings; fault: SettingsFault | null } {
  if (stored === undefined) return { settings: NO_SETTINGS, fault: null };
  const read = readSettingsValue(stored);
  return 'fault' in read ? { settings: read.fault === 'newer' ? NO_SETTINGS : wholeParts(stored), fault: read } : { settings: read.settings, fault: null };
}

/**
 * Changes this person's settings in one transaction, so that two windows changing different settings both keep theirs.
 * Damaged ones are put aside as they were, under `damaged`.
 * @throws StoreError; `newer` rather than overwrite settings of a later version
 */
export async function changeSettings(change: (settings: Settings) => Settings): Promise<Settings> {
  return withDatabase(async (database) => {
    const transaction = database.transaction('settings', 'readwrite');
    const stored: unknown = await transaction.store.get('own');
    const { settings, fault } = understood(stored);
    if (fault?.fault === 'newer') {
      transaction.abort();
      await transaction.done.catch(() => null);
      throw new StoreError('newer');
    }
    const changed = change(settings);
    await Promise.all([fault ? transaction.store.put(stored, 'damaged') : null, transaction.store.put(changed, 'own'), transaction.done]);
    return changed;
  });
}
