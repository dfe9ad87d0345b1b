import { DEFAULT_POLICY } from '../../lib/policy/default.ts';
import { SNAPSHOT_KEY, type Snapshot } from '../../lib/policy/effective.ts';
import { extension } from './extension.ts';

/** What holds until the background has written a snapshot. */
const FIRST: Snapshot = { version: 1, policy: DEFAULT_POLICY, off: [], quiet: [] };

/** Gives the snapshot now, and again whenever it changes, until `signal` ends. */
export async function followSnapshot(give: (snapshot: Snapshot) => void, signal: AbortSignal): Promise<void> {
  const changed = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    if (area === 'local' && SNAPSHOT_KEY in changes) give(read(changes[SNAPSHOT_KEY]?.newValue));
  };
  extension.storage.onChanged.addListener(changed);
  signal.addEventListener('abort', () => extension.storage?.onChanged.removeListener(changed));
  const stored = await extension.storage.local.get(SNAPSHOT_KEY);
  if (!signal.aborted) give(read(stored[SNAPSHOT_KEY]));
}

/** Only the background writes it, from checked settings; an older version's is not read. */
function read(stored: unknown): Snapshot {
  return (stored as Snapshot | undefined)?.version === 1 ? (stored as Snapshot) : FIRST;
}
