import type { DecisionCount } from '../../lib/store/database.ts';
import { CATEGORIES } from '../../lib/detect/finding.ts';
import { OUTCOMES } from '../../lib/entry/entry.ts';
import { CATEGORY_NAMES } from '../words.ts';
import { OPTIONS, OUTCOME_NAMES } from './words.ts';

const sum = (counts: readonly DecisionCount[]): number => counts.reduce((total, { count }) => total + count, 0);

/** A table whose bars are read as numbers too. */
function Bars({ caption, rows }: { readonly caption: string; readonly rows: readonly { readonly name: string; readonly count: number }[] }) {
  const most = Math.max(1, ...rows.map(({ count }) => count));
  return (
    <table>
      <caption class="unseen">{caption}</caption>
      <thead><tr><th scope="col">{caption}</th><th scope="col">Count</th><th aria-hidden="true" /></tr></thead>
      <tbody>
        {rows.map(({ name, count }) => (
          <tr key={name}><th scope="row">{name}</th><td>{count}</td><td aria-hidden="true"><svg class="bar" width={`${String(Math.round((count / most) * 200))}`} height="14" /></td></tr>
        ))}
      </tbody>
    </table>
  );
}

/** What was decided, in numbers a practice can put in front of an inspector. */
export function Counts({ counts, onCsv, onDelete }: { readonly counts: readonly DecisionCount[]; readonly onCsv: () => void; readonly onDelete: () => void }) {
  return (
    <section aria-labelledby="counts">
      <h2 id="counts">{OPTIONS.counts}</h2>
      <p class="quiet">{OPTIONS.countsWhy}</p>
      {counts.length === 0 ? <p>{OPTIONS.countsNone}</p> : (
        <>
          <Bars caption="Category" rows={CATEGORIES.map((id) => ({ name: CATEGORY_NAMES[id], count: sum(counts.filter(({ category }) => category === id)) }))} />
          <Bars caption="Decision" rows={OUTCOMES.map((id) => ({ name: OUTCOME_NAMES[id], count: sum(counts.filter(({ outcome }) => outcome === id)) }))} />
          <div class="row"><button type="button" onClick={onCsv}>{OPTIONS.csv}</button><button type="button" onClick={onDelete}>{OPTIONS.deleteCounts}</button></div>
        </>
      )}
    </section>
  );
}
