import { useRef, useState } from 'preact/hooks';
import { Faults } from '../../components/practice/faults.tsx';
import { Handouts } from '../../components/practice/handout.tsx';
import { Picker } from '../../components/practice/picker.tsx';
import { MODE_WORDS, ROOM } from '../../components/practice/words.ts';
import type { Fault, Scenario } from '../../lib/practice/scenario.ts';
import { MODES, type Mode } from '../../lib/practice/session.ts';

interface StartProps {
  readonly library: readonly Scenario[];
  readonly own: ReadonlySet<string>;
  readonly chosen: ReadonlySet<string>;
  readonly onChosen: (chosen: ReadonlySet<string>) => void;
  readonly mode: Mode;
  readonly onMode: (mode: Mode) => void;
  readonly today: string;
  readonly faults: readonly Fault[];
  readonly note: string;
  readonly onStart: () => void;
  readonly onTour: () => void;
  readonly onWrite: () => void;
  readonly onImport: (file: File) => void;
  readonly onExport: () => void;
}

/** The door of the practice room: what to do, with which cases. */
export function Start(props: StartProps) {
  const { library, chosen, mode, today } = props;
  const [answers, setAnswers] = useState(false);
  const file = useRef<HTMLInputElement>(null);
  const none = chosen.size === 0;
  return (
    <>
      <h1 class="nhsuk-heading-xl">{ROOM.title}</h1>
      <p class="lead">{ROOM.lead}</p>
      <p><button type="button" class="nhsuk-button nhsuk-button--secondary" onClick={props.onTour}>{ROOM.tour}</button></p>
      <form
        autocomplete="off"
        onSubmit={(event) => {
          event.preventDefault();
          if (!none) props.onStart();
        }}
      >
        <fieldset class="mode-list">
          <legend class="nhsuk-heading-m">{ROOM.mode}</legend>
          {MODES.map((name) => (
            <label key={name}>
              <input type="radio" name="mode" autocomplete="off" checked={mode === name} onChange={() => { props.onMode(name); }} />
              <span><strong>{MODE_WORDS[name].name}</strong> {MODE_WORDS[name].what}</span>
            </label>
          ))}
        </fieldset>
        <p class="button-line">
          <button type="submit" class="nhsuk-button" aria-disabled={none} aria-describedby={none ? 'none-chosen' : undefined}>{ROOM.start}</button>
          {none && <span id="none-chosen">{ROOM.noneChosen}</span>}
        </p>
        <Picker library={library} own={props.own} chosen={chosen} onChosen={props.onChosen} />
      </form>
      <section aria-label={ROOM.trainers} class="trainers">
        <h2 class="nhsuk-heading-m">{ROOM.trainers}</h2>
        <Faults faults={props.faults} title={ROOM.refused} />
        <p role="status">{props.note}</p>
        <p class="button-line">
          <button type="button" class="nhsuk-button nhsuk-button--secondary" onClick={props.onWrite}>{ROOM.write}</button>
          <button type="button" class="nhsuk-button nhsuk-button--secondary" onClick={() => file.current?.click()}>{ROOM.importFile}</button>
          <button type="button" class="nhsuk-button nhsuk-button--secondary" disabled={none} onClick={props.onExport}>{ROOM.exportFile}</button>
        </p>
        <input
          ref={file}
          class="unseen"
          type="file"
          accept="application/json,.json"
          aria-label={ROOM.importFile}
          tabIndex={-1}
          onChange={(event) => {
            const chosenFile = event.currentTarget.files?.[0];
            if (chosenFile) props.onImport(chosenFile);
            event.currentTarget.value = '';
          }}
        />
        <p class="button-line">
          <button type="button" class="nhsuk-button nhsuk-button--secondary" disabled={none} onClick={() => { window.print(); }}>{ROOM.handouts}</button>
          <label><input type="checkbox" autocomplete="off" checked={answers} onChange={(event) => { setAnswers(event.currentTarget.checked); }} /> {ROOM.answers}</label>
        </p>
        <p class="quiet">{ROOM.nothingKept}</p>
      </section>
      <Handouts scenarios={library.filter(({ id }) => chosen.has(id))} answers={answers} today={today} />
    </>
  );
}
