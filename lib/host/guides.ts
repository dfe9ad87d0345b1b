import type { SystemId } from './system.ts';

/** Something known of a system, with where it was read. */
export interface Known {
  readonly says: string;
  /** Names an entry of `SOURCES`. */
  readonly source: SourceId;
}

/** How one record system hides an entry. `null` is "not known": never guessed. */
export interface SystemGuide {
  readonly name: string;
  /** What the control is called there. */
  readonly control: Known | null;
  /** The smallest thing it hides. */
  readonly unit: Known | null;
  /** What to press, in order. */
  readonly steps: readonly Known[];
  /** What misleads people there. */
  readonly traps: readonly Known[];
  /** Whether the system is a web page, so that this tool can watch it. */
  readonly web: 'yes' | 'no' | 'partly' | 'not known';
  /** ISO date on which all of it was last held against its sources. */
  readonly checked: string;
}

/** Where each fact was read. Public pages; addresses as they stood on the date checked. */
export const SOURCES = {
  'nhse-redacting': { title: 'NHS England: redacting information for online record access', address: 'https://www.england.nhs.uk/long-read/redacting-information-for-online-record-access/' },
  'nhsd-safeguarding': { title: 'NHS England Digital: safeguarding patients who already have access', address: 'https://digital.nhs.uk/services/nhs-app/nhs-app-guidance-for-gp-practices' },
  'gp2gp': { title: 'NHS England Digital: GP2GP adaptor, redactions', address: 'https://github.com/NHSDigital/integration-adaptor-gp2gp-requesting/blob/main/REDACTIONS.md' },
  'emis-visibility': { title: 'Dr Bhatti: managing online visibility in EMIS Web (2022)', address: 'https://drbhatti.com/2022/09/26/managing-online-visibility-in-emis-web/' },
  'mlcsu-da': { title: 'Midlands and Lancashire CSU: recording domestic abuse in EMIS Web (2022)', address: 'https://academy.midlandsandlancashirecsu.nhs.uk/user-guides/' },
  'ardens': { title: 'Ardens: record privacy in SystmOne', address: 'https://support.ardens.org.uk/support/solutions/articles/31000059830' },
  'wiltshire': { title: 'Wiltshire: hiding sensitive data; private entries', address: 'https://wiltshireccg.nhs.uk/gp/paers/hiding-sensitive-data' },
  'lincs-lmc': { title: 'Lincolnshire LMC: redactions when records are transferred (2023)', address: 'https://www.lincslmc.co.uk/transfer-of-patient-access-to-records-redactions-to-from-emis/' },
  'cegedim': { title: 'Cegedim: creating a sensitive patient', address: 'https://help.visionhealth.co.uk/' },
  'nhsd-faq': { title: 'NHS England Digital: access to records, common questions', address: 'https://digital.nhs.uk/services/nhs-app/nhs-app-guidance-for-gp-practices' },
  'docman-workflow': { title: 'Docman: visibility to patients, workflow', address: 'https://docman.helpdocs.io/' },
  'mlcsu-docman': { title: 'Midlands and Lancashire CSU: Docman visibility update (March 2024)', address: 'https://academy.midlandsandlancashirecsu.nhs.uk/user-guides/docman-patient-online-visibility-update-mar-2024/' },
  'accurx-mail': { title: 'Accurx: Accumail, save to record', address: 'https://support.accurx.com/en/articles/7065369' },
  'accurx-record': { title: 'Accurx: record systems', address: 'https://support.accurx.com/en/articles/6262374' },
  'emis-hardware': { title: 'MJog: EMIS Web requirements', address: 'https://knowledge.mjog.com/en/emis-web-hardware-software-requirements' },
  'medicus': { title: 'PublicTechnology: first new GP system assured (2025)', address: 'https://www.publictechnology.net/' },
  'rcgp': { title: 'RCGP: GP online services toolkit', address: 'https://elearning.rcgp.org.uk/' },
} as const;
export type SourceId = keyof typeof SOURCES;

const CHECKED = '2026-11-21';

export const GUIDES: Readonly<Record<SystemId, SystemGuide>> = {
  'emis-web': {
    name: 'EMIS Web',
    control: { says: 'Online Visibility', source: 'emis-visibility' },
    unit: { says: 'a consultation or an entry in it; a result; a document', source: 'nhsd-safeguarding' },
    steps: [
      { says: 'Open the entry in the care record and find Online Visibility, by right-click or in the ribbon.', source: 'emis-visibility' },
      { says: 'Choose “Do not display on the online care record”.', source: 'emis-visibility' },
      { says: 'For a result: set it when filing, or in Investigations by right-click. Leaving it unfiled also keeps it back.', source: 'nhsd-safeguarding' },
    ],
    traps: [
      { says: 'The padlock is not hidden: a confidentiality policy keeps staff out, not the patient.', source: 'emis-visibility' },
      { says: 'Diary entries cannot be hidden.', source: 'gp2gp' },
      { says: 'Whether hiding covers the medication screen today is not known; in 2022 it did not.', source: 'emis-visibility' },
      { says: 'Printed summaries ignore the setting.', source: 'mlcsu-da' },
    ],
    web: 'no',
    checked: CHECKED,
  },
  'systmone': {
    name: 'SystmOne',
    control: { says: 'Visible in the online record', source: 'ardens' },
    unit: { says: 'the whole consultation (event): everything entered before Next is pressed', source: 'lincs-lmc' },
    steps: [
      { says: 'To hide a part only: press Next first, so that it stands in an event of its own.', source: 'lincs-lmc' },
      { says: 'In the template: Other Details, untick “Visible in the online record”. Or in the journal: select it, press the online icon.', source: 'ardens' },
      { says: 'Type a reason when asked.', source: 'ardens' },
    ],
    traps: [
      { says: 'Private is not hidden: the padlock and hand hide from other organisations, not from the patient.', source: 'wiltshire' },
      { says: 'Safeguarding Relevant also keeps out staff without safeguarding rights.', source: 'ardens' },
      { says: 'Hiding a repeat template does not hide its issues.', source: 'lincs-lmc' },
      { says: 'Results hide only with their whole event.', source: 'gp2gp' },
    ],
    web: 'no',
    checked: CHECKED,
  },
  'vision': {
    name: 'Vision',
    control: null,
    unit: null,
    steps: [],
    traps: [
      { says: 'Sensitive Record is not hidden: it keeps staff out of a whole patient’s record.', source: 'cegedim' },
      { says: 'Hiding set elsewhere can be lost when a record passes through Vision.', source: 'lincs-lmc' },
    ],
    web: 'no',
    checked: CHECKED,
  },
  'medicus': { name: 'Medicus', control: null, unit: null, steps: [], traps: [], web: 'yes', checked: CHECKED },
  'docman': {
    name: 'Docman',
    control: { says: 'Visible to patient (via Online Services)', source: 'docman-workflow' },
    unit: { says: 'the document, all of it', source: 'docman-workflow' },
    steps: [{ says: 'Before filing, untick “Visible to patient (via Online Services)”, or choose in the task panel.', source: 'docman-workflow' }],
    traps: [
      { says: 'One chance: set it at filing. A later change has to be made in the clinical system.', source: 'docman-workflow' },
      { says: 'No choice by the end of the workflow means visible.', source: 'docman-workflow' },
      { says: 'Redacting after filing does not reach the clinical system: the patient still gets the original.', source: 'docman-workflow' },
      { says: 'Changing the date or code makes a new copy, which needs its own choice.', source: 'docman-workflow' },
    ],
    web: 'partly',
    checked: CHECKED,
  },
  'accurx': {
    name: 'Accurx',
    control: { says: 'Save to record (Accumail)', source: 'accurx-mail' },
    unit: { says: 'the message', source: 'accurx-mail' },
    steps: [{ says: 'Untick “Save to record”, or hide the saved message in the clinical system.', source: 'accurx-mail' }],
    traps: [{ says: 'A message that was sent is on the patient’s phone, whatever the record shows.', source: 'accurx-record' }],
    web: 'partly',
    checked: CHECKED,
  },
  'generic': {
    name: 'your record system',
    control: null,
    unit: { says: 'the whole entry', source: 'nhse-redacting' },
    steps: [
      { says: 'Look in this entry for its online visibility: “visible online”, “show in online record” or the like.', source: 'nhse-redacting' },
      { says: 'Turn it off for the whole entry, and check that it stays off.', source: 'nhse-redacting' },
    ],
    traps: [{ says: '“Private” or a padlock often keeps staff out, not the patient.', source: 'wiltshire' }],
    web: 'not known',
    checked: CHECKED,
  },
};

/** The steps to hide an entry by hand; where none are known, says so. */
export function stepsToHide(system: SystemId): readonly string[] {
  const { steps, name } = GUIDES[system];
  return steps.length > 0 ? steps.map(({ says }) => says) : [`The steps in ${name} are not known to this tool. Ask your practice’s online access lead.`];
}

/** What misleads people in a system. */
export const trapsOf = (system: SystemId): readonly string[] => GUIDES[system].traps.map(({ says }) => says);
