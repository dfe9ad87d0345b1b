import { render } from 'preact';
import { ask, Bar, nhsNumber } from './frame.tsx';
import type { Patient } from './patients.ts';

function Today({ people }: { readonly people: readonly Patient[] }) {
  return (
    <>
      <Bar />
      <main class="today">
        <h1>Today, {new Date().toLocaleDateString('en-GB', { weekday: 'long', day: 'numeric', month: 'long' })}</h1>
        <table>
          <thead><tr><th>Time</th><th>Patient</th><th>Age</th><th>NHS number</th><th>Reason</th></tr></thead>
          <tbody>
            {people.map((person) => (
              <tr key={person.id}>
                <td>{person.slot}</td>
                <td><a href={`/record/${person.id}`}>{person.family.toUpperCase()}, {person.given} ({person.title})</a></td>
                <td>{person.age}</td>
                <td>{nhsNumber(person.nhsNumber)}</td>
                <td>{person.reason}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <p class="quiet">A stand-in record system for demonstration and tests. Every patient is invented.</p>
      </main>
    </>
  );
}

void ask<Patient[]>('/api/patients').then((people) => { render(<Today people={people} />, document.body); });
