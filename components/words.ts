import type { Advice, Category } from '../lib/detect/finding.ts';
import type { Decision } from '../lib/entry/entry.ts';

/** Every word the card and the guard show. Plain British English: what to do, then why, then what it won't do. */

export const CATEGORY_NAMES: Readonly<Record<Category, string>> = {
  'domestic-abuse': 'Domestic abuse',
  'sexual-health': 'Sexual and reproductive health',
  'third-party': 'About or from someone else',
  'safeguarding': 'Safeguarding',
  'mental-health': 'Mental health and trauma',
  'substance-use': 'Alcohol and drugs',
  'gender-identity': 'Gender identity',
  'legal': 'Police, courts, immigration',
  'harmful-unseen': 'Patient not told yet, or may hurt',
};

/** What may follow if the entry stays visible: one sentence a category. */
export const CONSEQUENCES: Readonly<Record<Category, string>> = {
  'domestic-abuse': 'Anyone who can make the patient open the NHS App may read this entry today.',
  'sexual-health': 'Anyone the patient shares the app or a phone with may read this entry.',
  'third-party': 'The patient would see what someone else said, or someone else’s details.',
  'safeguarding': 'A parent, partner or carer with access may read this before the plan is in place.',
  'mental-health': 'The patient may read this alone, and so may anyone they share the app with.',
  'substance-use': 'Anyone the patient shares the app or a phone with may read this entry.',
  'gender-identity': 'It may tell someone at home before the patient chooses to.',
  'legal': 'Anyone the patient shares the app with may learn of this from the entry.',
  'harmful-unseen': 'The patient may read this in the app before anyone has talked to them about it.',
};

export const ADVICE_NAMES: Readonly<Record<Advice, string>> = { hide: 'Hide', ask: 'Ask', consider: 'Consider' };

/** The advice, said in full for a screen reader and as the icon's title. */
export const ADVICE_MEANINGS: Readonly<Record<Advice, string>> = {
  hide: 'Advice: hide. This should not be visible online.',
  ask: 'Advice: ask. The patient may not want this visible online.',
  consider: 'Advice: consider whether this should be visible online.',
};

export const DECISION_NAMES: Readonly<Record<Decision, string>> = {
  'hidden': 'Hidden online',
  'ask-first': 'Hidden until the patient is asked',
  'asked-agreed': 'Hidden: the patient asked for it',
  'asked-declined': 'Visible: the patient is fine with it',
  'moved': 'Moved to an entry of its own',
  'kept-visible': 'Kept visible',
};

export const CARD = {
  label: (category: Category): string => `${CATEGORY_NAMES[category]}: review this entry`,
  position: (at: number, of: number): string => `${String(at)} of ${String(of)}`,
  previous: 'Previous',
  next: 'Next',
  close: 'Close',
  hide: 'Hide this entry',
  ask: 'Ask first',
  keep: 'Keep visible',
  notMeant: 'Not what it says',
  undo: 'Undo',
  savedPast: 'Saved undecided',
  back: 'Back',
  whole: 'The whole entry is hidden, not these words.',
  settlesAll: (count: number): string => `Hiding it settles all ${String(count)}.`,
  working: 'Changing the record…',
  alsoCheck: 'Also check',
  split: 'Split',
  policy: 'Practice policy',
  accessToo: 'Hiding may not be enough here: see Also check.',
  hint: 'A quiet mark: nothing has to be decided.',
} as const;

export const HIDING = {
  checked: (control: string, state: string): string => `Checked: “${control}” is ${state}.`,
  readBack: 'Checked: your record system shows it.',
  failed: 'Could not change it.',
  unverified: 'Changed, but it could not be checked. Please look before you save.',
  byHand: 'Not hidden by this tool: please hide it in the record.',
  proposed: 'This may be the control. It is worked only if you press, and then checked.',
  tryIt: (control: string): string => `Try “${control}”`,
  teach: 'Teach this tool where the control is',
  inSystem: (system: string): string => `In ${system}:`,
  asBefore: 'Nothing was changed in the record.',
  seen: 'Your record system shows this entry as hidden.',
} as const;

export const ASKING = {
  title: 'Ask first',
  alone: 'Is the patient alone?',
  aloneWhy: 'Someone with them, on the line or behind the screen may be the reason to ask.',
  yes: 'Yes, alone',
  no: 'No, or not here',
  say: 'You might say',
  spoken: 'You and anyone you share your NHS App with may be able to read today’s notes. Is there anything you would rather we hid?',
  agreed: 'Hide it',
  declined: 'Fine to show',
  unsure: 'Not sure, hide for now',
  later: 'Hide until you can ask',
  laterWhy: 'The entry is hidden now. Ask when you can speak to the patient alone, then show it again if they wish.',
  addPhrase: 'Add the question to the note',
  addUntilTold: 'Add “until told” to the note',
  addPhraseWhy: 'Adds this line at the end of the note, so that the record carries the question:',
  added: 'Added to the note. Undo with Ctrl+Z, or here.',
  notAdded: 'The note did not take it as it is written. Nothing was changed.',
  copyPhrase: 'Copy the line',
  copied: 'Copied. The clipboard may be shared with other programs.',
} as const;

export const NOT_MEANT = {
  title: 'Not what it says',
  passage: 'This passage only',
  session: 'This meaning, until I close this page',
  practice: 'This meaning, and suggest it to the practice',
  practiceWhy: 'Only the rule’s name is counted, never the words.',
  done: 'Thank you. It will not be marked again.',
} as const;

export const SPLIT = {
  title: 'Move to an entry of its own',
  why: 'A missing consultation can itself tell. Keep the ordinary part visible, and hide only an entry with these sentences.',
  move: 'Start a new entry with these sentences',
  copy: 'Copy these sentences',
  copied: 'Copied. The clipboard may be shared with other programs.',
  moved: 'Moved.',
  refused: 'They could not be moved. Nothing was changed.',
  unknown: 'This tool does not know how to start a new entry here.',
} as const;

/** What the new entry was seen to be when sentences had been moved to it. `gone`: it is on the page no more. */
export const NEW_ENTRY = {
  hidden: 'The new entry is hidden. Check both before you save.',
  unchecked: 'The new entry was to be hidden, but that could not be checked. Look at both before you save.',
  visible: 'Hide the new entry, and check both before you save.',
  gone: 'Check both entries.',
} as const;

export const GUARD = {
  label: 'Before saving',
  notDecided: (count: number): string => `${String(count)} not decided.`,
  hide: 'Hide entry',
  ask: 'Ask first',
  look: 'Look',
  anyway: 'Save anyway',
  close: 'Close',
  back: 'Escape goes back to the note. Nothing is lost.',
  pressAgain: 'Press Save again: your record system accepts only your own press.',
  notHidden: 'Not saved yet: the entry could not be hidden.',
  byHand: 'Not saved yet. Hide it as below, then save.',
  remind: (count: number): string => `${String(count)} not decided in this entry.`,
  leaving: (count: number): string => `You left an entry with ${String(count)} not decided. It may be saved already.`,
} as const;

export const ALSO_CHECK = {
  title: 'Hiding this entry does not hide',
  access: 'Hiding may not be enough',
  traps: (system: string): string => `In ${system}, take care`,
} as const;

export const POLICY = {
  none: 'No practice policy is set. The built-in advice applies.',
  of: (practice: string): string => `${practice}’s policy`,
  leads: 'Who to ask',
  open: 'Open the whole policy',
  reviewed: (date: string): string => `To be reviewed by ${date}.`,
} as const;

export const LEAD_ROLES = {
  'safeguarding-lead': 'Safeguarding lead',
  'caldicott-guardian': 'Caldicott Guardian',
  'deputy': 'Deputy',
  'access-lead': 'Online access lead',
  'dpo': 'Data protection officer',
} as const;

export const SYSTEM_NAMES = {
  'emis-web': 'EMIS Web',
  'systmone': 'SystmOne',
  'vision': 'Vision',
  'medicus': 'Medicus',
  'docman': 'Docman',
  'accurx': 'Accurx',
  'generic': 'your record system',
} as const;

export const TEACH = {
  title: 'Teach this site',
  close: 'Close',
  ask: {
    field: 'Click a place where you type notes.',
    visibility: 'Click what shows or hides this entry online. It will be tried there and back.',
    save: 'Click what saves the entry. It will not be pressed.',
    banner: 'Click the strip that says whose record this is.',
  },
  how: 'What you click is only noted, not pressed. By keyboard: Tab to it, then Alt Enter.',
  names: { field: 'Note', visibility: 'Online visibility', save: 'Save', banner: 'Patient banner' },
  skip: 'Not on this page',
  trying: 'Trying each part…',
  tried: {
    none: 'not shown',
    found: 'found again',
    works: 'works: hidden, read back, and shown again',
    'not-lasting': 'has no lasting name here, so it would be lost',
    'did-not-work': 'could not be worked and read back',
  },
  keep: 'Keep for this site',
  kept: 'Kept. This site is known from now on.',
  copy: 'Copy for the practice policy',
  copied: 'Copied. It names the program’s parts only.',
  again: 'Start again',
  cannot: 'The note could not be named, so nothing can be kept.',
  holds: 'Holds names of buttons and fields only: nothing typed, nothing about a patient.',
} as const;
