import { writtenDay } from '../../lib/day.ts';
import { CATEGORIES } from '../../lib/detect/finding.ts';
import { GUIDES } from '../../lib/host/guides.ts';
import { notHidden } from '../../lib/host/not-hidden.ts';
import { reviewDue } from '../../lib/policy/due.ts';
import type { EffectivePolicy } from '../../lib/policy/effective.ts';
import { CATEGORY_NAMES, LEAD_ROLES } from '../words.ts';

/** The categories whose built-in advice is to hide: what guidance says must not be visible. */
const HIDDEN_BY_GUIDANCE: readonly string[] = ['domestic-abuse', 'safeguarding', 'third-party', 'harmful-unseen'];

export interface PolicyPageProps {
  readonly policy: EffectivePolicy;
  /** ISO date of today. */
  readonly today: string;
  readonly onPrint: () => void;
}

/** One screen and one printed page for whoever is new here: who to ask, what is hidden, what is asked, which clicks. */
export function PolicyPage({ policy, today, onPrint }: PolicyPageProps) {
  const guide = GUIDES[policy.system];
  const on = CATEGORIES.filter((id) => policy.categories[id].on);
  const hides = on.filter((id) => policy.categories[id].advice === 'hide' || (policy.categories[id].advice === 'as-found' && HIDDEN_BY_GUIDANCE.includes(id)));
  const asks = on.filter((id) => !hides.includes(id));
  const off = CATEGORIES.filter((id) => !policy.categories[id].on);
  const line = (id: (typeof CATEGORIES)[number]) => <li key={id}>{CATEGORY_NAMES[id]}{policy.categories[id].guidance && `: ${policy.categories[id].guidance}`}</li>;
  return (
    <main class="own-page locum">
      <h1>{policy.practice ? `${policy.practice.name}: what patients can see online` : 'What patients can see online'}</h1>
      {policy.practice === null && <p>No practice policy has been set up here. This is what is built in, from national guidance.</p>}
      {policy.reviewDate !== null && (reviewDue(policy.reviewDate, today)
        ? <p class="problem"><strong>This policy was due for review on {writtenDay(policy.reviewDate)}.</strong> Ask who keeps it before relying on names and numbers.</p>
        : <p class="quiet">To be reviewed by {writtenDay(policy.reviewDate)}. ODS code {policy.practice?.ods}.</p>)}
      <div class="locum-parts">
      <section aria-labelledby="who">
        <h2 id="who">Who to ask</h2>
        {policy.leads.length === 0 ? <p>Nobody is named. Ask the practice’s safeguarding lead.</p> : <table><tbody>{policy.leads.map((lead) => <tr key={lead.role + lead.name}><th scope="row">{LEAD_ROLES[lead.role]}</th><td>{lead.name}</td><td>{lead.contact}</td></tr>)}</tbody></table>}
      </section>
      <section aria-labelledby="hide">
        <h2 id="hide">Always hidden here</h2>
        <ul>{hides.map(line)}</ul>
        <p>Hide the whole entry. Keep the facts and the names in it.</p>
      </section>
      <section aria-labelledby="ask">
        <h2 id="ask">Ask the patient first</h2>
        <ul>{asks.map(line)}</ul>
        <p>When they are alone: “{policy.wording.ask}”</p>
        <p>Not able to ask now? Hide the entry until you can.</p>
        {off.length > 0 && <p class="quiet">Not looked for here: {off.map((id) => CATEGORY_NAMES[id]).join(', ')}.</p>}
      </section>
      <section aria-labelledby="clicks">
        <h2 id="clicks">How to hide an entry in {guide.name}</h2>
        {guide.control ? <p>The control is called {guide.control.says}</p> : <p>What the control is called is not known. Ask a colleague to show you.</p>}
        {guide.steps.length > 0 && <ol>{guide.steps.map(({ says }) => <li key={says}>{says}</li>)}</ol>}
        {guide.traps.length > 0 && <><h3>Take care</h3><ul>{guide.traps.map(({ says }) => <li key={says}>{says}</li>)}</ul></>}
        <p class="quiet">Last checked {writtenDay(guide.checked)}.</p>
      </section>
      <section aria-labelledby="leaks">
        <h2 id="leaks">Hiding an entry does not hide</h2>
        <ul>{notHidden(on, policy.system).map((says) => <li key={says}>{says}</li>)}</ul>
      </section>
      </div>
      <p class="no-print"><button type="button" onClick={onPrint}>Print this page</button></p>
    </main>
  );
}
