import { ALSO_CHECK } from '../words.ts';
import type { CardView } from './view.ts';

/** What hiding leaves in view, the system's traps, and when access itself is the question. The ticks are for now: nothing keeps them. */
export function AlsoCheck({ view }: { readonly view: CardView }) {
  return (
    <section class="panel" aria-label={ALSO_CHECK.title}>
      {view.access.length > 0 && (
        <>
          <h3>{ALSO_CHECK.access}</h3>
          <ul>{view.access.map((line) => <li key={line}>{line}</li>)}</ul>
        </>
      )}
      <h3>{ALSO_CHECK.title}</h3>
      <ul class="checklist">{view.notHidden.map((line) => <li key={line}><label><input type="checkbox" /> <span>{line}</span></label></li>)}</ul>
      {view.traps.length > 0 && (
        <>
          <h3>{ALSO_CHECK.traps(view.system)}</h3>
          <ul>{view.traps.map((line) => <li key={line}>{line}</li>)}</ul>
        </>
      )}
    </section>
  );
}
