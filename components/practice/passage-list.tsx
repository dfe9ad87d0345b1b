import { passages } from '../../lib/practice/passage.ts';
import { TABLE } from './words.ts';

/** A note to read in a test: each passage a button that is pressed to say "I would stop here". */
export function PassageList({ text, stopped, locked, onStop }: { readonly text: string; readonly stopped: readonly number[]; readonly locked: boolean; readonly onStop: (passage: number) => void }) {
  return (
    <div class="passage-list" role="group" aria-label={TABLE.stopOn}>
      {passages(text).map(({ start, end }, index) => (
        <button key={index} type="button" aria-pressed={stopped.includes(index)} disabled={locked} onClick={() => { onStop(index); }}>
          {text.slice(start, end)}
        </button>
      ))}
    </div>
  );
}
