import { useRef, useState } from 'preact/hooks';
import { OnlineSwitch } from './switch.tsx';

const PLAIN = [['history', 'History', 5], ['examination', 'Examination', 3]] as const;

/** An entry being written. Its fields are controlled, as in most modern record systems. */
export function Draft({ number, onSave }: { readonly number: number; readonly onSave: (form: URLSearchParams) => Promise<void> }) {
  const [text, setText] = useState({ title: '', history: '', examination: '', plan: '' });
  const [visible, setVisible] = useState(true);
  const [saving, setSaving] = useState(false);
  const comment = useRef<HTMLDivElement>(null);
  const id = (name: string): string => `entry-${String(number)}-${name}`;
  const set = (name: keyof typeof text) => (event: { currentTarget: HTMLInputElement | HTMLTextAreaElement }): void => {
    const { value } = event.currentTarget;
    setText((before) => ({ ...before, [name]: value }));
  };

  function area(name: 'history' | 'examination' | 'plan', label: string, rows: number) {
    return (
      <div class="row">
        <label for={id(name)}>{label}</label>
        <textarea id={id(name)} name={name} rows={rows} value={text[name]} onInput={set(name)} />
      </div>
    );
  }

  function format(command: 'bold' | 'italic' | 'insertUnorderedList'): void {
    comment.current?.focus();
    document.execCommand(command);
  }

  async function submit(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    if (saving) return;
    setSaving(true);
    const form = new URLSearchParams();
    new FormData(event.currentTarget as HTMLFormElement).forEach((value, name) => { if (typeof value === 'string') form.append(name, value); });
    form.append('comment', comment.current?.textContent?.trim() ? comment.current.innerHTML : '');
    form.append('visible', visible ? 'yes' : 'no');
    await onSave(form);
    setSaving(false);
  }

  return (
    <form class="draft" data-entry="draft" aria-label={`Entry ${String(number)}`} autocomplete="off" onSubmit={(event) => void submit(event)}>
      <div class="row">
        <label for={id('title')}>Problem</label>
        <input id={id('title')} name="title" type="text" value={text.title} onInput={set('title')} />
      </div>
      {PLAIN.map(([name, label, rows]) => area(name, label, rows))}
      <div class="row">
        <span class="row-label" id={id('comment-label')}>Comment</span>
        <div class="rich">
          <div class="rich-tools" role="toolbar" aria-label="Comment format">
            <button type="button" aria-label="Bold" onClick={() => { format('bold'); }}><b>B</b></button>
            <button type="button" aria-label="Italic" onClick={() => { format('italic'); }}><i>I</i></button>
            <button type="button" aria-label="List" onClick={() => { format('insertUnorderedList'); }}>☰</button>
          </div>
          <div ref={comment} class="rich-text" id={id('comment')} role="textbox" aria-multiline="true" aria-labelledby={id('comment-label')} contentEditable spellcheck={false} />
        </div>
      </div>
      {area('plan', 'Plan', 3)}
      <footer>
        <OnlineSwitch visible={visible} onSwitch={setVisible} />
        <span class="quiet">{visible ? 'The patient can read this entry in the app once it is saved.' : 'Not shown in the app.'}</span>
        <button type="submit" class="save" data-control="save" disabled={saving}>Save entry <kbd>Ctrl S</kbd></button>
      </footer>
    </form>
  );
}
