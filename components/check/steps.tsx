import type { About } from '../../lib/detect/about.ts';
import type { Category } from '../../lib/detect/finding.ts';
import { accessAdvice } from '../../lib/host/access.ts';
import { GUIDES, stepsToHide, trapsOf } from '../../lib/host/guides.ts';
import { notHidden } from '../../lib/host/not-hidden.ts';
import type { SystemId } from '../../lib/host/system.ts';
import { CHECK } from './words.ts';

/** Which clicks hide an entry in one record system, and what that leaves in view. */
export function Steps({ system, categories, about }: { readonly system: SystemId; readonly categories: readonly Category[]; readonly about: About }) {
  const steps = stepsToHide(system);
  const access = accessAdvice(categories, about);
  return (
    <section class="steps">
      <h2 class="nhsuk-heading-m">{CHECK.how(GUIDES[system].name)}</h2>
      {steps.length > 0 ? <ol>{steps.map((line) => <li key={line}>{line}</li>)}</ol> : <p>{CHECK.unknownSteps}</p>}
      <List title={CHECK.traps} lines={trapsOf(system)} />
      <List title={CHECK.notHidden} lines={notHidden(categories, system)} />
      <List title={CHECK.access} lines={access} />
    </section>
  );
}

function List({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <>
      <h3 class="nhsuk-heading-s">{title}</h3>
      <ul>{lines.map((line) => <li key={line}>{line}</li>)}</ul>
    </>
  );
}
