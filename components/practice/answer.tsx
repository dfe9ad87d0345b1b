import { CATEGORY_NAMES } from '../words.ts';
import type { Scenario } from '../../lib/practice/scenario.ts';
import type { Remark, Score } from '../../lib/practice/score.ts';
import { ANSWER, CHOICE_WORDS, SHOULD_NAMES, STILL_NAMES } from './words.ts';

/** What came of an answer, and why. */
export function AnswerSide({ scenario, score, scored, unsafeAsk }: { readonly scenario: Scenario; readonly score: Score; readonly scored: boolean; readonly unsafeAsk: boolean }) {
  return (
    <section class="answer" aria-label={ANSWER.title}>
      <h2>{ANSWER.title}{scored && <span class="answer-points"> {ANSWER.points(score.earned, score.possible)}</span>}</h2>
      <p class="answer-verdict" data-decision={score.decision}>{ANSWER[score.decision]}</p>
      {score.decision !== 'best' && <p>{ANSWER.wanted}: <strong>{CHOICE_WORDS[scenario.answer.best].toLowerCase()}</strong>.</p>}
      <p>{score.why}</p>
      {unsafeAsk && <p><strong>{ANSWER.unsafeAsk}</strong></p>}
      <Remarks title={ANSWER.leftShowing} remarks={score.leftShowing} />
      {scored && <Remarks title={ANSWER.missed} remarks={score.missed} />}
      {scored && <Remarks title={ANSWER.overStopped} remarks={score.overStopped} />}
      <Remarks title={ANSWER.overHidden} remarks={score.overHidden} />
      <details>
        <summary>{ANSWER.all}</summary>
        <Points scenario={scenario} />
      </details>
      <Still scenario={scenario} />
    </section>
  );
}

function Remarks({ title, remarks }: { readonly title: string; readonly remarks: readonly Remark[] }) {
  if (remarks.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul class="remarks">
        {remarks.map((remark) => <li key={remark.quote}><q>{remark.quote}</q> {remark.category && <span class="remark-category">{CATEGORY_NAMES[remark.category]}. </span>}{remark.why}</li>)}
      </ul>
    </>
  );
}

/** Every passage that teaches something, with what should become of it and why. */
export function Points({ scenario }: { readonly scenario: Scenario }) {
  return (
    <ul class="remarks">
      {scenario.points.map((point) => (
        <li key={point.quote}>
          <span class="should" data-should={point.should}>{SHOULD_NAMES[point.should]}</span> <q>{point.quote}</q> {point.category && <span class="remark-category">{CATEGORY_NAMES[point.category]}. </span>}{point.why}
        </li>
      ))}
    </ul>
  );
}

/** What hiding does not hide in this case. */
export function Still({ scenario }: { readonly scenario: Scenario }) {
  if (scenario.still.length === 0) return null;
  return (
    <>
      <h3>{ANSWER.still}</h3>
      <ul class="remarks">
        {scenario.still.map((still) => <li key={still.why}><strong>{STILL_NAMES[still.place]}.</strong> {still.why}</li>)}
      </ul>
    </>
  );
}
