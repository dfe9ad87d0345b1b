import { SNAPSHOT_KEY, type Snapshot } from '../../lib/policy/effective.ts';
import { FIRST_SNAPSHOT, readSnapshot } from '../../lib/policy/read-snapshot.ts';
import { extension } from './extension.ts';

/**
 * Gives the snapshot now, and again whenever it changes, until `signal` ends. Where none can be read, what is built in holds:
 * the background, which follows it too, writes it anew.
 */
export async function followSnapshot(give: (snapshot: Snapshot) => void, signal: AbortSignal): Promise<void> {
  const changed = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    if (area === 'local' && SNAPSHOT_KEY in changes) give(read(changes[SNAPSHOT_KEY]?.newValue));
  };
  extension.storage.onChanged.addListener(changed);
  signal.addEventListener('abort', () => extension.storage?.onChanged.removeListener(changed));
  const stored = await extension.storage.local.get(SNAPSHOT_KEY);
  if (!signal.aborted) give(read(stored[SNAPSHOT_KEY]));
}

const read = (stored: unknown): Snapshot => readSnapshot(stored) ?? FIRST_SNAPSHOT;
