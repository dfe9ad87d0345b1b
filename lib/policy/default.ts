import { CATEGORIES, type Category } from '../detect/finding.ts';
import type { CategoryPolicy, EffectivePolicy } from './effective.ts';

const AS_FOUND: CategoryPolicy = { on: true, level: 'as-found', advice: 'as-found', guidance: '' };

/** What holds where neither IT, the practice nor the clinician has said otherwise. */
export const DEFAULT_POLICY: EffectivePolicy = {
  practice: null,
  leads: [],
  reviewDate: null,
  system: 'generic',
  categories: Object.fromEntries(CATEGORIES.map((category) => [category, AS_FOUND])) as Record<Category, CategoryPolicy>,
  terms: { add: [], ignore: [] },
  ageRules: [],
  guard: 'decide',
  wording: {
    ask: 'You and anyone you share your NHS App with may be able to read today’s notes. Is there anything you would rather we hid?',
    askPhrase: 'Online access to this entry: to be discussed with the patient.',
    untilToldPhrase: 'Not for online release until discussed with the patient.',
  },
  profiles: [],
  keys: { open: 'Alt+Shift+A', blank: 'Alt+Shift+B' },
  marks: { badge: true, size: 'normal' },
  excludedFields: [],
  watchSearchBoxes: false,
};
