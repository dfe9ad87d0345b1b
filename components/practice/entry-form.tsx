import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { daysBefore, writtenDay } from '../../lib/day.ts';
import type { Scenario } from '../../lib/practice/scenario.ts';
import { KIND_NAMES, TABLE } from './words.ts';

interface EntryFormProps {
  readonly scenario: Scenario;
  readonly today: string;
  /** What the note says. In a demonstration it is typed from outside; otherwise it is only the text to start with. */
  readonly text: string;
  readonly readOnly: boolean;
  readonly hidden: boolean;
  /** A second entry of the day: what was moved out of the first. */
  readonly second?: boolean;
  readonly onHidden: (hidden: boolean) => void;
  /** Saving, by button or Ctrl+S. Left out: the entry cannot be saved. */
  readonly onSave?: (text: string) => void;
  /** Hears what the note says, whenever it is changed. */
  readonly onText?: ((text: string) => void) | undefined;
  /** Hands over the note's field when it is there, and undefined when it goes. */
  readonly onField: (field: HTMLTextAreaElement | null) => void;
}

/** Today's entry, as a record system has one: the note, the switch that hides it from online access, and save. */
export function EntryForm({ scenario, today, text, readOnly, hidden, second = false, onHidden, onSave, onText, onField }: EntryFormProps) {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    const { current } = field;
    if (current && current.value !== text) typeInto(current, text);
  }, [text]);
  // before anything can be pressed: a passive effect may come after the first press on a busy computer
  useLayoutEffect(() => {
    onField(field.current);
    return () => { onField(null); };
  }, [scenario.id]);
  return (
    <form
      class="entry-form"
      data-practice="entry"
      autocomplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        if (field.current) onSave?.(field.current.value);
      }}
    >
      <p class="entry-head">
        <strong>{second ? TABLE.second : TABLE.today}: {scenario.note.title}</strong>
        <span>{writtenDay(daysBefore(today, 0))}</span>
        <span>{KIND_NAMES[scenario.note.kind]}, {scenario.note.by}</span>
      </p>
      <label for={id}>{TABLE.noteLabel}</label>
      <textarea id={id} ref={field} rows={second ? 4 : 7} readOnly={readOnly} autocomplete="off" spellcheck={false} data-practice="note" onInput={(event) => onText?.(event.currentTarget.value)} />
      <div class="entry-foot">
        <label class="entry-switch">
          <input type="checkbox" checked={!hidden} data-practice="visible-online" onChange={(event) => { onHidden(!event.currentTarget.checked); }} /> {TABLE.visible}
        </label>
        {onSave && <button type="submit" class="nhsuk-button nhsuk-button--small" data-practice="save">{TABLE.save}</button>}
      </div>
    </form>
  );
}

/** Puts words in the note, and says so as typing would: the prompts follow this field as they follow any other. */
export function typeInto(field: HTMLTextAreaElement, text: string): void {
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
}
