import { DECISIONS, type Decision } from '../../lib/entry/entry.ts';
import type { Scenario } from '../../lib/practice/scenario.ts';
import { CHOICE_WORDS, TABLE } from './words.ts';

interface ChoicesProps {
  readonly scenario: Scenario;
  /** What can be moved to a second entry, and brought back. */
  readonly passages: readonly { readonly words: string; readonly moved: boolean }[];
  readonly decision: Decision | null;
  readonly asked: boolean;
  readonly onAsk: () => void;
  readonly onDecide: (decision: Decision) => void;
  readonly onMove: (passage: number) => void;
}

/** What to do with the entry. The answers that need the patient's word come after asking for it. */
export function Choices({ scenario, passages, decision, asked, onAsk, onDecide, onMove }: ChoicesProps) {
  return (
    <div class="choices-side">
      {asked ? (
        <div class="asked" role="status">
          <p><strong>{TABLE.asked}.</strong> {scenario.asking.alone ? TABLE.alone : TABLE.notAlone}</p>
          <p>{scenario.asking.words}</p>
        </div>
      ) : (
        <button type="button" class="nhsuk-button nhsuk-button--secondary nhsuk-button--small" onClick={onAsk}>{TABLE.ask}</button>
      )}
      <fieldset class="choice-list">
        <legend>{TABLE.decide}</legend>
        {DECISIONS.map((name) => {
          const wantsAsking = (name === 'asked-agreed' || name === 'asked-declined') && !asked;
          return (
            <label key={name} data-disabled={wantsAsking ? '' : undefined}>
              <input type="radio" name="decision" checked={decision === name} disabled={wantsAsking} onChange={() => { onDecide(name); }} /> {CHOICE_WORDS[name]}
            </label>
          );
        })}
      </fieldset>
      {decision === 'moved' && (
        <fieldset class="choice-list">
          <legend>{TABLE.whichMove}</legend>
          {passages.map(({ words, moved }, index) => (
            <label key={index}>
              <input type="checkbox" checked={moved} onChange={() => { onMove(index); }} /> {words}
            </label>
          ))}
        </fieldset>
      )}
    </div>
  );
}
