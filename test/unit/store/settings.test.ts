import { beforeEach, describe, expect, it } from 'vitest';
import { NO_SETTINGS, readSettingsValue } from '../../../lib/policy/settings.ts';
import { withDatabase } from '../../../lib/store/database.ts';
import { changeSettings, readSettings } from '../../../lib/store/settings.ts';
import { savePolicy } from '../../../lib/store/policy.ts';
import { managedPolicy, readInForce, snapshotOf } from '../../../lib/store/snapshot.ts';
import { freshDatabase } from './fresh.ts';

const put = (value: unknown): Promise<unknown> => withDatabase((database) => database.put('settings', value, 'own'));
const stored = (): Promise<unknown> => withDatabase((database) => database.get('settings', 'own'));
const NOW = new Date(2026, 10, 23, 9);

beforeEach(freshDatabase);

describe('settings', () => {
  it('are empty where nothing was saved', async () => {
    expect(await readSettings()).toEqual({ settings: NO_SETTINGS, fault: null });
  });

  it('of a later version are told of, and never overwritten', async () => {
    await put({ version: 2, guard: 'off', surprise: true });
    expect((await readSettings()).fault).toEqual({ fault: 'newer', version: 2 });
    await expect(changeSettings((settings) => ({ ...settings, guard: 'decide' }))).rejects.toMatchObject({ code: 'newer' });
    expect(await stored()).toEqual({ version: 2, guard: 'off', surprise: true });
  });

  it('that are damaged name the field at fault, and never its value', async () => {
    await put({ version: 1, guard: 'Mrs Example' });
    const { settings, fault } = await readSettings();
    expect(settings).toEqual(NO_SETTINGS);
    expect(fault).toEqual({ fault: 'damaged', field: 'guard' });
  });

  it('that are damaged in one part keep every other, also when they are changed, and what was damaged is put aside', async () => {
    const damaged = { version: 1, guard: 'Mrs Example', system: 'vision', quiet: [{ days: [1], from: 0, to: 60 }], off: 7 };
    await put(damaged);
    expect((await readSettings()).settings).toEqual({ ...NO_SETTINGS, system: 'vision', quiet: damaged.quiet });
    await changeSettings((settings) => ({ ...settings, guard: 'off' }));
    expect(await readSettings()).toEqual({ settings: { ...NO_SETTINGS, system: 'vision', quiet: damaged.quiet, guard: 'off' }, fault: null });
    expect(await withDatabase((database) => database.get('settings', 'damaged'))).toEqual(damaged);
  });

  it.each([[null], ['text'], [[]], [{}], [{ version: '1' }], [{ version: 1, off: [{ origin: 'file:///', until: null }] }]])('of any broken shape are faults, not errors: %j', (value) => {
    expect(readSettingsValue(value)).toMatchObject({ fault: 'damaged' });
  });

  it('changed in two windows at once keep both changes', async () => {
    await Promise.all([changeSettings((settings) => ({ ...settings, guard: 'off' })), changeSettings((settings) => ({ ...settings, watchSearchBoxes: true }))]);
    expect((await readSettings()).settings).toMatchObject({ guard: 'off', watchSearchBoxes: true });
  });
});

describe('what is in force', () => {
  it('is the practice’s policy with the person’s wishes, as content scripts read it', async () => {
    await savePolicy('{ "version": 1, "guard": "remind", "locked": ["guard"] }', NOW);
    await changeSettings((settings) => ({ ...settings, guard: 'off', marks: { size: 'large' }, off: [{ origin: 'https://a.example', until: NOW.getTime() - 1 }, { origin: 'https://b.example', until: null }] }));
    const snapshot = snapshotOf(await readInForce(undefined, NOW), NOW);
    expect(snapshot.policy).toMatchObject({ guard: 'remind', marks: { size: 'large' } });
    expect(snapshot.off).toEqual([{ origin: 'https://b.example', until: null }]);
  });

  it('leaves out a damaged practice policy and says what is wrong with it', async () => {
    await savePolicy('{ "version": 1,\n "guard": 3 }', NOW);
    const inForce = await readInForce(undefined, NOW);
    expect(inForce.practice).toBeNull();
    expect(inForce.practiceProblems).toMatchObject([{ line: 2, field: 'guard' }]);
  });

  it('keeps the last good policy from IT while a later one is at fault, and forgets it when IT takes it away', async () => {
    expect((await readInForce({ version: 1, guard: 'remind' }, NOW)).explained.guard).toMatchObject({ value: 'remind', by: 'managed', lockedBy: 'managed' });
    const broken = await readInForce({ version: 1, guard: 'perhaps' }, NOW);
    expect(broken.explained.guard.value).toBe('remind');
    expect(broken.managedProblems).toMatchObject([{ field: 'guard' }]);
    expect((await readInForce(undefined, NOW)).explained.guard).toMatchObject({ value: 'decide', by: 'built-in' });
    expect((await readInForce({ version: 1, guard: 'perhaps' }, NOW)).explained.guard.by).toBe('built-in');
  });

  it('reads a whole policy file that IT gives as one text', () => {
    expect(managedPolicy({ policyFile: '{ "version": 1, "guard": "off" }', guard: 'remind' })).toMatchObject({ file: { guard: 'off' } });
    expect(managedPolicy({ policyFile: '{' })).toMatchObject({ problems: [{ line: 1 }] });
    expect(managedPolicy({})).toBeNull();
    expect(managedPolicy(undefined)).toBeNull();
  });
});
