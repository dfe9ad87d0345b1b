import { hinted } from '../../lib/practice/hint.ts';
import type { Scenario } from '../../lib/practice/scenario.ts';
import type { Hint } from '../../lib/practice/session.ts';
import { SHOULD_NAMES } from './words.ts';

/** The hints asked for so far. */
export function Hints({ scenario, hint }: { readonly scenario: Scenario; readonly hint: Hint }) {
  const shown = hinted(scenario, hint);
  return (
    <div role="status" class="hints">
      {shown?.count === 0 && <p>Nothing in this note needs a stop. Not every note does.</p>}
      {shown && shown.count > 0 && <p>{shown.count === 1 ? 'One passage needs' : `${String(shown.count)} passages need`} a decision.</p>}
      {shown && shown.reasons.length === 0 && shown.passages.length > 0 && <ul>{shown.passages.map((passage) => <li key={passage}><q>{passage}</q></li>)}</ul>}
      {shown && shown.reasons.length > 0 && <ul>{shown.reasons.map((reason) => <li key={reason.quote}><span class="should" data-should={reason.should}>{SHOULD_NAMES[reason.should]}</span> <q>{reason.quote}</q> {reason.why}</li>)}</ul>}
    </div>
  );
}
