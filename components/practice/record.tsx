import type { ComponentChildren } from 'preact';
import { daysBefore, writtenDay } from '../../lib/day.ts';
import type { Scenario } from '../../lib/practice/scenario.ts';
import { KIND_NAMES, TABLE } from './words.ts';

/** The clinician's side: a record as record systems show one. `children` is today's entry. */
export function RecordSide({ scenario, today, children }: { readonly scenario: Scenario; readonly today: string; readonly children: ComponentChildren }) {
  const { patient } = scenario;
  return (
    <section class="record" aria-label={TABLE.record} data-practice="record">
      <div class="record-banner" data-practice="banner">
        <strong data-practice="name">{patient.name}</strong>
        <span data-practice="age">{patient.age} y</span>
        <span data-practice="sex">{patient.sex}</span>
        <span>NHS <span data-practice="nhs-number">{patient.nhsNumber}</span></span>
        {patient.phone && <span data-practice="phone">{patient.phone}</span>}
      </div>
      {children}
      <ol class="journal">
        {scenario.record.toSorted((a, b) => a.daysAgo - b.daysAgo).map((entry) => (
          <li key={`${entry.daysAgo} ${entry.title}`} data-online={entry.online}>
            <p class="journal-head">
              <strong>{entry.title}</strong>
              <span>{writtenDay(daysBefore(today, entry.daysAgo))}</span>
              <span>{KIND_NAMES[entry.kind]}, {entry.by}</span>
              {entry.online === 'hidden' && <span class="journal-hidden">{TABLE.hiddenNow}</span>}
            </p>
            <p>{entry.text}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}
