import { DECISION_NAMES } from '../words.ts';
import { passages } from '../../lib/practice/passage.ts';
import { present, steps, type Session } from '../../lib/practice/session.ts';
import { Points } from './answer.tsx';
import { HOLDER_NAMES, STILL_NAMES, TABLE } from './words.ts';

/** What the presenter's step says to the room. */
export function Demonstration({ session }: { readonly session: Session }) {
  const scenario = present(session);
  if (!scenario) return null;
  const step = steps(scenario)[session.step];
  if (!step) return null;
  switch (step.show) {
    case 'people':
      return (
        <>
          <p><strong>{TABLE.patient}.</strong> {scenario.patient.name}, {scenario.patient.age}.</p>
          <p><strong>{TABLE.holder}.</strong> {scenario.holder.name} ({HOLDER_NAMES[scenario.holder.who].toLowerCase()}). {scenario.holder.how}</p>
        </>
      );
    case 'brief':
      return <>{scenario.brief.map((line) => <p key={line}>{line}</p>)}</>;
    case 'passage':
      return <p>The note is being written: passage {step.passage + 1} of {passages(scenario.note.text).length}.</p>;
    case 'marks':
      return session.prompts ? <p>This is what the clinician sees before saving. Point at a mark, or press Alt+Shift+A, to open its card. Press P to see the same note without prompts.</p> : <p>Without prompts, this is an ordinary note. Would you have stopped? Press P to see the marks.</p>;
    case 'saved-visible':
      return <p>Saved without a decision. It is on the phone at once: read it as {scenario.holder.name} would.</p>;
    case 'decision':
      return (
        <>
          <p><strong>{DECISION_NAMES[scenario.answer.best]}.</strong> {scenario.answer.why}</p>
          <p>{scenario.asking.words}</p>
        </>
      );
    case 'still': {
      const still = scenario.still[step.still]!;
      return <p><strong>Hiding does not hide everything. {STILL_NAMES[still.place]}.</strong> {still.why}</p>;
    }
    case 'why':
      return <Points scenario={scenario} />;
  }
}
