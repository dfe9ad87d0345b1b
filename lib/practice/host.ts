import type { HostProfile } from '../host/profile.ts';

/** The practice room as a record system: how its parts are found, so that prompts, card and guard work there as anywhere. */
export const PRACTICE_PROFILE: HostProfile = {
  version: 1,
  id: 'practice-room',
  name: 'the practice room',
  system: 'generic',
  matches: ['chrome-extension://*/practice.html', 'moz-extension://*/practice.html'],
  entry: '[data-practice="entry"]',
  fields: '[data-practice="note"]',
  visibility: { kind: 'toggle', control: '[data-practice="visible-online"]', hiddenWhen: false },
  save: { control: '[data-practice="save"]', form: '[data-practice="entry"]' },
  newEntry: '[data-practice="new-entry"]',
  banner: {
    root: '[data-practice="banner"]',
    name: '[data-practice="name"]',
    age: '[data-practice="age"]',
    sex: '[data-practice="sex"]',
    nhsNumber: '[data-practice="nhs-number"]',
    phone: '[data-practice="phone"]',
  },
};
