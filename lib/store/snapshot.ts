import type { Snapshot } from '../policy/effective.ts';
import { effectivePolicy, explainPolicy, personalLayer, policyLayer, type ExplainedPolicy, type Layer } from '../policy/merge.ts';
import type { PolicyFile } from '../policy/file.ts';
import { checkPolicy, readPolicyFile, type Problem } from '../policy/read.ts';
import type { Settings, SettingsFault } from '../policy/settings.ts';
import { readLastManaged, readPolicy, saveLastManaged } from './policy.ts';
import { readSettings } from './settings.ts';

/** Everything that is in force, and everything that is wrong with what should be. */
export interface InForce {
  readonly settings: Settings;
  readonly settingsFault: SettingsFault | null;
  readonly practice: { readonly file: PolicyFile; readonly text: string; readonly openedAt: number } | null;
  readonly practiceProblems: readonly Problem[];
  readonly managed: PolicyFile | null;
  readonly managedProblems: readonly Problem[];
  readonly explained: ExplainedPolicy;
}

/**
 * Reads settings and policies and merges them. A managed policy at fault leaves the last good one in force, and says so.
 * @param managedValue what the browser's managed storage holds; undefined when there is none
 */
export async function readInForce(managedValue: unknown, now: Date): Promise<InForce> {
  const [{ settings, fault }, stored, lastManaged] = await Promise.all([readSettings(), readPolicy(), readLastManaged()]);
  const layers: Layer[] = [personalLayer(settings)];

  const read = stored && readPolicyFile(stored.text);
  const practice = stored && read && 'file' in read ? { file: read.file, text: stored.text, openedAt: stored.openedAt } : null;
  if (practice) layers.push(policyLayer('practice', practice.file));

  const managedRead = managedPolicy(managedValue);
  let managed: PolicyFile | null = null;
  let managedProblems: readonly Problem[] = [];
  if (managedRead && 'file' in managedRead) {
    managed = managedRead.file;
    const text = JSON.stringify(managed);
    if (text !== lastManaged?.text) await saveLastManaged(text, now);
  } else if (managedRead) {
    managedProblems = managedRead.problems;
    const last = lastManaged && readPolicyFile(lastManaged.text);
    managed = last && 'file' in last ? last.file : null;
  } else if (lastManaged) await saveLastManaged(null, now);
  if (managed) layers.push(policyLayer('managed', managed));

  return { settings, settingsFault: fault, practice, practiceProblems: read && 'problems' in read ? read.problems : [], managed, managedProblems, explained: explainPolicy(layers) };
}

/** Managed storage holds a policy's own fields, or one text `policyFile` with a whole policy file in it. */
export function managedPolicy(value: unknown): ReturnType<typeof checkPolicy> | null {
  if (typeof value !== 'object' || value === null || Object.keys(value).length === 0) return null;
  if ('policyFile' in value && typeof value.policyFile === 'string') return readPolicyFile(value.policyFile);
  return checkPolicy(value);
}

/** Sites that the practice or IT asked for: a person can stop watching one, but not take it off the list. */
export function policySites({ practice, managed }: Pick<InForce, 'practice' | 'managed'>): readonly string[] {
  return [...new Set([...(practice?.file.sites ?? []), ...(managed?.sites ?? [])])];
}

/** What content scripts may read of it. */
export function snapshotOf(inForce: Pick<InForce, 'settings' | 'explained' | 'practice' | 'managed'>, now: Date): Snapshot {
  const { off, quiet, sites } = inForce.settings;
  return { version: 1, policy: effectivePolicy(inForce.explained), off: off.filter(({ until }) => until === null || until > now.getTime()), quiet, sites: [...new Set([...sites, ...policySites(inForce)])] };
}
