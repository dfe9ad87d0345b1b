import type { ExplainedPolicy, SettingName } from './merge.ts';

/** A setting that differs between two policies, as text a person can read. */
export interface Difference {
  readonly name: SettingName;
  readonly now: string;
  readonly then: string;
}

/** A value as a person reads it; lists and groups as short JSON. */
export function valueWords(value: unknown): string {
  if (value === null || value === '') return '–';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  if (Array.isArray(value)) return value.length === 0 ? '–' : value.length > 3 ? `${String(value.length)} lines` : value.map((each) => (typeof each === 'object' ? Object.values(each as object).join(', ') : String(each))).join('; ');
  return Object.values(value as object).join(', ');
}

/** What would change from one policy in force to another, in the order of the settings. */
export function differences(now: ExplainedPolicy, then: ExplainedPolicy): readonly Difference[] {
  return (Object.keys(now) as SettingName[])
    .filter((name) => JSON.stringify(now[name].value) !== JSON.stringify(then[name].value))
    .map((name) => ({ name, now: valueWords(now[name].value), then: valueWords(then[name].value) }));
}
