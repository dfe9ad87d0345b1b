import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Fault } from '../../lib/practice/scenario.ts';
import { ROOM } from './words.ts';

/** So many are read; a file with more is the wrong file. */
const FAULTS_SHOWN = 12;

/** Why something was not taken: the places, and what belongs there. Takes the focus when it appears. */
export function Faults({ faults, title }: { readonly faults: readonly Fault[]; readonly title: string }) {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (faults.length > 0) box.current?.focus();
  }, [faults]);
  if (faults.length === 0) return null;
  return (
    <div class="nhsuk-error-summary" role="alert" tabIndex={-1} ref={box}>
      <h2 class="nhsuk-error-summary__title">{title}</h2>
      <ul class="nhsuk-list">
        {faults.slice(0, FAULTS_SHOWN).map((fault, index) => <li key={index}>{fault.path ? <><code>{fault.path}</code> wants {fault.expected}</> : <>Wants {fault.expected}</>}</li>)}
        {faults.length > FAULTS_SHOWN && <li>{ROOM.refusedMore(faults.length - FAULTS_SHOWN)}</li>}
      </ul>
    </div>
  );
}
