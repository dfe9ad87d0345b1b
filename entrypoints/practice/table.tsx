import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { AnswerSide } from '../../components/practice/answer.tsx';
import { Choices } from '../../components/practice/choices.tsx';
import { Demonstration } from '../../components/practice/demonstration.tsx';
import { EntryForm, typeInto } from '../../components/practice/entry-form.tsx';
import { Hints } from '../../components/practice/hints.tsx';
import { MovedEntry } from '../../components/practice/moved-entry.tsx';
import { PassageList } from '../../components/practice/passage-list.tsx';
import { RecordSide } from '../../components/practice/record.tsx';
import { HOLDER_NAMES, MODE_WORDS, TABLE } from '../../components/practice/words.ts';
import { Phone, type PhoneTab } from '../../components/phone/phone.tsx';
import type { Decision } from '../../lib/entry/entry.ts';
import { halves } from '../../lib/entry/halves.ts';
import { hides } from '../../lib/entry/step.ts';
import { passages } from '../../lib/practice/passage.ts';
import { phoneView } from '../../lib/practice/phone.ts';
import { present, steps, today as todayOf, typedSoFar, type Session, type SessionEvent } from '../../lib/practice/session.ts';
import type { StillShows } from '../../lib/practice/scenario.ts';
import { passOver, wholeAgain } from '../../lib/practice/two-entries.ts';
import { useKeptFocus } from './keep-focus.ts';
import { usePrompts } from './prompts.ts';
import { presenterKey } from './presenter-keys.ts';

interface TableProps {
  readonly session: Session;
  readonly send: (event: SessionEvent) => void;
  readonly today: string;
  readonly onLeave: () => void;
}

/** Where on the phone a thing that is not hidden can be seen. */
const TAB_OF: Partial<Record<StillShows, PhoneTab>> = { medicines: 'medicines', appointments: 'appointments', messages: 'messages', gap: 'appointments' };

/** One case on the table: the record on the left, the phone on the right, what to do above. */
export function Table({ session, send, today, onLeave }: TableProps) {
  const scenario = present(session)!;
  const [tab, setTab] = useState<PhoneTab>('entries');
  const [large, setLarge] = useState(session.mode === 'demonstrate');
  const [keys, setKeys] = useState(session.mode === 'demonstrate');
  const [typed, setTyped] = useState('');
  const [field, setField] = useState<HTMLTextAreaElement | null>(null);
  /** A second entry of the day, in practice: null until it is started. What it says is in its field. */
  const [second, setSecond] = useState<{ readonly hidden: boolean } | null>(null);
  const [secondField, setSecondField] = useState<HTMLTextAreaElement | null>(null);
  const [typedSecond, setTypedSecond] = useState('');
  const heard = useRef<Decision | null>(null);
  const guide = useKeptFocus(`${String(session.at)} ${session.stage}`);
  const demonstrating = session.mode === 'demonstrate';
  const all = steps(scenario);
  const shownStep = demonstrating ? all[session.step] : undefined;
  const writing = session.stage === 'writing';
  const now = todayOf(session);
  const hidden = demonstrating ? now.saved && hides(now.decision) : hides(session.decision);
  const score = session.scores[session.at];

  useEffect(() => {
    if (shownStep?.show === 'still') setTab(TAB_OF[scenario.still[shownStep.still]!.place] ?? 'entries');
    else if (shownStep) setTab('entries');
  }, [session.step]);

  usePrompts(session.prompts && (demonstrating || writing) ? field : null, scenario.system, (decision) => {
    if (session.mode !== 'practise') return;
    // With two entries, what hides or shows one is seen at that one's own switch.
    if (second && (decision === null || hides(decision))) heard.current = decision;
    else send({ type: 'decide', decision });
  }, secondField);

  useLayoutEffect(() => {
    if (!keys) return;
    const end = new AbortController();
    document.addEventListener('keydown', (event) => {
      const pressed = presenterKey(event);
      if (!pressed) return;
      event.preventDefault();
      if (pressed === 'large') setLarge((before) => !before);
      else if (demonstrating || pressed === 'prompts') send({ type: pressed });
    }, { signal: end.signal });
    return () => { end.abort(); };
  }, [keys, demonstrating]);

  const textNow = (): string => field?.value ?? '';
  const typing = session.mode === 'practise' && writing;
  const save = (): void => { send({ type: 'save', text: textNow(), second: second && secondField ? { text: secondField.value, hidden: second.hidden } : undefined }); };

  const inNote = passages(scenario.note.text).map(({ start, end }, index) => ({ words: scenario.note.text.slice(start, end), moved: session.moved.includes(index) }));
  const inFirst = passages(typed).map(({ start, end }) => ({ words: typed.slice(start, end), moved: false }));
  const inSecond = passages(typedSecond).map(({ start, end }) => ({ words: typedSecond.slice(start, end), moved: true }));
  const move = (at: number): void => {
    if (session.mode === 'test') return send({ type: 'move', passage: at });
    if (!field || !secondField) return;
    const back = at >= inFirst.length;
    const [from, to] = back ? [secondField, field] : [field, secondField];
    const passed = passOver(from.value, to.value, back ? at - inFirst.length : at, scenario.note.text);
    typeInto(from, passed.from);
    typeInto(to, passed.to);
  };
  const decide = (decision: Decision): void => {
    if (session.mode === 'practise' && decision === 'moved') setSecond((before) => before ?? { hidden: true });
    if (session.mode === 'practise' && decision !== 'moved' && second) {
      // Whoever chooses otherwise has one entry again, with all of it.
      if (field && typedSecond.trim() !== '') typeInto(field, wholeAgain(field.value, typedSecond, scenario.note.text));
      forgetSecond();
    }
    send({ type: 'decide', decision });
  };
  const forgetSecond = (): void => {
    setSecond(null);
    setTypedSecond('');
  };
  /** What is in the hidden second entry where nobody types: shown as the record would show it. */
  const movedText = !demonstrating && session.mode !== 'test' ? '' : halves(scenario.note.text, demonstrating ? (now.saved && now.decision === 'moved' ? now.moved : []) : session.decision === 'moved' ? session.moved : []).sensitive;
  const firstText = movedText === '' ? typedSoFar(session) : halves(scenario.note.text, now.saved ? now.moved : []).rest;

  return (
    <div class="table" data-large={large ? '' : undefined} data-mode={session.mode}>
      <header class="table-head">
        <p class="table-place">{MODE_WORDS[session.mode].name} · {TABLE.place(session.at + 1, session.scenarios.length)}</p>
        <h1>{scenario.title}</h1>
        <div class="table-tools">
          {session.mode !== 'test' && <label><input type="checkbox" autocomplete="off" checked={session.prompts} onChange={() => { send({ type: 'prompts' }); }} /> {TABLE.prompts}</label>}
          <label><input type="checkbox" autocomplete="off" checked={large} onChange={() => { setLarge(!large); }} /> {TABLE.large}</label>
          {demonstrating && <label><input type="checkbox" autocomplete="off" checked={keys} onChange={() => { setKeys(!keys); }} /> {TABLE.keys}</label>}
          <button type="button" class="link-button" onClick={onLeave}>{TABLE.leave}</button>
        </div>
      </header>
      <section class="guide" ref={guide} tabIndex={-1} aria-label={TABLE.brief}>
        {demonstrating ? (
          <>
            <div class="guide-text" role="status"><Demonstration session={session} /></div>
            <p class="button-line">
              <button type="button" class="nhsuk-button nhsuk-button--secondary nhsuk-button--small" disabled={session.at === 0 && session.step === 0} onClick={() => { send({ type: 'back' }); }}>{TABLE.back}</button>
              <button type="button" class="nhsuk-button nhsuk-button--small" disabled={session.at === session.scenarios.length - 1 && session.step === all.length - 1} onClick={() => { send({ type: 'next' }); }}>{TABLE.next}</button>
              <span class="quiet">{TABLE.stepOf(session.step + 1, all.length)}</span>
            </p>
            {keys && <p class="quiet">{TABLE.keysHelp}</p>}
          </>
        ) : (
          <>
            {session.stage !== 'answer' && (
              <>
                <p><strong>{TABLE.holder}.</strong> {scenario.holder.name} ({HOLDER_NAMES[scenario.holder.who].toLowerCase()}). {scenario.holder.how}</p>
                {scenario.brief.map((line) => <p key={line}>{line}</p>)}
              </>
            )}
            {session.stage === 'reading' && <button type="button" class="nhsuk-button" onClick={() => { send({ type: 'begin' }); }}>{session.mode === 'test' ? TABLE.beginTest : TABLE.begin}</button>}
            {session.stage === 'saved' && (
              <>
                <p role="status"><strong>{TABLE.saved}</strong> {TABLE.think}</p>
                <p class="button-line">
                  <button type="button" class="nhsuk-button" onClick={() => { send({ type: 'answer' }); }}>{TABLE.reasons}</button>
                  {session.mode === 'practise' && <button type="button" class="nhsuk-button nhsuk-button--secondary" onClick={() => { send({ type: 'reopen' }); }}>{TABLE.reopen}</button>}
                </p>
              </>
            )}
            {session.stage === 'answer' && score && (
              <>
                <AnswerSide scenario={scenario} score={score} scored={session.mode === 'test'} unsafeAsk={session.asked && !scenario.asking.alone} />
                <p class="button-line">
                  <button type="button" class="nhsuk-button" onClick={() => { send({ type: 'next-scenario' }); }}>{session.at === session.scenarios.length - 1 ? TABLE.finish : TABLE.nextCase}</button>
                  {session.mode === 'practise' && <button type="button" class="nhsuk-button nhsuk-button--secondary" onClick={() => { setTyped(''); forgetSecond(); send({ type: 'again' }); }}>{TABLE.again}</button>}
                </p>
              </>
            )}
          </>
        )}
      </section>
      <div class="sides">
        <RecordSide scenario={scenario} today={today}>
          {demonstrating && <EntryForm scenario={scenario} today={today} text={firstText} readOnly={false} hidden={hidden} onHidden={() => undefined} onField={setField} />}
          {session.mode === 'practise' && session.stage !== 'reading' && (
            <>
              <EntryForm scenario={scenario} today={today} text="" readOnly={!writing} hidden={hidden} onHidden={(to) => { send({ type: 'decide', decision: to ? (hides(heard.current) ? heard.current! : 'hidden') : 'kept-visible' }); }} onSave={writing ? save : undefined} onText={typing ? setTyped : undefined} onField={setField} />
              {second && <EntryForm second scenario={scenario} today={today} text="" readOnly={!writing} hidden={second.hidden} onHidden={(to) => { setSecond({ hidden: to }); }} onText={typing ? setTypedSecond : undefined} onField={setSecondField} />}
              {writing && (
                <>
                  <p class="button-line">
                    <button type="button" class="nhsuk-button nhsuk-button--secondary nhsuk-button--small" onClick={() => { if (field) typeInto(field, scenario.note.text); }}>{TABLE.typeIt}</button>
                    <button type="button" class="nhsuk-button nhsuk-button--secondary nhsuk-button--small" disabled={session.hint === 'why'} onClick={() => { send({ type: 'hint' }); }}>{session.hint === 'none' ? TABLE.hint : TABLE.moreHint}</button>
                    {!second && <button type="button" class="nhsuk-button nhsuk-button--secondary nhsuk-button--small" data-practice="new-entry" onClick={() => { setSecond({ hidden: false }); }}>{TABLE.newEntry}</button>}
                  </p>
                  <Hints scenario={scenario} hint={session.hint} />
                </>
              )}
            </>
          )}
          {session.mode === 'test' && session.stage !== 'reading' && (
            <div class="entry-form">
              <p class="entry-head"><strong>{TABLE.today}: {scenario.note.title}</strong></p>
              <p class="quiet">{TABLE.stopOn}</p>
              <PassageList text={scenario.note.text} stopped={session.stopped} locked={!writing} onStop={(passage) => { send({ type: 'stop', passage }); }} />
            </div>
          )}
          {movedText !== '' && <MovedEntry scenario={scenario} today={today} text={movedText} />}
          {writing && !demonstrating && (
            <>
              <Choices scenario={scenario} passages={session.mode === 'test' ? inNote : [...inFirst, ...inSecond]} decision={session.decision} asked={session.asked} onAsk={() => { send({ type: 'ask' }); }} onDecide={decide} onMove={move} />
              {session.mode === 'test' && <button type="button" class="nhsuk-button" onClick={save}>{TABLE.save}</button>}
            </>
          )}
        </RecordSide>
        <Phone shown={phoneView(scenario, now)} patient={scenario.patient.name} holder={scenario.holder.name} today={today} tab={tab} onTab={setTab} />
      </div>
    </div>
  );
}
