import type { Category } from '../detect/finding.ts';
import type { SourceId } from './guides.ts';
import type { SystemId } from './system.ts';

/** A way the same matter can show although the entry is hidden. */
interface Leak {
  readonly says: string;
  /** The categories it matters for; left out: all. */
  readonly categories?: readonly Category[];
  /** The systems it holds for; left out: all. */
  readonly systems?: readonly SystemId[];
  readonly source: SourceId;
}

const LEAKS: readonly Leak[] = [
  { says: 'Medicines and repeat issues: the name of a medicine can tell.', categories: ['sexual-health', 'mental-health', 'substance-use', 'gender-identity', 'harmful-unseen'], source: 'rcgp' },
  { says: 'Issues of a repeat whose template is hidden.', categories: ['sexual-health', 'mental-health', 'substance-use', 'gender-identity'], systems: ['systmone'], source: 'lincs-lmc' },
  { says: 'Diary entries: recalls and reminders.', systems: ['emis-web'], source: 'gp2gp' },
  { says: 'Appointments, and the names of slots and clinics.', source: 'rcgp' },
  { says: 'Texts and app messages already sent to the patient’s phone.', source: 'rcgp' },
  { says: 'Problem titles and codes added with this entry.', source: 'rcgp' },
  { says: 'Results filed apart from this entry.', categories: ['sexual-health', 'harmful-unseen', 'substance-use'], source: 'nhsd-safeguarding' },
  { says: 'Letters and documents about it, in and out: each has its own setting.', source: 'nhsd-safeguarding' },
  { says: 'Later changes in Docman: the choice counts only at filing.', systems: ['docman'], source: 'docman-workflow' },
  { says: 'Printed summaries: they may ignore the setting.', source: 'mlcsu-da' },
  { says: 'Records of family members: each needs its own entry and its own decision.', categories: ['domestic-abuse', 'safeguarding', 'third-party'], source: 'mlcsu-da' },
];

/** What hiding this entry leaves in view, for its categories and the system in use: a checklist, most telling first. */
export function notHidden(categories: readonly Category[], system: SystemId): readonly string[] {
  return LEAKS.filter((leak) => (leak.categories === undefined || leak.categories.some((category) => categories.includes(category))) && (leak.systems === undefined || leak.systems.includes(system))).map(({ says }) => says);
}
