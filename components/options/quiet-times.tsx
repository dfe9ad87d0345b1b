import { useState } from 'preact/hooks';
import type { QuietTime } from '../../lib/policy/effective.ts';
import { QUIET } from './words.ts';

/** Monday first, as weeks are read here; 0 is Sunday. */
const WEEK = [1, 2, 3, 4, 5, 6, 0] as const;
const MINUTES_OF_AN_HOUR = 60;
const clock = (minutes: number): string => [Math.floor(minutes / MINUTES_OF_AN_HOUR), minutes % MINUTES_OF_AN_HOUR].map((part) => String(part).padStart(2, '0')).join(':');
const minutesOf = (words: string): number => {
  const [hours = 0, minutes = 0] = words.split(':').map(Number);
  return hours * MINUTES_OF_AN_HOUR + minutes;
};

/** A quiet time as a person reads it. */
export function quietWords({ days, from, to }: QuietTime): string {
  const named = days.length === 7 ? QUIET.everyDay : WEEK.filter((day) => days.includes(day)).map((day) => QUIET.days[day]).join(', ');
  return `${named}, ${clock(from)} to ${clock(to)}${to <= from ? ` ${QUIET.nextDay}` : ''}`;
}

/** Times of the week when nothing is marked. */
export function QuietTimes({ quiet, onChange }: { readonly quiet: readonly QuietTime[]; readonly onChange: (how: (before: readonly QuietTime[]) => readonly QuietTime[]) => void }) {
  const [days, setDays] = useState<readonly number[]>([1, 2, 3, 4, 5]);
  const [from, setFrom] = useState('12:30');
  const [to, setTo] = useState('13:30');
  const fault = days.length === 0 ? QUIET.noDay : from === '' || to === '' ? QUIET.noTime : from === to ? QUIET.noLength : null;
  const [told, setTold] = useState('');
  const add = (event: Event): void => {
    event.preventDefault();
    setTold(fault ?? '');
    if (fault === null) onChange((before) => [...before, { days: [...days], from: minutesOf(from), to: minutesOf(to) }]);
  };
  return (
    <section aria-labelledby="quiet">
      <h2 id="quiet">{QUIET.title}</h2>
      <p class="quiet">{QUIET.why}</p>
      {quiet.length === 0 ? <p>{QUIET.none}</p> : <ul>{quiet.map((time, at) => <li key={at}>{quietWords(time)} <button type="button" class="link" aria-label={`${QUIET.remove}: ${quietWords(time)}`} onClick={() => { onChange((before) => before.filter((each) => quietWords(each) !== quietWords(time))); }}>{QUIET.remove}</button></li>)}</ul>}
      <form class="row" onSubmit={add} noValidate>
        <fieldset class="row">
          <legend>{QUIET.on}</legend>
          {WEEK.map((day) => <label class="tick" key={day}><input type="checkbox" name={`quiet-${String(day)}`} checked={days.includes(day)} onChange={({ currentTarget }) => { setDays(currentTarget.checked ? [...days, day].sort() : days.filter((each) => each !== day)); }} />{QUIET.days[day]}</label>)}
        </fieldset>
        <div class="row">
          <label class="field">{QUIET.from}<input type="time" name="quiet-from" value={from} onInput={({ currentTarget }) => { setFrom(currentTarget.value); }} /></label>
          <label class="field">{QUIET.to}<input type="time" name="quiet-to" value={to} onInput={({ currentTarget }) => { setTo(currentTarget.value); }} /></label>
        </div>
        <button type="submit">{QUIET.add}</button>
      </form>
      <p role="status" class={told ? 'problem' : ''}>{told}</p>
    </section>
  );
}
