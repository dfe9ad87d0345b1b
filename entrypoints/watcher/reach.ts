import type { Finding } from '../../lib/detect/finding.ts';
import { holds } from '../../lib/field/box.ts';
import type { Field } from '../../lib/field/field.ts';
import type { WatchedField } from './watch-field.ts';

/** A finding in its field. */
export interface Reached {
  readonly field: Field;
  readonly finding: Finding;
}

/** Findings that are shown, in the order of the page. */
export function shownFindings(watched: readonly WatchedField[]): Reached[] {
  return [...watched].sort((a, b) => (a.field.element.compareDocumentPosition(b.field.element) & Node.DOCUMENT_POSITION_PRECEDING ? 1 : -1)).flatMap((each) => {
    const marks = new Set(each.marks().map(({ start, end }) => `${start} ${end}`));
    return each.findings().filter(({ start, end }) => marks.has(`${start} ${end}`)).map((finding) => ({ field: each.field, finding }));
  });
}

/**
 * The prompt to go to: the nearest to the caret, or, when that is where the card was opened last, the next one, round the end
 * to the first. Null when there is none.
 */
export function nextPrompt(all: readonly Reached[], at: { readonly field: Field; readonly caret: number } | null, last: Reached | null): Reached | null {
  const prompts = all.filter(({ finding }) => finding.level === 'prompt');
  const same = last && prompts.findIndex(({ field, finding }) => field === last.field && finding.start === last.finding.start && finding.rule === last.finding.rule);
  if (same !== null && same >= 0) return prompts[(same + 1) % prompts.length] ?? null;
  const here = at ? prompts.filter(({ field }) => field === at.field) : [];
  if (!at || here.length === 0) return prompts[0] ?? null;
  const distance = ({ start, end }: Finding): number => Math.max(0, start - at.caret, at.caret - end);
  return here.reduce((nearest, each) => (distance(each.finding) < distance(nearest.finding) ? each : nearest));
}

/** The shown finding under a point of the viewport: a prompt before a hint, a shorter before a longer. Reads layout. */
export function findingAt(watched: WatchedField, x: number, y: number): Finding | null {
  const shown = shownFindings([watched]).map(({ finding }) => finding);
  const boxes = watched.reading().boxesOf(shown);
  const under = shown.filter((_finding, i) => boxes[i]!.some((box) => holds(box, x, y)));
  const weight = ({ level, start, end }: Finding): number => (level === 'prompt' ? 0 : 1e9) + end - start;
  return under.reduce<Finding | null>((best, each) => (best && weight(best) <= weight(each) ? best : each), null);
}
