/** An invented patient, as the stand-in's banner and summary show them. */
export interface Patient {
  readonly id: string;
  readonly title: string;
  readonly given: string;
  readonly family: string;
  /** ISO date. */
  readonly dob: string;
  readonly age: number;
  readonly sex: 'Female' | 'Male';
  /** Ten digits, beginning 999: never issued to anyone. */
  readonly nhsNumber: string;
  /** In a range reserved for drama. */
  readonly phone: string;
  readonly address: string;
  readonly appAccess: string;
  readonly slot: string;
  readonly reason: string;
  readonly problems: readonly string[];
  readonly medication: readonly string[];
  readonly allergies: string;
}

/** An entry of the record: what is shown or hidden as one. `comment` is rich text (HTML), the rest plain. */
export interface Entry {
  readonly id: string;
  readonly patient: string;
  /** ISO time. */
  readonly saved: string;
  readonly author: string;
  readonly title: string;
  readonly history: string;
  readonly examination: string;
  readonly comment: string;
  readonly plan: string;
  /** Whether the patient sees the entry in the app. */
  readonly visible: boolean;
}

/** The ISO date of birth of someone born on `monthDay` who is `age` years old on `today`. */
function born(age: number, monthDay: string, today: string): string {
  const year = Number(today.slice(0, 4)) - age - (today.slice(5) < monthDay ? 1 : 0);
  return `${String(year)}-${monthDay}`;
}

/** The stand-in's patients, with the ages they have on `today` (ISO date). All invented. */
export function patients(today: string): readonly Patient[] {
  return [
    {
      id: 'holloway',
      title: 'Mrs',
      given: 'Sarah',
      family: 'Holloway',
      dob: born(34, '03-14', today),
      age: 34,
      sex: 'Female',
      nhsNumber: '9994123564',
      phone: '07700 900431',
      address: '12 Weir Lane, Fernbridge',
      appAccess: 'Full record',
      slot: '09:10',
      reason: 'Headaches',
      problems: ['Migraine without aura', 'Iron deficiency anaemia (past)'],
      medication: ['Sumatriptan 50 mg tablets, as needed', 'Ferrous fumarate 210 mg tablets, ended'],
      allergies: 'No known allergies',
    },
    {
      id: 'pennock',
      title: 'Mr',
      given: 'Derek',
      family: 'Pennock',
      dob: born(61, '08-02', today),
      age: 61,
      sex: 'Male',
      nhsNumber: '9997301844',
      phone: '01632 960177',
      address: '3 Mill Cottages, Fernbridge',
      appAccess: 'Full record',
      slot: '09:20',
      reason: 'Blood pressure',
      problems: ['Essential hypertension', 'Type 2 diabetes mellitus'],
      medication: ['Ramipril 5 mg capsules, one daily', 'Metformin 500 mg tablets, one twice daily'],
      allergies: 'Penicillin: rash',
    },
    {
      id: 'asher',
      title: 'Miss',
      given: 'Niamh',
      family: 'Asher',
      dob: born(15, '06-23', today),
      age: 15,
      sex: 'Female',
      nhsNumber: '9992056711',
      phone: '07700 900862',
      address: '40 Station Road, Fernbridge',
      appAccess: 'Full record; mother has proxy access',
      slot: '09:30',
      reason: 'Wants to talk, came alone',
      problems: ['Eczema'],
      medication: ['Emollient cream, as needed'],
      allergies: 'No known allergies',
    },
  ];
}

/** What the record holds before anyone types. Times count back from `now` (ms since 1970). */
export function firstEntries(now: number): readonly Entry[] {
  const daysAgo = (days: number): string => new Date(now - days * 86_400_000).toISOString();
  const blank = { title: '', history: '', examination: '', comment: '', plan: '', visible: true };
  return [
    { ...blank, id: 'e-1', patient: 'holloway', saved: daysAgo(96), author: 'Nurse J. Adeyemi', title: 'Asthma check not needed', history: 'Inhaler last issued 2011, no symptoms since.', plan: 'Remove from recall.' },
    { ...blank, id: 'e-2', patient: 'holloway', saved: daysAgo(41), author: 'Dr R. Okafor', title: 'Migraine', history: 'Two attacks this month, no aura, settles with sumatriptan.', examination: 'BP 122/78. Fundi normal.', plan: 'Continue. Headache diary.' },
    { ...blank, id: 'e-3', patient: 'pennock', saved: daysAgo(30), author: 'Dr R. Okafor', title: 'Hypertension review', history: 'Home readings average 138/84.', examination: 'BP 140/82.', plan: 'Ramipril increased to 5 mg. U&E in two weeks.' },
    { ...blank, id: 'e-4', patient: 'asher', saved: daysAgo(210), author: 'Dr R. Okafor', title: 'Eczema', history: 'Flare on both elbows since exams.', plan: 'Emollient, hydrocortisone 1% for one week.' },
  ];
}
