/** @jsxImportSource react */
import { useEffect, useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';

/** How long after the last key the entry is saved, in ms, as autosaving records do. */
const AUTOSAVE_MS = 700;

interface Draft {
  readonly id: string;
  readonly history: string;
  readonly plan: string;
  readonly online: boolean;
}

/** A single-page record that saves by itself and has no save button. */
function Northgate() {
  const [drafts, setDrafts] = useState<readonly Draft[]>([{ id: 'n-1', history: '', plan: '', online: true }]);
  const [drawn, setDrawn] = useState(0);
  const [said, setSaid] = useState('');
  useEffect(() => {
    // As when a record refreshes from its server: everything is drawn anew, with what was typed.
    const redraw = (): void => { setDrawn((before) => before + 1); };
    document.querySelector('#refresh')?.addEventListener('click', redraw);
    return () => { document.querySelector('#refresh')?.removeEventListener('click', redraw); };
  });
  const change = (draft: Draft): void => { setDrafts((before) => before.map((each) => (each.id === draft.id ? draft : each))); };
  return (
    <main>
      <header className="banner" aria-label="Patient"><b className="who">ASHWORTH, Dana</b> <span className="born">02-Feb-1991</span> <span className="sex">Female</span> <span className="nhs">999 700 1204</span></header>
      <p><button type="button" id="refresh">Refresh</button> <button type="button" onClick={() => { setDrafts((before) => [...before, { id: `n-${String(before.length + 1)}`, history: '', plan: '', online: true }]); }}>Add entry</button> <span role="status">{said}</span></p>
      {drafts.map((draft) => <Entry key={`${draft.id}-${String(drawn)}`} draft={draft} onChange={change} onSaved={setSaid} />)}
    </main>
  );
}

function Entry({ draft, onChange, onSaved }: { readonly draft: Draft; readonly onChange: (draft: Draft) => void; readonly onSaved: (words: string) => void }) {
  const first = useRef(true);
  useEffect(() => {
    if (first.current) { first.current = false; return undefined; }
    const timer = setTimeout(() => {
      const form = new URLSearchParams({ id: draft.id, history: draft.history, plan: draft.plan, visible: draft.online ? 'yes' : 'no' });
      void fetch('/small/northgate/entries', { method: 'POST', body: form }).then(() => { onSaved('All changes saved'); });
    }, AUTOSAVE_MS);
    return () => { clearTimeout(timer); };
  }, [draft, onSaved]);
  return (
    <section className="entry" aria-label={`Entry ${draft.id}`}>
      <label>History <textarea name="history" rows={4} value={draft.history} onChange={(event) => { onChange({ ...draft, history: event.target.value }); }} /></label>
      <label>Plan <textarea name="plan" rows={2} value={draft.plan} onChange={(event) => { onChange({ ...draft, plan: event.target.value }); }} /></label>
      <label className="switch"><input type="checkbox" role="switch" checked={draft.online} onChange={(event) => { onChange({ ...draft, online: event.target.checked }); }} /> Show in online record</label>
    </section>
  );
}

createRoot(document.querySelector('#root')!).render(<Northgate />);
