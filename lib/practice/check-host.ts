import type { HostProfile } from '../host/profile.ts';

/** The check page as a record system: it has a note and no control, as the record itself is elsewhere. */
export const CHECK_PROFILE: HostProfile = {
  version: 1,
  id: 'check-page',
  name: 'the check page',
  system: 'generic',
  matches: ['chrome-extension://*/check.html', 'moz-extension://*/check.html'],
  entry: '[data-check="entry"]',
  fields: '[data-check="note"]',
  banner: { root: '[data-check="about"]', age: '[data-check="age"]' },
};
