import type { Finding } from '../../lib/detect/finding.ts';
import { ADVICE_NAMES, CATEGORY_NAMES, CONSEQUENCES } from '../words.ts';
import { CHECK } from './words.ts';

/** The findings as a list, for people who do not see underlines. */
export function FoundList({ text, findings, onGo }: { readonly text: string; readonly findings: readonly Finding[]; readonly onGo: (finding: Finding) => void }) {
  const prompts = findings.filter(({ level }) => level === 'prompt');
  const hints = findings.filter(({ level }) => level === 'hint');
  return (
    <section aria-label={CHECK.found} class="found">
      <h2 class="nhsuk-heading-m">{CHECK.found}</h2>
      <p role="status" class="found-count">{text.trim() === '' ? CHECK.empty : prompts.length === 0 ? CHECK.none : CHECK.count(prompts.length)}</p>
      {prompts.length > 0 && <ul class="found-list">{prompts.map((finding) => <Found key={`${finding.start} ${finding.rule}`} text={text} finding={finding} onGo={onGo} />)}</ul>}
      {hints.length > 0 && (
        <details>
          <summary>{CHECK.hints} ({hints.length})</summary>
          <ul class="found-list">{hints.map((finding) => <Found key={`${finding.start} ${finding.rule}`} text={text} finding={finding} onGo={onGo} />)}</ul>
        </details>
      )}
    </section>
  );
}

function Found({ text, finding, onGo }: { readonly text: string; readonly finding: Finding; readonly onGo: (finding: Finding) => void }) {
  return (
    <li data-level={finding.level}>
      <p class="found-head"><strong>{CATEGORY_NAMES[finding.category]}</strong> <span class="should" data-should={finding.advice}>{ADVICE_NAMES[finding.advice]}</span></p>
      <p><q>{text.slice(finding.start, finding.end)}</q></p>
      <p>{finding.reason}</p>
      {finding.level === 'prompt' && <p class="quiet">{CONSEQUENCES[finding.category]}</p>}
      <button type="button" class="link-button" onClick={() => { onGo(finding); }}>{CHECK.go}</button>
    </li>
  );
}
