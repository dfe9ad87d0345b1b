import { useRef, useState } from 'preact/hooks';
import { CATEGORIES } from '../../lib/detect/finding.ts';
import { DECISIONS, type Decision } from '../../lib/entry/entry.ts';
import { HOLDERS, readScenario, STILL_SHOWS, THEMES, type Fault, type Scenario } from '../../lib/practice/scenario.ts';
import { CATEGORY_NAMES } from '../words.ts';
import { Faults } from './faults.tsx';
import { Rows, type Row } from './rows.tsx';
import { CHOICE_WORDS, HOLDER_NAMES, KIND_NAMES, ROOM, SHOULD_NAMES, STILL_NAMES, THEME_NAMES } from './words.ts';

const KINDS = Object.entries(KIND_NAMES);
const pairs = <Name extends string>(names: readonly Name[], words: Readonly<Record<Name, string>>) => names.map((name) => [name, words[name]] as const);

/** A scenario with nothing in it yet. */
export const BLANK: Scenario = {
  version: 1, id: '', title: '', teaches: '', categories: [], themes: [], system: 'generic',
  patient: { name: '', age: 40, sex: 'F', nhsNumber: '999 ' },
  holder: { who: 'patient', name: '', how: '' },
  record: [], phone: { medicines: [], appointments: [{ inDays: 0, time: '09:00', with: '', today: false }], messages: [] },
  brief: [''], asking: { alone: true, answer: 'hide', words: '' },
  note: { kind: 'consultation', by: '', title: '', text: '' },
  points: [], answer: { best: 'hidden', accept: ['hidden'], why: '' }, still: [],
};

interface WriterProps {
  readonly from: Scenario;
  readonly onDone: (scenario: Scenario) => void;
  readonly onLeave: () => void;
}

/** Writes a scenario. Whatever is wrong with it is listed by place; nothing that looks like a real person is taken. */
export function Writer({ from, onDone, onLeave }: WriterProps) {
  const [draft, setDraft] = useState<Scenario>(from);
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const note = useRef<HTMLTextAreaElement>(null);
  const put = (part: Partial<Scenario>): void => { setDraft((before) => ({ ...before, ...part })); };
  const line = (label: string, value: string, onValue: (value: string) => void, hint?: string) => (
    <label class="cell cell-wide">{label}{hint && <span class="nhsuk-hint">{hint}</span>}<input class="nhsuk-input" autocomplete="off" value={value} onInput={(event) => { onValue(event.currentTarget.value); }} /></label>
  );
  const long = (label: string, value: string, onValue: (value: string) => void, hint?: string) => (
    <label class="cell cell-wide">{label}{hint && <span class="nhsuk-hint">{hint}</span>}<textarea class="nhsuk-textarea" rows={3} autocomplete="off" value={value} onInput={(event) => { onValue(event.currentTarget.value); }} /></label>
  );
  const choice = <Name extends string>(label: string, value: Name, options: readonly (readonly [string, string])[], onValue: (value: Name) => void) => (
    <label class="cell">{label}<select class="nhsuk-select" autocomplete="off" value={value} onChange={(event) => { onValue(event.currentTarget.value as Name); }}>{options.map(([name, words]) => <option key={name} value={name}>{words}</option>)}</select></label>
  );
  const addPoint = (should: 'hide' | 'ask' | 'visible'): void => {
    const field = note.current;
    const quote = field ? field.value.slice(field.selectionStart, field.selectionEnd).trim() : '';
    put({ points: [...draft.points, { quote, should, ...(should !== 'visible' && { category: 'third-party' as const }), why: '' }] });
  };
  const done = (): void => {
    // A scenario is about the categories of its passages; a trainer need not say so twice.
    const categories = CATEGORIES.filter((category) => draft.points.some((point) => point.should !== 'visible' && point.category === category));
    const accept: Decision[] = draft.answer.accept.includes(draft.answer.best) ? draft.answer.accept : [draft.answer.best, ...draft.answer.accept];
    const brief = draft.brief.filter((paragraph) => paragraph.trim() !== '');
    const read = readScenario({ ...draft, id: idOf(draft), brief, categories, answer: { ...draft.answer, accept } });
    if (read.ok) onDone(read.scenario);
    else setFaults(read.faults);
  };
  return (
    <form class="writer" autocomplete="off" onSubmit={(event) => { event.preventDefault(); done(); }}>
      <h1 class="nhsuk-heading-l">{ROOM.write}</h1>
      <p>Invent everyone. NHS numbers begin 999; telephone numbers are from 07700 900000 to 07700 900999, or 01632 960000 to 01632 960999.</p>
      <Faults faults={faults} title="Not added yet" />
      {line('Title', draft.title, (title) => { put({ title }); })}
      {line('What it teaches', draft.teaches, (teaches) => { put({ teaches }); }, 'One sentence, for the trainer.')}
      <fieldset class="rows"><legend>The patient</legend>
        <div class="row">
          {line('Name', draft.patient.name, (name) => { put({ patient: { ...draft.patient, name } }); })}
          <label class="cell cell-number">Age<input class="nhsuk-input" type="number" min={0} max={110} autocomplete="off" value={String(draft.patient.age)} onInput={(event) => { put({ patient: { ...draft.patient, age: Number(event.currentTarget.value) } }); }} /></label>
          {choice('Sex', draft.patient.sex, [['F', 'F'], ['M', 'M']], (sex) => { put({ patient: { ...draft.patient, sex } }); })}
          {line('NHS number', draft.patient.nhsNumber, (nhsNumber) => { put({ patient: { ...draft.patient, nhsNumber } }); })}
        </div>
      </fieldset>
      <fieldset class="rows"><legend>Who has the phone</legend>
        <div class="row">
          {choice('Who', draft.holder.who, pairs(HOLDERS, HOLDER_NAMES), (who) => { put({ holder: { ...draft.holder, who } }); })}
          {line('Name, or how they are related', draft.holder.name, (name) => { put({ holder: { ...draft.holder, name } }); })}
          {line('How they come to have it', draft.holder.how, (how) => { put({ holder: { ...draft.holder, how } }); })}
        </div>
      </fieldset>
      <fieldset class="rows"><legend>About</legend>
        <div class="row">{THEMES.map((theme) => <label class="cell" key={theme}><input type="checkbox" autocomplete="off" checked={draft.themes.includes(theme)} onChange={(event) => { put({ themes: event.currentTarget.checked ? [...draft.themes, theme] : draft.themes.filter((one) => one !== theme) }); }} /> {THEME_NAMES[theme]}</label>)}</div>
      </fieldset>
      <Rows name="Record so far" columns={[{ key: 'daysAgo', label: 'Days ago', kind: 'number' }, { key: 'kind', label: 'Kind', kind: 'choice', options: KINDS }, { key: 'by', label: 'By', kind: 'line' }, { key: 'title', label: 'Title', kind: 'line' }, { key: 'text', label: 'Text', kind: 'long' }, { key: 'online', label: 'Online', kind: 'choice', options: [['visible', 'Visible'], ['hidden', 'Hidden']] }]} rows={draft.record as readonly Row[]} fresh={{ daysAgo: 30, kind: 'consultation', by: '', title: '', text: '', online: 'visible' }} onRows={(record) => { put({ record: record as unknown as Scenario['record'] }); }} />
      {long('What happens', draft.brief.join('\n'), (brief) => { put({ brief: brief.split('\n') }); }, 'For the clinician to read before writing. A paragraph a line.')}
      <fieldset class="rows"><legend>Asking the patient</legend>
        <div class="row">
          <label class="cell"><input type="checkbox" autocomplete="off" checked={draft.asking.alone} onChange={(event) => { put({ asking: { ...draft.asking, alone: event.currentTarget.checked } }); }} /> Alone, and safe to ask</label>
          {choice('Answer', draft.asking.answer, [['hide', 'Hide it'], ['fine', 'Fine to show'], ['unsure', 'Not sure'], ['cannot-ask', 'Cannot be asked']], (answer) => { put({ asking: { ...draft.asking, answer } }); })}
          {line('What they say', draft.asking.words, (words) => { put({ asking: { ...draft.asking, words } }); })}
        </div>
      </fieldset>
      <fieldset class="rows"><legend>The note</legend>
        <div class="row">
          {choice('Kind', draft.note.kind, KINDS, (kind) => { put({ note: { ...draft.note, kind } }); })}
          {line('By', draft.note.by, (by) => { put({ note: { ...draft.note, by } }); })}
          {line('Title of the entry', draft.note.title, (title) => { put({ note: { ...draft.note, title } }); })}
          <label class="cell cell-wide">Text of the note<span class="nhsuk-hint">Select a passage here, then add it below.</span><textarea class="nhsuk-textarea" rows={6} autocomplete="off" ref={note} value={draft.note.text} onInput={(event) => { put({ note: { ...draft.note, text: event.currentTarget.value } }); }} /></label>
        </div>
        <p class="button-line">
          <button type="button" class="nhsuk-button nhsuk-button--secondary nhsuk-button--small" onClick={() => { addPoint('hide'); }}>Add as “hide”</button>
          <button type="button" class="nhsuk-button nhsuk-button--secondary nhsuk-button--small" onClick={() => { addPoint('ask'); }}>Add as “ask”</button>
          <button type="button" class="nhsuk-button nhsuk-button--secondary nhsuk-button--small" onClick={() => { addPoint('visible'); }}>Add as “may be seen”</button>
        </p>
      </fieldset>
      <Rows name="Passages" columns={[{ key: 'quote', label: 'Exactly as in the note', kind: 'long' }, { key: 'should', label: 'Should', kind: 'choice', options: pairs(['hide', 'ask', 'visible'] as const, SHOULD_NAMES) }, { key: 'category', label: 'Category', kind: 'choice', options: pairs(CATEGORIES, CATEGORY_NAMES) }, { key: 'why', label: 'Why', kind: 'long' }]} rows={draft.points as readonly Row[]} fresh={{ quote: '', should: 'hide', category: 'third-party', why: '' }} onRows={(points) => { put({ points: points as unknown as Scenario['points'] }); }} />
      <fieldset class="rows"><legend>The best decision</legend>
        <div class="row">
          {choice('Best', draft.answer.best, pairs(DECISIONS, CHOICE_WORDS), (best) => { put({ answer: { ...draft.answer, best } }); })}
          {line('Why it is best', draft.answer.why, (why) => { put({ answer: { ...draft.answer, why } }); })}
        </div>
        <div class="row" role="group" aria-label="Also safe">{DECISIONS.map((name) => <label class="cell" key={name}><input type="checkbox" autocomplete="off" checked={draft.answer.accept.includes(name)} onChange={(event) => { put({ answer: { ...draft.answer, accept: event.currentTarget.checked ? [...draft.answer.accept, name] : draft.answer.accept.filter((one) => one !== name) } }); }} /> Also safe: {CHOICE_WORDS[name].toLowerCase()}</label>)}</div>
      </fieldset>
      <Rows name="What hiding does not hide" columns={[{ key: 'place', label: 'Where', kind: 'choice', options: pairs(STILL_SHOWS, STILL_NAMES) }, { key: 'why', label: 'What', kind: 'long' }]} rows={draft.still as readonly Row[]} fresh={{ place: 'appointments', why: '' }} onRows={(still) => { put({ still: still as unknown as Scenario['still'] }); }} />
      <Rows name="Medicines on the phone" columns={[{ key: 'name', label: 'Name', kind: 'line' }, { key: 'directions', label: 'Directions', kind: 'line' }, { key: 'today', label: 'Started today', kind: 'tick' }]} rows={draft.phone.medicines as readonly Row[]} fresh={{ name: '', directions: '', today: false }} onRows={(medicines) => { put({ phone: { ...draft.phone, medicines: medicines as unknown as Scenario['phone']['medicines'] } }); }} />
      <Rows name="Visits on the phone" columns={[{ key: 'inDays', label: 'In days (today 0, past below)', kind: 'number' }, { key: 'time', label: 'Time', kind: 'line' }, { key: 'with', label: 'With', kind: 'line' }, { key: 'today', label: 'Booked today', kind: 'tick' }]} rows={draft.phone.appointments as readonly Row[]} fresh={{ inDays: 0, time: '09:00', with: '', today: false }} onRows={(appointments) => { put({ phone: { ...draft.phone, appointments: appointments as unknown as Scenario['phone']['appointments'] } }); }} />
      <Rows name="Messages on the phone" columns={[{ key: 'daysAgo', label: 'Days ago', kind: 'number' }, { key: 'from', label: 'From', kind: 'line' }, { key: 'text', label: 'Text', kind: 'long' }, { key: 'today', label: 'Sent by saving', kind: 'tick' }]} rows={draft.phone.messages as readonly Row[]} fresh={{ daysAgo: 0, from: '', text: '', today: true }} onRows={(messages) => { put({ phone: { ...draft.phone, messages: messages as unknown as Scenario['phone']['messages'] } }); }} />
      <p class="button-line">
        <button type="submit" class="nhsuk-button">Check and add</button>
        <button type="button" class="nhsuk-button nhsuk-button--secondary" onClick={onLeave}>Leave without adding</button>
      </p>
    </form>
  );
}

/** Small letters and hyphens from the title; a scenario that was changed keeps its own id. */
function idOf(draft: Scenario): string {
  return draft.id || draft.title.toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '').slice(0, 60);
}
