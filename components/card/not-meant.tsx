import { CARD, NOT_MEANT } from '../words.ts';
import type { NotMeantReach } from './view.ts';

const REACHES: readonly NotMeantReach[] = ['passage', 'session', 'practice'];

/** How far "not what it says" reaches. Asks for no reason. */
export function NotMeant({ onChoose, onBack }: { readonly onChoose: (reach: NotMeantReach) => void; readonly onBack: () => void }) {
  return (
    <section aria-label={NOT_MEANT.title}>
      <h3>{NOT_MEANT.title}</h3>
      <div class="choices single">
        {REACHES.map((reach, place) => <button key={reach} type="button" class="choice" data-first={place === 0 ? '' : undefined} onClick={() => { onChoose(reach); }}>{NOT_MEANT[reach]}</button>)}
      </div>
      <p class="quiet">{NOT_MEANT.practiceWhy}</p>
      <button type="button" class="plain" onClick={onBack}>{CARD.back}</button>
    </section>
  );
}
