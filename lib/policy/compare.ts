import type { ExplainedPolicy, SettingName } from './merge.ts';

/** A setting that differs between two policies. */
export interface Difference {
  readonly name: SettingName;
  readonly now: unknown;
  readonly then: unknown;
}

/** What would change from one policy in force to another, in the order of the settings. */
export function differences(now: ExplainedPolicy, then: ExplainedPolicy): readonly Difference[] {
  return (Object.keys(now) as SettingName[])
    .filter((name) => JSON.stringify(now[name].value) !== JSON.stringify(then[name].value))
    .map((name) => ({ name, now: now[name].value, then: then[name].value }));
}
