import type { Decision } from '../entry/entry.ts';
import type { Scenario } from './scenario.ts';
import { passages } from './passage.ts';

/** What today's entry is when the patient looks: not saved yet, or saved with what was decided. */
export type Today = { readonly saved: false } | { readonly saved: true; readonly text: string; readonly decision: Decision | null; /** Passages in an entry of their own, with `moved`. */ readonly moved: readonly number[] };

export interface PhoneEntry {
  readonly daysAgo: number;
  readonly title: string;
  readonly by: string;
  readonly kind: Scenario['note']['kind'];
  readonly text: string;
}

/** Something the phone shows of a day on which no entry is shown: whoever holds it may ask what is missing. */
export interface Gap {
  readonly daysAgo: number;
  readonly shownBy: 'appointment' | 'medicine' | 'message';
}

/** What the phone shows, newest first. Hidden entries are absent: nothing says that they exist. */
export interface Phone {
  readonly entries: readonly PhoneEntry[];
  readonly medicines: readonly { readonly name: string; readonly directions: string; readonly today: boolean }[];
  readonly appointments: readonly { readonly inDays: number; readonly time: string; readonly with: string }[];
  readonly messages: readonly { readonly daysAgo: number; readonly from: string; readonly text: string }[];
  /** For the trainer to point at; never part of the phone's own screen. */
  readonly gaps: readonly Gap[];
}

/** The decisions after which online access does not show the entry. `ask-first` hides it until the patient has been asked. */
const HIDES: readonly Decision[] = ['hidden', 'ask-first', 'asked-agreed'];

/** Whether a passage of today's note shows on the phone. */
export function shows(decision: Decision | null, moved: readonly number[], passage: number): boolean {
  if (decision === 'moved') return !moved.includes(passage);
  return decision === null || !HIDES.includes(decision);
}

/** What the patient, or whoever holds the patient's phone, sees now. */
export function phoneView(scenario: Scenario, today: Today): Phone {
  const past = scenario.record.filter((entry) => entry.online === 'visible').map(({ daysAgo, title, by, kind, text }) => ({ daysAgo, title, by, kind, text }));
  const note = today.saved ? shownNote(scenario, today) : null;
  const entries = [...(note ? [note] : []), ...past.toSorted((a, b) => a.daysAgo - b.daysAgo)];
  const soFar = <Item extends { today: boolean }>(items: readonly Item[]) => items.filter((item) => today.saved || !item.today);
  const appointments = soFar(scenario.phone.appointments).toSorted((a, b) => b.inDays - a.inDays || b.time.localeCompare(a.time));
  const messages = soFar(scenario.phone.messages).toSorted((a, b) => a.daysAgo - b.daysAgo);
  const medicines = soFar(scenario.phone.medicines);
  return { entries, medicines, appointments, messages, gaps: gaps(scenario, entries, { medicines, appointments, messages }, today.saved) };
}

function shownNote(scenario: Scenario, today: Extract<Today, { saved: true }>): PhoneEntry | null {
  const text = passages(today.text)
    .filter((_, index) => shows(today.decision, today.moved, index))
    .map(({ start, end }) => today.text.slice(start, end))
    .join(' ');
  if (text === '') return null;
  const { title, by, kind } = scenario.note;
  // An entry shown whole keeps its own lines; what is left beside a moved part is one paragraph.
  return { daysAgo: 0, title, by, kind, text: today.decision === 'moved' ? text : today.text };
}

/** Days of hidden entries on which something else still shows and no entry does. */
function gaps(scenario: Scenario, entries: readonly PhoneEntry[], shown: Pick<Phone, 'medicines' | 'appointments' | 'messages'>, saved: boolean): Gap[] {
  const days = new Set(scenario.record.filter((entry) => entry.online === 'hidden').map((entry) => entry.daysAgo));
  if (saved) days.add(0);
  for (const entry of entries) days.delete(entry.daysAgo);
  const shownBy = (daysAgo: number): Gap['shownBy'] | null => {
    if (shown.appointments.some((appointment) => appointment.inDays === -daysAgo)) return 'appointment';
    if (daysAgo === 0 && shown.medicines.some((medicine) => medicine.today)) return 'medicine';
    return shown.messages.some((message) => message.daysAgo === daysAgo) ? 'message' : null;
  };
  return [...days]
    .sort((a, b) => a - b)
    .flatMap((daysAgo) => {
      const by = shownBy(daysAgo);
      return by ? [{ daysAgo, shownBy: by }] : [];
    });
}
