import { useState } from 'preact/hooks';
import { NEW_ENTRY, SPLIT } from '../words.ts';
import type { CardView } from './view.ts';

/**
 * Chooses the sentences that go to an entry of their own. Nothing is moved before it is asked for.
 * @param said the card says already that they were moved
 */
export function Split({ split, said, onSplit }: { readonly split: CardView['split']; readonly said: boolean; readonly onSplit: (chosen: readonly boolean[]) => void }) {
  const [chosen, setChosen] = useState<readonly boolean[]>(() => split.sentences.map((sentence) => sentence.chosen));
  const words = { no: '', working: '…', moved: said ? '' : `${SPLIT.moved} ${NEW_ENTRY[split.newEntry ?? 'visible']}`, copied: SPLIT.copied, refused: SPLIT.refused }[split.became];
  return (
    <section class="panel" aria-label={SPLIT.title}>
      <h3>{SPLIT.title}</h3>
      <p class="quiet">{SPLIT.why}</p>
      <ul class="checklist">
        {split.sentences.map((sentence, place) => (
          <li key={place}>
            <label>
              <input type="checkbox" checked={chosen[place] ?? false} onChange={(event) => { const { checked } = event.currentTarget; setChosen((before) => before.map((each, at) => (at === place ? checked : each))); }} />{' '}
              <span>{sentence.text}</span>
            </label>
          </li>
        ))}
      </ul>
      {split.can === 'copy' && <p class="quiet">{SPLIT.unknown}</p>}
      <button type="button" class="choice" disabled={!chosen.some(Boolean) || split.became === 'working'} onClick={() => { onSplit(chosen); }}>{split.can === 'move' ? SPLIT.move : SPLIT.copy}</button>
      <p role="status">{words}</p>
    </section>
  );
}
