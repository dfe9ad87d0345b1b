import type { Category } from '../detect/finding.ts';
import { passages, passagesOf } from './passage.ts';
import type { Point, Scenario } from './scenario.ts';
import type { Hint } from './session.ts';

/** What a hint gives away. */
export interface Hinted {
  readonly count: number;
  /** The passages, from `where` on. */
  readonly passages: readonly string[];
  /** Why, with `why`. */
  readonly reasons: readonly { readonly quote: string; readonly should: Point['should']; readonly category: Category | null; readonly why: string }[];
}

/** What a trainee is told at this strength of hint. Null at none. */
export function hinted(scenario: Scenario, hint: Hint): Hinted | null {
  if (hint === 'none') return null;
  const points = scenario.points.filter((point) => point.should !== 'visible');
  const { text } = scenario.note;
  const spans = passages(text);
  const touched = [...new Set(points.flatMap((point) => passagesOf(text, point.quote)))].sort((a, b) => a - b);
  return {
    count: points.length,
    passages: hint === 'count' ? [] : touched.map((at) => text.slice(spans[at]!.start, spans[at]!.end)),
    reasons: hint === 'why' ? points.map(({ quote, should, category, why }) => ({ quote, should, category: category ?? null, why })) : [],
  };
}
