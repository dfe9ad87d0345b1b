import { PARTS, type Part } from '../../lib/host/teach.ts';
import { TEACH } from '../words.ts';
import type { TeachAction, TeachView } from './view.ts';

/** Learning a record system's page: asks to be shown four parts, tries each, and says how that went. */
export function Teach({ view, on }: { readonly view: TeachView; readonly on: (action: TeachAction) => void }) {
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    on('close');
  };
  return (
    <div class="card teach" role="dialog" aria-label={TEACH.title} tabIndex={-1} onKeyDown={onKeyDown}>
      <div class="head">
        <h2>{TEACH.title}</h2>
        <button type="button" class="plain square" aria-label={TEACH.close} title="Esc" onClick={() => { on('close'); }}>×</button>
      </div>
      {view.at === 'pointing' && (
        <>
          <p role="status" class="ask">{TEACH.ask[view.part]}</p>
          <p class="quiet">{TEACH.how}</p>
          <ol class="parts">{PARTS.map((part) => <li key={part} aria-current={part === view.part ? 'step' : undefined}>{TEACH.names[part]}{view.pointed[part] > 0 && ` ✓`}</li>)}</ol>
          {view.part !== 'field' && <button type="button" class="choice" data-first="" onClick={() => { on('skip'); }}>{TEACH.skip}</button>}
        </>
      )}
      {view.at === 'trying' && <p role="status">{TEACH.trying}</p>}
      {view.at === 'tried' && (
        <>
          <dl class="tried">{PARTS.map((part: Part) => <div key={part} data-tried={view.tries[part]}><dt>{TEACH.names[part]}</dt><dd>{TEACH.tried[view.tries[part]]}</dd></div>)}</dl>
          <p role="status">{view.kept === 'kept' ? TEACH.kept : view.kept === 'copied' ? TEACH.copied : view.canKeep ? '' : TEACH.cannot}</p>
          <div class="choices">
            {view.canKeep && view.kept === 'no' && <button type="button" class="choice filled" data-first="" onClick={() => { on('keep'); }}>{TEACH.keep}</button>}
            {view.canKeep && <button type="button" class="choice" onClick={() => { on('copy'); }}>{TEACH.copy}</button>}
            <button type="button" class="choice" onClick={() => { on('again'); }}>{TEACH.again}</button>
          </div>
          <p class="quiet">{TEACH.holds}</p>
        </>
      )}
    </div>
  );
}
