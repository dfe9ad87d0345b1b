import { hides } from '../../lib/entry/step.ts';
import { ASKING, CARD, DECISION_NAMES, HIDING, NEW_ENTRY } from '../words.ts';
import { InsertPhrase } from './insert-phrase.tsx';
import type { CardView } from './view.ts';

/** What was decided, what the record system showed when read back, and the way back. Claims nothing that was not seen. */
export function Outcome({ view, onUndo, onInsert, onCopy, onTry, onTeach }: { readonly view: CardView; readonly onUndo: () => void; readonly onInsert: () => void; readonly onCopy: () => void; readonly onTry: () => void; readonly onTeach: () => void }) {
  const { carriedOut, decision, steps } = view;
  const decided = decidedOf(view) || (view.savedPast ? CARD.savedPast : '');
  const byHand = carriedOut.how === 'failed' || carriedOut.how === 'by-hand' || carriedOut.how === 'unverified';
  return (
    <div class={`outcome ${carriedOut.how}`}>
      <p role="status">{decided !== '' && <strong data-decision={decision}>{decided}.</strong>} {said(view)}</p>
      {carriedOut.how === 'by-hand' && hides(decision) && view.proposed !== null && (
        <>
          <p>{HIDING.proposed}</p>
          <button type="button" class="choice" onClick={onTry}>{HIDING.tryIt(view.proposed)}</button>
        </>
      )}
      {byHand && (decision === null || hides(decision)) && steps.length > 0 && (
        <>
          <p>{HIDING.inSystem(view.system)}</p>
          <ol class="steps">{steps.map((step) => <li key={step}>{step}</li>)}</ol>
        </>
      )}
      {carriedOut.how === 'by-hand' && hides(decision) && <button type="button" class="plain" onClick={onTeach}>{HIDING.teach}</button>}
      {decision === 'ask-first' && <p class="quiet">{ASKING.laterWhy}</p>}
      {(decision === 'ask-first' || (view.asking.untilTold && hides(decision))) && <InsertPhrase asking={view.asking} inserted={view.inserted} onInsert={onInsert} onCopy={onCopy} />}
      {(decision !== null || view.savedPast) && <button type="button" class="choice" data-first="" aria-keyshortcuts="U" onClick={onUndo}>{CARD.undo} <kbd aria-hidden="true">U</kbd></button>}
    </div>
  );
}

/** The decision in words; empty while there is none, or what was decided is still being done. */
export function decidedOf({ decision, split }: CardView): string {
  return decision === null || (decision === 'moved' && split.became === 'working') ? '' : DECISION_NAMES[decision];
}

function said({ carriedOut, decision, split }: CardView): string {
  switch (carriedOut.how) {
    case 'working':
      return CARD.working;
    case 'verified':
      return carriedOut.control !== '' && carriedOut.state !== '' ? HIDING.checked(carriedOut.control, carriedOut.state) : HIDING.readBack;
    case 'seen':
      return HIDING.seen;
    case 'unverified':
      return HIDING.unverified;
    case 'failed':
      return HIDING.failed;
    case 'by-hand':
      return hides(decision) ? HIDING.byHand : HIDING.asBefore;
    case 'nothing':
      if (decision === 'moved') return split.became === 'working' ? CARD.working : NEW_ENTRY[split.newEntry ?? 'gone'];
      return decision === null ? '' : HIDING.asBefore;
  }
}
