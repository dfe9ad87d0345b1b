import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { FoundList } from '../../components/check/found-list.tsx';
import { Steps } from '../../components/check/steps.tsx';
import { CHECK } from '../../components/check/words.ts';
import { openNote } from '../../lib/detect/note.ts';
import { halves, sensitiveSentences } from '../../lib/entry/halves.ts';
import { sentencesOf } from '../../lib/entry/sentences.ts';
import { GUIDES } from '../../lib/host/guides.ts';
import { SYSTEMS, type SystemId } from '../../lib/host/system.ts';
import { applyPolicy } from '../../lib/policy/apply.ts';
import { DEFAULT_POLICY } from '../../lib/policy/default.ts';
import type { EffectivePolicy } from '../../lib/policy/effective.ts';
import { CHECK_IDLE, watchIdle } from '../../lib/practice/idle.ts';
import { CHECK_PROFILE } from '../../lib/practice/check-host.ts';
import { ownRules, watchOwnPage } from '../watcher/own-page.ts';
import { followSnapshot } from '../watcher/snapshot.ts';
import { onCleared, onSignsOfLife } from './page-life.ts';

const AGE_MAX = 120;

/** The check page: a note that is in no record, held in this page alone and only while someone is at it. */
export function CheckPage() {
  const [policy, setPolicy] = useState<EffectivePolicy>(DEFAULT_POLICY);
  const [system, setSystem] = useState<SystemId | null>(null);
  const [age, setAge] = useState('');
  const [text, setText] = useState('');
  const [chosen, setChosen] = useState<readonly number[] | null>(null);
  const [said, setSaid] = useState('');
  /** A new number brings a new field: an emptied one would still undo to what it held. */
  const [fresh, setFresh] = useState(0);
  const field = useRef<HTMLTextAreaElement>(null);

  const inUse = system ?? policy.system;
  const years = /^\d{1,3}$/.test(age) && Number(age) <= AGE_MAX ? Number(age) : undefined;
  const findings = useMemo(() => applyPolicy(openNote(text, { age: years }, ownRules()).findings, text, policy, years), [text, years, policy]);
  const prompts = findings.filter(({ level }) => level === 'prompt');
  const picked = chosen ?? sensitiveSentences(text, prompts);
  const parts = halves(text, picked);

  const clear = (why: string): void => {
    // At once, not with the next drawing: the page may be on its way out.
    if (field.current) field.current.value = '';
    setText('');
    setAge('');
    setChosen(null);
    setSaid(why);
    setFresh((before) => before + 1);
  };

  useEffect(() => {
    const end = new AbortController();
    void followSnapshot((snapshot) => { setPolicy(snapshot.policy); }, end.signal);
    const idle = watchIdle(CHECK_IDLE, { warn: () => { if (field.current?.value) setSaid(CHECK.soon); }, over: () => { if (field.current?.value) clear(CHECK.cleared); } }, window);
    onSignsOfLife(() => { setSaid((before) => (before === CHECK.soon ? '' : before)); idle.alive(); }, end.signal);
    onCleared(() => { clear(''); }, end.signal);
    idle.alive();
    return () => {
      end.abort();
      idle.stop();
    };
  }, []);
  useEffect(() => {
    const watcher = watchOwnPage((given) => ({ ...given, system: inUse, guard: 'off', profiles: [CHECK_PROFILE, ...given.profiles] }), () => undefined);
    if (field.current) watcher.notice(field.current);
    return () => { watcher.end(); };
  }, [inUse, fresh]);

  const copy = (what: string, words: string): void => {
    navigator.clipboard.writeText(words).then(() => { setSaid(CHECK.copied(what)); }, () => { setSaid(CHECK.notCopied); });
  };

  return (
    <main class="check-page">
      <h1 class="nhsuk-heading-xl">{CHECK.title}</h1>
      <p class="lead">{CHECK.lead}</p>
      <div class="check-sides">
        <form class="check-note" autocomplete="off" data-check="entry" onSubmit={(event) => { event.preventDefault(); }}>
          <div class="filters">
            <div class="nhsuk-form-group">
              <label class="nhsuk-label" for="check-system">{CHECK.system}</label>
              <select class="nhsuk-select" id="check-system" autocomplete="off" value={inUse} onChange={(event) => { setSystem(event.currentTarget.value as SystemId); }}>
                {SYSTEMS.map((name) => <option key={name} value={name}>{GUIDES[name].name}</option>)}
              </select>
            </div>
            <div class="nhsuk-form-group" data-check="about">
              <label class="nhsuk-label" for="check-age">{CHECK.age}</label>
              <input class="nhsuk-input nhsuk-input--width-3" id="check-age" inputMode="numeric" autocomplete="off" value={age} aria-describedby="check-age-hint" onInput={(event) => { setAge(event.currentTarget.value); }} />
              <span class="unseen" data-check="age">{years ?? ''}</span>
              <span class="unseen" id="check-age-hint">{CHECK.ageHint}</span>
            </div>
          </div>
          <label class="nhsuk-label" for="check-note">{CHECK.note}</label>
          <p class="quiet" id="check-note-hint">{CHECK.noteHint}</p>
          <textarea key={fresh} ref={field} id="check-note" class="nhsuk-textarea" rows={14} autocomplete="off" autoCapitalize="off" spellcheck={false} aria-describedby="check-note-hint" data-check="note" onInput={(event) => { setText(event.currentTarget.value); setChosen(null); setSaid(''); }} />
          <p class="button-line">
            <button type="button" class="nhsuk-button nhsuk-button--secondary nhsuk-button--small" disabled={text === ''} onClick={() => { copy(CHECK.whole, text); }}>{CHECK.copyNote}</button>
            <button type="button" class="nhsuk-button nhsuk-button--secondary nhsuk-button--small" disabled={parts.sensitive === ''} onClick={() => { copy(CHECK.sensitive, parts.sensitive); }}>{CHECK.copySensitive}</button>
            <button type="button" class="nhsuk-button nhsuk-button--secondary nhsuk-button--small" disabled={parts.rest === ''} onClick={() => { copy(CHECK.rest, parts.rest); }}>{CHECK.copyRest}</button>
            <button type="button" class="nhsuk-button nhsuk-button--secondary nhsuk-button--small" disabled={text === ''} onClick={() => { clear(CHECK.cleared); field.current?.focus(); }}>{CHECK.clear}</button>
          </p>
          <p role="status" class="check-said">{said}</p>
          {text !== '' && (
            <details>
              <summary>{CHECK.choose}</summary>
              <p class="quiet">{CHECK.chooseHint}</p>
              <fieldset class="choice-list">
                <legend class="unseen">{CHECK.choose}</legend>
                {sentencesOf(text).map(({ start, end }, index) => (
                  <label key={start}><input type="checkbox" autocomplete="off" checked={picked.includes(index)} onChange={() => { setChosen(picked.includes(index) ? picked.filter((one) => one !== index) : [...picked, index]); }} /> {text.slice(start, end)}</label>
                ))}
              </fieldset>
            </details>
          )}
          <p class="quiet">{CHECK.nothingKept}</p>
        </form>
        <div>
          <FoundList text={text} findings={findings} onGo={(finding) => { field.current?.focus(); field.current?.setSelectionRange(finding.start, finding.end); }} />
          {prompts.length > 0 && <Steps system={inUse} categories={[...new Set(prompts.map(({ category }) => category))]} about={{ age: years }} />}
        </div>
      </div>
    </main>
  );
}
