import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Decision } from '../../lib/entry/entry.ts';
import { ASKING, CARD } from '../words.ts';
import type { CardView } from './view.ts';

/** Is the patient alone; words to speak; the answer. Nothing about the patient is kept but the decision. */
export function AskFirst({ asking, onAnswer, onBack }: { readonly asking: CardView['asking']; readonly onAnswer: (decision: Decision) => void; readonly onBack: () => void }) {
  const [alone, setAlone] = useState<boolean | null>(null);
  const first = useRef<HTMLButtonElement>(null);
  const pressed = useRef(false);
  useLayoutEffect(() => {
    if (pressed.current) first.current?.focus();
    pressed.current = false;
  }, [alone]);
  const answer = (yes: boolean): void => {
    const root = first.current?.getRootNode() as Document | ShadowRoot | undefined;
    pressed.current = root?.activeElement?.closest('.asking') != null;
    setAlone(yes);
  };
  return (
    <section class="asking" aria-label={ASKING.title}>
      {alone === null && (
        <>
          <h3>{ASKING.alone}</h3>
          <p class="quiet">{ASKING.aloneWhy}</p>
          <div class="choices">
            <button type="button" ref={first} class="choice" data-first="" onClick={() => { answer(true); }}>{ASKING.yes}</button>
            <button type="button" class="choice" onClick={() => { answer(false); }}>{ASKING.no}</button>
          </div>
        </>
      )}
      {alone === true && (
        <>
          <h3>{ASKING.say}</h3>
          <blockquote class="spoken">“{asking.spoken || ASKING.spoken}”</blockquote>
          <div class="choices single">
            <button type="button" ref={first} class="choice" data-first="" onClick={() => { onAnswer('asked-agreed'); }}>{ASKING.agreed}</button>
            <button type="button" class="choice" onClick={() => { onAnswer('asked-declined'); }}>{ASKING.declined}</button>
            <button type="button" class="choice" onClick={() => { onAnswer('ask-first'); }}>{ASKING.unsure}</button>
          </div>
        </>
      )}
      {alone === false && (
        <>
          <p>{ASKING.laterWhy}</p>
          <div class="choices single">
            <button type="button" ref={first} class="choice filled" data-first="" onClick={() => { onAnswer('ask-first'); }}>{ASKING.later}</button>
          </div>
        </>
      )}
      <button type="button" class="plain" onClick={onBack}>{CARD.back}</button>
    </section>
  );
}
