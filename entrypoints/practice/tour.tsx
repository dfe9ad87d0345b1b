import { useReducer, useState } from 'preact/hooks';
import { EntryForm, typeInto } from '../../components/practice/entry-form.tsx';
import { RecordSide } from '../../components/practice/record.tsx';
import { TABLE, TOUR } from '../../components/practice/words.ts';
import { Phone, type PhoneTab } from '../../components/phone/phone.tsx';
import { hides } from '../../lib/entry/step.ts';
import { phoneView } from '../../lib/practice/phone.ts';
import type { Scenario } from '../../lib/practice/scenario.ts';
import { stepTour, TOUR_START, TOUR_STEPS } from '../../lib/practice/tour.ts';
import { useKeptFocus } from './keep-focus.ts';
import { usePrompts } from './prompts.ts';

/** The first-run tour: one case, with the next thing to do said each time. */
export function Tour({ scenario, today, onLeave }: { readonly scenario: Scenario; readonly today: string; readonly onLeave: () => void }) {
  const [tour, send] = useReducer(stepTour, TOUR_START);
  const [tab, setTab] = useState<PhoneTab>('entries');
  const [field, setField] = useState<HTMLTextAreaElement | null>(null);
  const coach = useKeptFocus(tour.step);
  const done = tour.step === 'seen';
  usePrompts(done ? null : field, scenario.system, (decision) => { send({ type: 'hidden', hidden: hides(decision) }); });
  const words = done && !tour.hidden ? TOUR.seenVisible : TOUR[tour.step];
  const shown = phoneView(scenario, done ? { saved: true, text: tour.saved, decision: tour.hidden ? 'hidden' : null, moved: [] } : { saved: false });
  return (
    <div class="table">
      <header class="table-head">
        <p class="table-place">{TOUR.place(TOUR_STEPS.indexOf(tour.step) + 1, TOUR_STEPS.length)}</p>
        <h1>{TOUR.title}</h1>
        <div class="table-tools"><button type="button" class="link-button" onClick={onLeave}>{done && tour.hidden ? TOUR.toRoom : TOUR.skip}</button></div>
      </header>
      <section class="guide" ref={coach} tabIndex={-1} aria-label={TOUR.title}>
        <div role="status"><p><strong>{words.do}</strong></p><p>{words.why}</p></div>
        <p class="button-line">
          {tour.step === 'look' && <button type="button" class="nhsuk-button nhsuk-button--small" onClick={() => { send({ type: 'next' }); }}>{TABLE.next}</button>}
          {(tour.step === 'look' || tour.step === 'write') && <button type="button" class="nhsuk-button nhsuk-button--secondary nhsuk-button--small" onClick={() => { if (field) { typeInto(field, scenario.note.text); field.focus(); } }}>{TABLE.typeIt}</button>}
          {done && !tour.hidden && <button type="button" class="nhsuk-button nhsuk-button--small" onClick={() => { send({ type: 'again' }); }}>{TABLE.reopen}</button>}
          {done && tour.hidden && <button type="button" class="nhsuk-button nhsuk-button--small" onClick={onLeave}>{TOUR.toRoom}</button>}
          {done && tour.hidden && <button type="button" class="nhsuk-button nhsuk-button--secondary nhsuk-button--small" onClick={() => { setTab('appointments'); }}>{TOUR.visits}</button>}
        </p>
      </section>
      <div class="sides">
        <RecordSide scenario={scenario} today={today}>
          <EntryForm scenario={scenario} today={today} text="" readOnly={done} hidden={tour.hidden} onHidden={(hidden) => { send({ type: 'hidden', hidden }); }} onSave={done ? undefined : (text) => { send({ type: 'saved', text }); }} onText={(text) => { send({ type: 'written', whole: text.includes(scenario.note.text.trim()) || text.length >= scenario.note.text.length }); }} onField={setField} />
        </RecordSide>
        <Phone shown={shown} patient={scenario.patient.name} holder={scenario.holder.name} today={today} tab={tab} onTab={setTab} />
      </div>
    </div>
  );
}
