import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Banner } from './banner.tsx';
import { Draft } from './draft.tsx';
import { ask, Bar, day, patientOf } from './frame.tsx';
import type { Entry, Patient } from './patients.ts';
import { OnlineSwitch } from './switch.tsx';

function Summary({ patient }: { readonly patient: Patient }) {
  return (
    <aside class="summary" aria-label="Summary">
      <h2>Problems</h2>
      <ul>{patient.problems.map((line) => <li key={line}>{line}</li>)}</ul>
      <h2>Medication</h2>
      <ul>{patient.medication.map((line) => <li key={line}>{line}</li>)}</ul>
      <h2>Allergies</h2>
      <p>{patient.allergies}</p>
    </aside>
  );
}

function Saved({ entry, onSwitch }: { readonly entry: Entry; readonly onSwitch: (visible: boolean) => void }) {
  const lines: [string, string][] = [['History', entry.history], ['Examination', entry.examination], ['Plan', entry.plan]];
  return (
    <article class="entry" data-entry={entry.id}>
      <header>
        <h3>{entry.title || 'Consultation'}</h3>
        <OnlineSwitch visible={entry.visible} onSwitch={onSwitch} />
      </header>
      <p class="quiet">{day(entry.saved)} · {entry.author}</p>
      {lines.map(([name, text]) => text && <p key={name}><b>{name}</b> {text}</p>)}
      {entry.comment && <div class="entry-comment" dangerouslySetInnerHTML={{ __html: entry.comment }} />}
    </article>
  );
}

function Record({ patient, first }: { readonly patient: Patient; readonly first: readonly Entry[] }) {
  const [entries, setEntries] = useState(first);
  const [drafts, setDrafts] = useState<readonly number[]>([1]);
  const [note, setNote] = useState('');

  async function save(draft: number, form: URLSearchParams): Promise<void> {
    const answer = await fetch(`/api/patients/${patient.id}/entries`, { method: 'POST', body: form });
    const entry = (await answer.json()) as Entry;
    setEntries((before) => [...before, entry]);
    setDrafts((before) => (before.length > 1 ? before.filter((one) => one !== draft) : [draft + 1]));
    setNote(`Saved at ${new Date(entry.saved).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' })}`);
  }

  async function show(id: string, visible: boolean): Promise<void> {
    await fetch(`/api/entries/${id}/visible`, { method: 'POST', body: visible ? 'yes' : 'no' });
    setEntries((before) => before.map((entry) => (entry.id === id ? { ...entry, visible } : entry)));
  }

  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key.toLowerCase() !== 's' || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      const at = document.activeElement?.closest<HTMLFormElement>('form.draft') ?? document.querySelector<HTMLFormElement>('form.draft');
      at?.requestSubmit();
    };
    document.addEventListener('keydown', onKey);
    return () => { document.removeEventListener('keydown', onKey); };
  }, []);

  return (
    <>
      <Bar patient={patient} />
      <Banner patient={patient} />
      <div class="columns">
        <Summary patient={patient} />
        <main class="consultation">
          <div class="consultation-head">
            <h1>Consultation</h1>
            <span class="quiet">{day(new Date().toISOString())} · {patient.reason}</span>
            <button type="button" class="plain" data-control="new-entry" onClick={() => { setDrafts((before) => [...before, Math.max(...before) + 1]); }}>New entry</button>
          </div>
          {drafts.map((draft) => <Draft key={draft} number={draft} onSave={(form) => save(draft, form)} />)}
          <p class="note" role="status">{note}</p>
        </main>
        <section class="journal" aria-label="Saved entries">
          <h2>Record</h2>
          {[...entries].reverse().map((entry) => <Saved key={entry.id} entry={entry} onSwitch={(visible) => void show(entry.id, visible)} />)}
        </section>
      </div>
    </>
  );
}

async function start(): Promise<void> {
  const id = patientOf(location.pathname);
  const [people, entries] = await Promise.all([ask<Patient[]>('/api/patients'), ask<Entry[]>(`/api/patients/${id}/entries`)]);
  const patient = people.find((person) => person.id === id);
  if (patient) render(<Record patient={patient} first={entries} />, document.body);
  else location.replace('/');
}

void start();
