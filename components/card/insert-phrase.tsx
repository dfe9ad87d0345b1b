import { ASKING } from '../words.ts';
import type { CardView } from './view.ts';

/** Offers the practice's line for the note. It is shown before it is added, and added only when pressed. */
export function InsertPhrase({ asking, inserted, onInsert, onCopy }: { readonly asking: CardView['asking']; readonly inserted: CardView['inserted']; readonly onInsert: () => void; readonly onCopy: () => void }) {
  return (
    <div class="insert">
      <p class="quiet">{ASKING.addPhraseWhy}</p>
      <blockquote class="phrase">{asking.phrase}</blockquote>
      {inserted === 'done' ? <p role="status">{ASKING.added}</p> : <button type="button" class="choice" onClick={onInsert}>{asking.untilTold ? ASKING.addUntilTold : ASKING.addPhrase}</button>}
      {inserted === 'refused' && (
        <>
          <p role="status">{ASKING.notAdded}</p>
          <button type="button" class="choice" onClick={onCopy}>{ASKING.copyPhrase}</button>
        </>
      )}
      {inserted === 'copied' && <p role="status">{ASKING.copied}</p>}
    </div>
  );
}
