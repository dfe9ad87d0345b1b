import { writtenDay } from '../../lib/day.ts';
import { LEAD_ROLES, POLICY } from '../words.ts';
import type { CardView } from './view.ts';

/** Whose policy this is and who to ask. */
export function PracticePolicy({ policy, onOpen }: { readonly policy: CardView['policy']; readonly onOpen: () => void }) {
  return (
    <section class="panel" aria-label="Practice policy">
      <h3>{policy.practice === null ? POLICY.none : POLICY.of(policy.practice)}</h3>
      {policy.leads.length > 0 && (
        <>
          <p class="quiet">{POLICY.leads}</p>
          <dl>{policy.leads.map((lead) => <div key={lead.role + lead.name}><dt>{LEAD_ROLES[lead.role]}</dt><dd>{lead.name}{lead.contact && `, ${lead.contact}`}</dd></div>)}</dl>
        </>
      )}
      {policy.reviewDate !== null && <p class="quiet">{POLICY.reviewed(writtenDay(policy.reviewDate))}</p>}
      <button type="button" class="plain" onClick={onOpen}>{POLICY.open}</button>
    </section>
  );
}
