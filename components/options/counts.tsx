import { useState } from 'preact/hooks';
import { ADVICE, CATEGORIES } from '../../lib/detect/finding.ts';
import { OUTCOMES } from '../../lib/entry/entry.ts';
import type { Explained } from '../../lib/policy/merge.ts';
import type { DecisionCount, MistakenCount } from '../../lib/store/database.ts';
import { ADVICE_NAMES, CATEGORY_NAMES } from '../words.ts';
import { COUNTS, OPTIONS, OUTCOME_NAMES, SETTER_NAMES } from './words.ts';

const sum = (counts: readonly DecisionCount[]): number => counts.reduce((total, { count }) => total + count, 0);
/** More days than this are shown as months. */
const DAYS_SHOWN_MAX = 31;

interface Row {
  readonly name: string;
  readonly count: number;
}

/** The counts by one of their parts; `names` gives the order, and what is shown with nothing counted. */
function by<K extends keyof DecisionCount>(counts: readonly DecisionCount[], part: K, values: readonly DecisionCount[K][], names: (value: DecisionCount[K]) => string): Row[] {
  return values.map((value) => ({ name: names(value), count: sum(counts.filter((each) => each[part] === value)) }));
}

/** By day; by month where there are many days. */
function byTime(counts: readonly DecisionCount[]): Row[] {
  const days = [...new Set(counts.map(({ day }) => day))].sort();
  const name = (day: string): string => (days.length > DAYS_SHOWN_MAX ? day.slice(0, 7) : day);
  return [...new Set(days.map(name))].map((period) => ({ name: period, count: sum(counts.filter(({ day }) => name(day) === period)) }));
}

/** A table whose bars are read as numbers too. */
function Bars({ title, rows }: { readonly title: string; readonly rows: readonly Row[] }) {
  const most = Math.max(1, ...rows.map(({ count }) => count));
  return (
    <table class="bars">
      <caption>{title}</caption>
      <thead class="unseen"><tr><th scope="col">{title}</th><th scope="col">{COUNTS.count}</th></tr></thead>
      <tbody>
        {rows.map(({ name, count }) => (
          <tr key={name}><th scope="row">{name}</th><td><span class="bar-row"><span>{count}</span>{count > 0 && <svg aria-hidden="true" class="bar" width={`${String(Math.round((count / most) * 100))}%`} height="14" />}</span></td></tr>
        ))}
      </tbody>
    </table>
  );
}

export interface CountsProps {
  readonly counts: readonly DecisionCount[];
  readonly mistaken: readonly MistakenCount[];
  readonly keepDays: Explained<number>;
  readonly onKeep: (days: number) => void;
  readonly onCsv: () => void;
  readonly onDelete: () => void;
}

/** What was decided, in numbers a practice can learn from or put in front of an inspector. */
export function Counts({ counts, mistaken, keepDays, onKeep, onCsv, onDelete }: CountsProps) {
  const [sure, setSure] = useState(false);
  const remove = (): void => {
    setSure(!sure);
    if (sure) onDelete();
  };
  return (
    <section aria-labelledby="counts">
      <h2 id="counts">{OPTIONS.counts}</h2>
      <p class="quiet">{OPTIONS.countsWhy}</p>
      {counts.length === 0 ? <p>{OPTIONS.countsNone}</p> : (
        <>
          <p>{COUNTS.all(sum(counts), sum(counts.filter(({ outcome }) => outcome === 'undecided' || outcome === 'left')))}</p>
          <div class="charts">
            <Bars title={COUNTS.decision} rows={by(counts, 'outcome', OUTCOMES, (id) => OUTCOME_NAMES[id])} />
            <Bars title={COUNTS.category} rows={by(counts, 'category', CATEGORIES, (id) => CATEGORY_NAMES[id])} />
            <Bars title={COUNTS.advice} rows={by(counts, 'advice', ADVICE, (id) => ADVICE_NAMES[id])} />
            <Bars title={COUNTS.site} rows={by(counts, 'site', [...new Set(counts.map(({ site }) => site))].sort(), (site) => site)} />
            <Bars title={COUNTS.time} rows={byTime(counts)} />
          </div>
        </>
      )}
      {mistaken.length > 0 && <Bars title={COUNTS.mistaken} rows={mistaken.map(({ rule, category, count }) => ({ name: `${rule} (${CATEGORY_NAMES[category]})`, count }))} />}
      <div class="row">
        <label class="field">{OPTIONS.keepDays}<input type="number" name="keep-days" min="1" max="3650" value={keepDays.value} disabled={keepDays.lockedBy !== null} onChange={({ currentTarget }) => { onKeep(currentTarget.valueAsNumber); }} /></label>
        {keepDays.lockedBy && <span class="quiet">{OPTIONS.locked(SETTER_NAMES[keepDays.lockedBy])}</span>}
      </div>
      {(counts.length > 0 || mistaken.length > 0) && (
        <>
          <div class="row"><button type="button" onClick={onCsv}>{OPTIONS.csv}</button><button type="button" onClick={remove}>{OPTIONS.deleteCounts}</button></div>
          <p role="status" class={sure ? 'problem' : ''}>{sure ? COUNTS.sure : ''}</p>
        </>
      )}
    </section>
  );
}
