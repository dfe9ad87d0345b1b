import { describe, expect, it } from 'vitest';
import { BUILT_IN_PROFILES } from '../../../lib/host/built-in.ts';
import { effectivePolicy, explainPolicy, personalLayer } from '../../../lib/policy/merge.ts';
import { FIRST_SNAPSHOT, readSnapshot } from '../../../lib/policy/read-snapshot.ts';
import { readSettingsValue } from '../../../lib/policy/settings.ts';
import { snapshotOf } from '../../../lib/store/snapshot.ts';

const NOW = new Date(2026, 10, 23, 9);
const read = readSettingsValue({
  version: 1,
  system: 'systmone',
  guard: 'remind',
  categories: { legal: { on: false, level: 'hint' } },
  terms: { add: [{ text: 'codename blue', category: 'safeguarding', level: 'prompt', advice: 'hide' }], ignore: ['bluebell'] },
  marks: { size: 'large' },
  excludedFields: [{ origin: 'https://record.example', field: 'textarea "Plan"' }],
  profiles: BUILT_IN_PROFILES,
  off: [{ origin: 'https://record.example', until: null }],
  quiet: [{ days: [1, 2], from: 720, to: 780 }],
});
if ('fault' in read) throw new Error(JSON.stringify(read));
/** What the background writes, with something in every part. */
const written = snapshotOf({ settings: read.settings, practice: null, managed: null, explained: explainPolicy([personalLayer(read.settings)]) }, NOW);

/** A copy with another value at a path; undefined leaves it out, as storage does. */
function changed(value: unknown, [step, ...rest]: readonly string[], put?: unknown): unknown {
  const before = value as Record<string, unknown>;
  return { ...before, [step!]: rest.length > 0 ? changed(before[step!], rest, put) : put };
}
const stored = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('the snapshot', () => {
  it('is read as it was written', () => {
    expect(readSnapshot(stored(written))).toEqual(written);
    expect(written.policy).toEqual(effectivePolicy(explainPolicy([personalLayer(read.settings)])));
  });

  it('that holds before the first is written can be read itself', () => {
    expect(readSnapshot(FIRST_SNAPSHOT)).toEqual(FIRST_SNAPSHOT);
  });

  it.each([undefined, null, 7, 'snapshot', [], {}, { version: 2 }, { version: 1, off: [], policy: { keys: 7, marks: {}, profiles: [], excludedFields: [], categories: 'none' } }])('is none at all where this is stored: %j', (value) => {
    expect(readSnapshot(value)).toBeNull();
  });

  it.each([...Object.keys(written), ...Object.keys(written.policy).map((part) => `policy.${part}`), 'policy.categories.legal', 'policy.terms.add', 'policy.keys.open', 'policy.marks.size', 'policy.wording.ask'])('is none at all when %s is missing or of another kind', (path) => {
    expect(readSnapshot(stored(changed(written, path.split('.'))))).toBeNull();
    expect(readSnapshot(changed(written, path.split('.'), 7))).toBeNull();
  });
});
