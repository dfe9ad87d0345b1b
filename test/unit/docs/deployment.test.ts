import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CATEGORIES } from '../../../lib/detect/finding.ts';
import { LEAD_ROLES } from '../../../lib/policy/effective.ts';
import { PolicyFileSchema } from '../../../lib/policy/file.ts';
import { readPolicyFile } from '../../../lib/policy/read.ts';
import { managedPolicy } from '../../../lib/store/snapshot.ts';
import { GECKO_ID, manifest } from '../../../scripts/manifest.ts';

const page = (name: string): string => readFileSync(`docs/${name}.md`, 'utf8');
const examples = (name: string): string[] => Array.from(page(name).matchAll(/```json\n([\s\S]*?)```/g), ([, text]) => text!);
/** First column of every table row whose first column is one name in back quotes. */
const named = (text: string): string[] => Array.from(text.matchAll(/^\| `([^`]+)` \|/gm), ([, name]) => name!);

interface Example {
  readonly '3rdparty'?: { readonly extensions: Readonly<Record<string, Readonly<Record<string, unknown>>>> };
  readonly policies?: { readonly ExtensionSettings: Readonly<Record<string, unknown>>; readonly '3rdparty': { readonly Extensions: Readonly<Record<string, unknown>> } };
}

describe('the page on policy files', () => {
  it('gives a complete example that is read without a fault', () => {
    const read = readPolicyFile(examples('policy-file')[0]!);
    expect(read).not.toHaveProperty('problems');
    expect('file' in read && Object.keys(read.file).sort()).toEqual(Object.keys(PolicyFileSchema.entries).sort());
  });

  it('explains every field there is, every category and every role', () => {
    const text = page('policy-file');
    expect(named(text).sort()).toEqual(Object.keys(PolicyFileSchema.entries).sort());
    for (const id of [...CATEGORIES, ...LEAD_ROLES]) expect(text).toContain(`\`${id}\``);
  });
});

describe('the page on deployment', () => {
  const all = examples('deployment').map((text) => JSON.parse(text) as Example);

  it('gives managed policies that are read without a fault', () => {
    const policies = all.flatMap((example) => Object.values({ ...example['3rdparty']?.extensions, ...example.policies?.['3rdparty'].Extensions }));
    expect(policies).toHaveLength(3);
    for (const policy of policies) expect(managedPolicy(policy)).toHaveProperty('file');
  });

  it('sets in Chrome and Edge only what their schema lets through', () => {
    const { properties } = JSON.parse(readFileSync('public/managed_schema.json', 'utf8')) as { properties: Record<string, unknown> };
    const set = all.flatMap((example) => Object.values(example['3rdparty']?.extensions ?? {})).flatMap((policy) => Object.keys(policy));
    for (const name of set) expect(Object.keys(properties)).toContain(name);
    for (const name of Object.keys(properties)) expect([...Object.keys(PolicyFileSchema.entries), 'policyFile']).toContain(name);
  });

  it('names the add-on as Firefox knows it', () => {
    const firefox = all.find(({ policies }) => policies)!.policies!;
    expect(Object.keys(firefox.ExtensionSettings)).toEqual([GECKO_ID]);
    expect(Object.keys(firefox['3rdparty'].Extensions)).toEqual([GECKO_ID]);
  });

  it('names the oldest browsers that the package runs in', () => {
    const made = (browser: string) => manifest({ browser, manifestVersion: 3, mode: 'production', command: 'build' });
    expect(page('deployment')).toContain(`Chrome or Edge ${String(made('chrome').minimum_chrome_version)}`);
    expect(page('deployment')).toContain(`Firefox ${made('firefox').browser_specific_settings!.gecko!.strict_min_version!.split('.')[0]!}`);
  });
});

describe('the page on privacy', () => {
  it('justifies every permission of the package, and no other', () => {
    for (const browser of ['chrome', 'firefox']) {
      const { permissions = [], optional_host_permissions = [], optional_permissions = [] } = manifest({ browser, manifestVersion: 3, mode: 'production', command: 'build' });
      // the build adds sidePanel by itself for Chrome and Edge, for the panel's page
      expect(named(page('privacy')).sort()).toEqual([...permissions, ...optional_permissions, ...optional_host_permissions, 'sidePanel'].map(String).sort());
    }
  });

  it('names every store there is', () => {
    const source = readFileSync('lib/store/database.ts', 'utf8');
    for (const [, store] of source.matchAll(/createObjectStore\('([a-z]+)'/g)) expect(page('privacy')).toContain(`\`${store!}\``);
  });
});
