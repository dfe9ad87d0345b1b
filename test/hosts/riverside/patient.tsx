import { render } from 'preact';
import { ask, day, patientOf } from './frame.tsx';
import type { Entry, Patient } from './patients.ts';

/** The patient's own phone. What is hidden is not fetched, and nothing says that it exists. */
function Phone({ patient, entries }: { readonly patient: Patient; readonly entries: readonly Entry[] }) {
  return (
    <main class="phone" aria-label="What the patient sees">
      <header><h1>Your health record</h1><p>{patient.given} {patient.family}</p></header>
      <h2>Consultations and events</h2>
      {entries.length === 0 && <p class="quiet">Nothing here yet.</p>}
      {[...entries].reverse().map((entry) => (
        <article key={entry.id} data-entry={entry.id}>
          <p class="quiet">{day(entry.saved)}</p>
          <h3>{entry.title || 'Consultation'}</h3>
          <p class="quiet">{entry.author}, Riverside Surgery</p>
          {[entry.history, entry.examination].map((text) => text && <p key={text}>{text}</p>)}
          {entry.comment && <div dangerouslySetInnerHTML={{ __html: entry.comment }} />}
          {entry.plan && <p>{entry.plan}</p>}
        </article>
      ))}
      <p class="quiet">You and anyone you share your app with can read what is shown here.</p>
    </main>
  );
}

async function start(): Promise<void> {
  const id = patientOf(location.pathname);
  const [people, entries] = await Promise.all([ask<Patient[]>('/api/patients'), ask<Entry[]>(`/api/app/${id}/entries`)]);
  const patient = people.find((person) => person.id === id);
  if (patient) render(<Phone patient={patient} entries={entries} />, document.body);
  else location.replace('/');
}

void start();
