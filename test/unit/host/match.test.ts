import { describe, expect, it } from 'vitest';
import { fits, profileFor } from '../../../lib/host/match.ts';
import { BUILT_IN_PROFILES } from '../../../lib/host/built-in.ts';
import { HostProfileSchema } from '../../../lib/host/profile.ts';
import * as v from 'valibot';

describe('fits', () => {
  it.each([
    ['http://localhost/record/*', 'http://localhost:4173/record/holloway'],
    ['https://*.example.org/*', 'https://www.example.org/a?b=c'],
    ['https://*.example.org/*', 'https://example.org/'],
    ['*://record.example/*', 'https://record.example/x'],
    ['https://record.example:8443/*', 'https://record.example:8443/x'],
  ])('%s is for %s', (pattern, address) => { expect(fits(pattern, address)).toBe(true); });

  it.each([
    ['http://localhost/record/*', 'http://localhost:4173/patient/holloway'],
    ['https://*.example.org/*', 'https://notexample.org/'],
    ['https://record.example/*', 'http://record.example/x'],
    ['https://record.example:8443/*', 'https://record.example/x'],
    ['record.example', 'https://record.example/x'],
    ['https://record.example/a.c/*', 'https://record.example/abc/x'],
    ['https://record.example/*', 'not an address'],
  ])('%s is not for %s', (pattern, address) => { expect(fits(pattern, address)).toBe(false); });
});

describe('profileFor', () => {
  it('takes the first that fits, so that the practice’s own goes before a built-in one', () => {
    const own = { ...BUILT_IN_PROFILES[0]!, id: 'own' };
    expect(profileFor('http://localhost:1/record/x', [own, ...BUILT_IN_PROFILES])?.id).toBe('own');
    expect(profileFor('https://elsewhere.example/', [own])).toBeNull();
  });

  it.each(BUILT_IN_PROFILES.map((profile) => [profile.id, profile] as const))('holds the built-in %s to the schema', (_id, profile) => {
    expect(v.safeParse(HostProfileSchema, profile).success).toBe(true);
  });
});
