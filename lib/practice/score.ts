import type { Category } from '../detect/finding.ts';
import type { Decision } from '../entry/entry.ts';
import { shows } from './phone.ts';
import { passagesOf } from './passage.ts';
import type { Point, Scenario } from './scenario.ts';

/** What a trainee answered: the passages stopped on, the entry's decision, and the passages moved to an entry of their own. */
export interface Answer {
  /** The note as it was saved; passages are counted in it. */
  readonly text: string;
  readonly stopped: readonly number[];
  readonly decision: Decision;
  readonly moved: readonly number[];
}

export interface Remark {
  readonly quote: string;
  readonly category: Category | null;
  readonly why: string;
}

/** What came of one answer. `earned` of `possible`; every remark says why. */
export interface Score {
  readonly earned: number;
  readonly possible: number;
  /** Passages that wanted a stop and got none. */
  readonly missed: readonly Remark[];
  /** Passages stopped on that the patient may well read. */
  readonly overStopped: readonly Remark[];
  /** Passages that must not show, and would on the patient's phone. */
  readonly leftShowing: readonly Remark[];
  /** Passages the patient should have had, hidden without need. */
  readonly overHidden: readonly Remark[];
  readonly decision: 'best' | 'accepted' | 'other';
  readonly why: string;
}

/** A decision is worth two passages: it is what the patient's phone shows. */
const DECISION_WORTH = 2;

/**
 * Scores an answer. Passages that want a stop, and passages that a bare word list would stop on but a careful reader would
 * not, count one each; the decision counts two if it is the best, one if it is acceptable.
 */
export function score(scenario: Scenario, answer: Answer): Score {
  const stopped = (point: Point) => passagesOf(answer.text, point.quote).some((passage) => answer.stopped.includes(passage));
  const visible = (point: Point) => passagesOf(answer.text, point.quote).some((passage) => shows(answer.decision, answer.moved, passage));
  const remark = ({ quote, category, why }: Point): Remark => ({ quote, category: category ?? null, why });
  // In practice a trainee may word the note differently: a passage that is not in it is neither found nor missed.
  const points = scenario.points.filter((point) => answer.text.includes(point.quote));
  const sensitive = points.filter((point) => point.should !== 'visible');
  const harmless = points.filter((point) => point.should === 'visible');

  const missed = sensitive.filter((point) => !stopped(point));
  const overStopped = harmless.filter(stopped);
  // The patient who was asked and is content may read what only wanted asking.
  const asked = answer.decision === 'asked-declined';
  const leftShowing = sensitive.filter((point) => visible(point) && (point.should === 'hide' || !asked));
  const acceptable = scenario.answer.accept.includes(answer.decision);
  // Hiding is by the entry: where hiding it all is acceptable, what goes with it is the price and no fault.
  const overHidden = harmless.filter((point) => !visible(point) && (!acceptable || answer.decision === 'moved'));
  // Moving the wrong lines is not the decision that was wanted, whatever its name.
  const sound = acceptable && (answer.decision !== 'moved' || (leftShowing.length === 0 && overHidden.length === 0));
  const decision = !sound ? 'other' : answer.decision === scenario.answer.best ? 'best' : 'accepted';
  const worth = { best: DECISION_WORTH, accepted: DECISION_WORTH - 1, other: 0 }[decision];
  return {
    earned: sensitive.length - missed.length + harmless.length - overStopped.length + worth,
    possible: points.length + DECISION_WORTH,
    missed: missed.map(remark),
    overStopped: overStopped.map(remark),
    leftShowing: leftShowing.map(remark),
    overHidden: overHidden.map(remark),
    decision,
    why: scenario.answer.why,
  };
}

/** Whole percent of a session's points. 0 for a session without scores. */
export function percent(scores: readonly Pick<Score, 'earned' | 'possible'>[]): number {
  const possible = scores.reduce((sum, one) => sum + one.possible, 0);
  return possible === 0 ? 0 : Math.floor((100 * scores.reduce((sum, one) => sum + one.earned, 0)) / possible);
}
