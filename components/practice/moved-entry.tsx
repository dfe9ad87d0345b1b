import { writtenDay } from '../../lib/day.ts';
import type { Scenario } from '../../lib/practice/scenario.ts';
import { KIND_NAMES, TABLE } from './words.ts';

/** The second entry of the day, as the record shows it: what was moved there, hidden from online access. */
export function MovedEntry({ scenario, today, text }: { readonly scenario: Scenario; readonly today: string; readonly text: string }) {
  return (
    <article class="entry-form moved-entry" data-practice="second">
      <p class="entry-head">
        <strong>{TABLE.second}: {scenario.note.title}</strong>
        <span>{writtenDay(today)}</span>
        <span>{KIND_NAMES[scenario.note.kind]}, {scenario.note.by}</span>
        <span class="journal-hidden">{TABLE.hiddenNow}</span>
      </p>
      <p>{text}</p>
    </article>
  );
}
