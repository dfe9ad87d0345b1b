import { useState } from 'preact/hooks';
import { writtenDay } from '../../lib/day.ts';
import { percent } from '../../lib/practice/score.ts';
import type { Session } from '../../lib/practice/session.ts';
import { ANSWER, END, ROOM } from './words.ts';

/** The session's end: what was scored, and for a test a certificate to print. */
export function End({ session, today, onLeave, onPrint }: { readonly session: Session; readonly today: string; readonly onLeave: () => void; readonly onPrint: () => void }) {
  const [name, setName] = useState('');
  const done = session.scores.filter((score) => score !== null);
  const result = percent(done);
  return (
    <section class="end">
      <h1 class="nhsuk-heading-l">{END.title}</h1>
      {session.mode === 'test' && <p class="end-score">{END.score(result)}</p>}
      {session.mode !== 'demonstrate' && <p>{END.casesDone(done.length, session.scenarios.length)}.</p>}
      {done.length > 0 && (
        <table class="nhsuk-table end-table">
          <thead><tr><th scope="col">Case</th>{session.mode === 'test' && <th scope="col">Points</th>}<th scope="col">Decision</th><th scope="col">{ANSWER.leftShowing}</th><th scope="col">{ANSWER.overHidden}</th></tr></thead>
          <tbody>
            {session.scenarios.map((scenario, index) => {
              const score = session.scores[index];
              return (
                <tr key={scenario.id}>
                  <th scope="row">{scenario.title}</th>
                  {score ? (
                    <>{session.mode === 'test' && <td>{ANSWER.points(score.earned, score.possible)}</td>}<td>{{ best: 'As we would', accepted: 'Safe', other: 'Another was wanted' }[score.decision]}</td><td>{score.leftShowing.length}</td><td>{score.overHidden.length}</td></>
                  ) : (
                    <td colSpan={session.mode === 'test' ? 4 : 3}>Not answered</td>
                  )}
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
      {session.mode === 'test' && done.length > 0 && (
        <>
          <div class="nhsuk-form-group">
            <label class="nhsuk-label" for="certificate-name">{END.name}</label>
            <div class="nhsuk-hint" id="certificate-hint">{END.nameHint}</div>
            <input class="nhsuk-input nhsuk-input--width-20" id="certificate-name" aria-describedby="certificate-hint" autocomplete="off" maxLength={80} value={name} onInput={(event) => { setName(event.currentTarget.value); }} />
          </div>
          <button type="button" class="nhsuk-button" onClick={onPrint}>{END.print}</button>
          <article class="print-only certificate">
            <h1>{END.certificate}</h1>
            <p class="certificate-name">{name || '…………………………………………'}</p>
            <p>{END.says}</p>
            <dl>
              <dt>{END.when}</dt><dd>{writtenDay(today)}</dd>
              <dt>{END.result}</dt><dd>{END.score(result)}, {END.casesDone(done.length, session.scenarios.length)}</dd>
            </dl>
            <ul>{session.scenarios.map((scenario, index) => session.scores[index] && <li key={scenario.id}>{scenario.title}: {ANSWER.points(session.scores[index].earned, session.scores[index].possible)}</li>)}</ul>
            <p>{END.what}</p>
          </article>
        </>
      )}
      <p><button type="button" class="nhsuk-button nhsuk-button--secondary" onClick={onLeave}>{END.again}</button></p>
      <p class="quiet">{ROOM.nothingKept}</p>
    </section>
  );
}
