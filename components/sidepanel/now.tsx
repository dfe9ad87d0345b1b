import type { Category } from '../../lib/detect/finding.ts';
import { accessAdvice } from '../../lib/host/access.ts';
import { notHidden } from '../../lib/host/not-hidden.ts';
import type { SystemId } from '../../lib/host/system.ts';
import type { ListedFinding } from '../../lib/messages/messages.ts';
import { ADVICE_NAMES, CATEGORY_NAMES } from '../words.ts';
import { NOW } from './words.ts';

interface NowProps<Finding extends ListedFinding> {
  readonly findings: readonly Finding[];
  readonly system: SystemId;
  readonly onShow: (finding: Finding) => void;
}

/** What is being typed now: its findings as a list, for people who do not see underlines, and the checklist for this entry. */
export function Now<Finding extends ListedFinding>({ findings, system, onShow }: NowProps<Finding>) {
  const prompts = findings.filter(({ level }) => level === 'prompt');
  const open = prompts.filter(({ decided }) => !decided);
  const hints = findings.filter(({ level }) => level === 'hint');
  const categories: readonly Category[] = [...new Set(prompts.map(({ category }) => category))];
  const item = (finding: Finding, index: number) => (
    <li key={index} data-level={finding.level}>
      <p class="found-head"><strong>{CATEGORY_NAMES[finding.category]}</strong> <span class="should" data-should={finding.level === 'prompt' && !finding.decided ? finding.advice : undefined}>{finding.decided ? NOW.decided : ADVICE_NAMES[finding.level === 'prompt' ? finding.advice : 'consider']}</span></p>
      <p>{finding.reason}</p>
      <button type="button" class="link-button" onClick={() => { onShow(finding); }}>{NOW.show}<span class="unseen"> {CATEGORY_NAMES[finding.category]} {index + 1}</span></button>
    </li>
  );
  return (
    <section aria-label={NOW.title} class="found">
      <h2 class="nhsuk-heading-m">{NOW.title}</h2>
      <p role="status" class="found-count">{prompts.length === 0 ? NOW.none : NOW.count(open.length, prompts.length)}</p>
      {prompts.length > 0 && <ul class="found-list">{prompts.map(item)}</ul>}
      {hints.length > 0 && <details><summary>{NOW.hints(hints.length)}</summary><ul class="found-list">{hints.map(item)}</ul></details>}
      {categories.length > 0 && (
        <>
          <h3 class="nhsuk-heading-s">{NOW.checklist}</h3>
          <ul class="checklist">
            {[...notHidden(categories, system), ...accessAdvice(categories, {})].map((line) => <li key={line}><label><input type="checkbox" autocomplete="off" /> <span>{line}</span></label></li>)}
          </ul>
        </>
      )}
    </section>
  );
}
