import type { Decision } from '../../lib/entry/entry.ts';
import type { Gap } from '../../lib/practice/phone.ts';
import type { Holder, Point, Scenario, StillShows, Theme } from '../../lib/practice/scenario.ts';
import type { Mode } from '../../lib/practice/session.ts';
import type { PhoneTab } from '../phone/phone.tsx';

/** Every word of the practice room. */

export const KIND_NAMES: Readonly<Record<Scenario['note']['kind'], string>> = {
  'consultation': 'Consultation',
  'telephone': 'Telephone',
  'e-consult': 'Online consultation',
  'letter': 'Letter',
  'result': 'Test result',
  'admin': 'Administration',
  'home-visit': 'Home visit',
  'nurse': 'Nurse',
  'pharmacist': 'Pharmacist',
  'sms': 'Text message',
};

export const TAB_NAMES: Readonly<Record<PhoneTab, string>> = { entries: 'Record', medicines: 'Medicines', appointments: 'Visits', messages: 'Messages' };

export const GAP_WORDS: Readonly<Record<Gap['shownBy'], string>> = {
  appointment: 'the visit is listed, but nothing about it is in the record.',
  medicine: 'a medicine was started, but nothing about it is in the record.',
  message: 'a message came, but nothing about it is in the record.',
};

export const PHONE = {
  label: (patient: string, holder: string): string => `${patient}’s phone, as ${holder} sees it`,
  heldBy: (holder: string): string => `In the hand of: ${holder}`,
  title: 'My GP record',
  parts: 'Parts of the record',
  missing: 'Not on the screen, but can be noticed',
  fresh: 'New',
  booked: 'Booked',
  past: 'Attended',
  noEntries: 'No entries.',
  noMedicines: 'No medicines.',
  noAppointments: 'No visits.',
  noMessages: 'No messages.',
  count: (entries: number): string => `The phone shows ${String(entries)} ${entries === 1 ? 'entry' : 'entries'}.`,
} as const;

export const HOLDER_NAMES: Readonly<Record<Holder, string>> = { patient: 'The patient', partner: 'A partner', parent: 'A parent', carer: 'A carer', relative: 'A relative' };

export const THEME_NAMES: Readonly<Record<Theme, string>> = {
  'young-person': 'Young people',
  'carer': 'Carers',
  'proxy': 'Access for someone else',
  'perpetrator-record': 'The alleged perpetrator’s record',
  'not-told': 'Results not told yet',
  'harmless': 'Nothing to hide',
};

export const STILL_NAMES: Readonly<Record<StillShows, string>> = {
  'medicines': 'Medicines',
  'appointments': 'Appointments',
  'messages': 'Messages',
  'letters': 'Letters and results',
  'printout': 'Printed copies',
  'other-records': 'Other people’s records',
  'gap': 'The gap',
};

export const SHOULD_NAMES: Readonly<Record<Point['should'], string>> = { hide: 'Hide', ask: 'Ask', visible: 'May be seen' };

export const MODE_WORDS: Readonly<Record<Mode, { readonly name: string; readonly what: string }>> = {
  demonstrate: { name: 'Demonstrate', what: 'For the front of a room. Each key press shows one more step; the phone beside it changes as the patient’s would.' },
  practise: { name: 'Practise', what: 'Type the note with prompts on, decide, and look at the phone. Hints when you want them.' },
  test: { name: 'Test', what: 'No prompts. Find what needs a decision, decide, and see what was missed and what was hidden without need.' },
};

/** What a trainee chooses from. */
export const CHOICE_WORDS: Readonly<Record<Decision, string>> = {
  'hidden': 'Hide the entry',
  'ask-first': 'Hide it until the patient can be asked',
  'asked-agreed': 'Asked: hide it',
  'asked-declined': 'Asked: fine to show',
  'moved': 'Move part of it to an entry of its own, and hide that',
  'kept-visible': 'Keep it visible',
};

export const ROOM = {
  title: 'Practice room',
  lead: 'Made-up patients, so that mistakes cost nothing. Beside each record is the patient’s phone: what it shows changes as you decide.',
  nothingKept: 'Nothing here is sent or kept. Close the page and it is gone.',
  mode: 'What would you like to do?',
  cases: 'Choose cases',
  category: 'Category',
  theme: 'About',
  any: 'Any',
  chooseAll: 'Choose all shown',
  chooseNone: 'Choose none',
  chosen: (count: number): string => (count === 1 ? '1 case chosen' : `${String(count)} cases chosen`),
  shown: (count: number): string => (count === 1 ? '1 case shown' : `${String(count)} cases shown`),
  start: 'Start',
  tour: 'Take the two-minute tour',
  write: 'Write a scenario',
  importFile: 'Import scenarios',
  exportFile: 'Export chosen',
  handouts: 'Print handouts',
  answers: 'With answers',
  imported: (count: number): string => (count === 1 ? '1 scenario added. It is gone when you close this page.' : `${String(count)} scenarios added. They are gone when you close this page.`),
  refused: 'This file was not added.',
  refusedMore: (count: number): string => `And ${String(count)} more.`,
  noneChosen: 'Choose at least one case.',
  own: 'Added here',
  trainers: 'For trainers',
} as const;

export const TABLE = {
  place: (at: number, of: number): string => `Case ${String(at)} of ${String(of)}`,
  leave: 'Leave',
  again: 'Start this case again',
  nextCase: 'Next case',
  finish: 'Finish',
  next: 'Next',
  back: 'Back',
  prompts: 'Prompts',
  large: 'Large type',
  keys: 'Presenter keys',
  keysHelp: '→ or Page Down next · ← or Page Up back · P prompts on or off · L large type. A presenter’s clicker works too.',
  stepOf: (at: number, of: number): string => `Step ${String(at)} of ${String(of)}`,
  patient: 'The patient',
  holder: 'Who has the phone',
  brief: 'What happens',
  record: 'Record',
  today: 'Today’s entry',
  noteLabel: 'Note',
  visible: 'Visible online',
  hiddenNow: 'Hidden online',
  save: 'Save entry',
  saved: 'Saved.',
  begin: 'Write the note',
  beginTest: 'Read the note',
  typeIt: 'Type it for me',
  hint: 'Give me a hint',
  moreHint: 'Another hint',
  ask: 'Ask the patient',
  asked: 'You ask',
  alone: 'The patient is alone with you.',
  notAlone: 'This is not a moment to ask.',
  decide: 'What will you do with this entry?',
  whichMove: 'Which part moves to the second entry?',
  stopOn: 'Press each passage that you would stop on before saving.',
  reasons: 'Show the reasons',
  reopen: 'Change my mind',
  think: 'Look at the phone. Is it what you meant?',
  newEntry: 'Start a second entry',
  second: 'A second entry of today',
} as const;

export const ANSWER = {
  title: 'How it went',
  points: (earned: number, possible: number): string => `${String(earned)} of ${String(possible)}`,
  best: 'Your decision is the one we would choose.',
  accepted: 'Your decision is safe. Another would have served better.',
  other: 'Another decision was wanted here.',
  wanted: 'We would choose',
  missed: 'Not stopped on',
  overStopped: 'Stopped on without need',
  leftShowing: 'Still on the phone',
  overHidden: 'Hidden without need',
  unsafeAsk: 'You asked when the patient could not answer safely.',
  still: 'What hiding does not hide here',
  all: 'Passage by passage',
} as const;

export const END = {
  title: 'The end of this session',
  score: (percent: number): string => `${String(percent)} out of 100`,
  casesDone: (done: number, of: number): string => `${String(done)} of ${String(of)} cases answered`,
  again: 'Choose other cases',
  certificate: 'Certificate of this session',
  name: 'Name on the certificate',
  nameHint: 'Printed only. Not kept.',
  print: 'Print certificate',
  says: 'took a test of deciding, with invented patients, what a patient and those near them see online.',
  when: 'Date',
  result: 'Score',
  what: 'This is a record of one practice session with invented patients. It is not an assessment of competence.',
} as const;

interface Coached {
  readonly do: string;
  readonly why: string;
}

/** The tour's words: what to do, then why. */
export const TOUR = {
  title: 'Two minutes to begin with',
  place: (at: number, of: number): string => `Tour · ${String(at)} of ${String(of)}`,
  skip: 'Skip the tour',
  toRoom: 'Go to the practice room',
  visits: 'Look at the visits on the phone',
  look: { do: 'This is a record. Beside it, or below it, is the patient’s phone, in her husband’s hand.', why: 'Marnie is invented. What you save shows on the phone at once, as it does for many patients.' },
  write: { do: 'Write the note: type anything like it, or press “Type it for me”.', why: 'You type as always. Nothing is sent, and nothing is changed unless you ask.' },
  decide: { do: 'Some words are underlined. Press Alt+Shift+A, or click one, then press H to hide the entry.', why: 'The whole entry is hidden, not the words. You could also ask first, or keep it visible.' },
  save: { do: '“Visible online” is off now. Press Save entry.', why: 'Had you not decided, you would be asked once at this point. Saving anyway is always one key.' },
  seen: { do: 'That is all: the entry is not on the phone.', why: 'The visit still is. Hiding an entry does not hide visits, medicines or messages, and a gap can be noticed. Next time, try moving those lines to an entry of their own.' },
  seenVisible: { do: 'Saved visible. This is what her husband reads.', why: 'Change your mind, and hide it.' },
} as const satisfies Readonly<Record<string, string | Coached | ((at: number, of: number) => string)>>;
