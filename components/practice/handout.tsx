import { daysBefore, writtenDay } from '../../lib/day.ts';
import { passages } from '../../lib/practice/passage.ts';
import type { Scenario } from '../../lib/practice/scenario.ts';
import { Points, Still } from './answer.tsx';
import { ANSWER, CHOICE_WORDS, HOLDER_NAMES, KIND_NAMES, TABLE } from './words.ts';

/** Paper for a teaching session: a case a page, with lines to write on, or with the answers. */
export function Handouts({ scenarios, answers, today }: { readonly scenarios: readonly Scenario[]; readonly answers: boolean; readonly today: string }) {
  return (
    <div class="print-only">
      {scenarios.map((scenario) => (
        <article class="handout" key={scenario.id}>
          <h1>{scenario.title}</h1>
          {answers && <p><em>{scenario.teaches}</em></p>}
          <p>{scenario.patient.name}, {scenario.patient.age}, {scenario.patient.sex}. NHS {scenario.patient.nhsNumber}.</p>
          <p><strong>{TABLE.holder}.</strong> {scenario.holder.name} ({HOLDER_NAMES[scenario.holder.who].toLowerCase()}). {scenario.holder.how}</p>
          <h2>{TABLE.record}</h2>
          <ul>{scenario.record.map((entry) => <li key={entry.title + entry.daysAgo}>{writtenDay(daysBefore(today, entry.daysAgo))}. {entry.title}: {entry.text}{entry.online === 'hidden' && ` (${TABLE.hiddenNow.toLowerCase()})`}</li>)}</ul>
          <h2>{TABLE.brief}</h2>
          {scenario.brief.map((line) => <p key={line}>{line}</p>)}
          <h2>{scenario.note.title}</h2>
          <p>{KIND_NAMES[scenario.note.kind]}, {scenario.note.by}</p>
          <ol>{passages(scenario.note.text).map(({ start, end }) => <li key={start}>{scenario.note.text.slice(start, end)}</li>)}</ol>
          {answers ? (
            <>
              <h2>{ANSWER.wanted}: {CHOICE_WORDS[scenario.answer.best].toLowerCase()}</h2>
              <p>{scenario.answer.why}</p>
              <Points scenario={scenario} />
              <Still scenario={scenario} />
            </>
          ) : (
            <>
              <p>Which lines would you stop on, and why?</p><p class="write-on" /><p class="write-on" />
              <p>Hide, ask, move part of it, or keep it visible?</p><p class="write-on" />
              <p>What would still show on the phone?</p><p class="write-on" />
            </>
          )}
        </article>
      ))}
    </div>
  );
}
