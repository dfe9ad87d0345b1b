import { isDisabled, stateOf } from './control.ts';
import { findVisibility, type Control } from './find-visibility.ts';
import { nameControl } from './name-control.ts';
import type { VisibilityProfile } from './profile.ts';
import { findAll, nameOf } from './selector.ts';

/** A control that may hide the entry, where no profile names one. */
export interface ProposedControl {
  readonly name: string;
  readonly visibility: VisibilityProfile;
}

const CONTROLS = 'input[type="checkbox"], [role="switch"], [role="checkbox"], select';

/** The likeliest visibility control in an entry, or null. To be used only on the clinician's press, and read back. */
export function proposeControl(entry: Element): ProposedControl | null {
  const elements = findAll(CONTROLS, entry);
  const [best] = findVisibility(elements.map(asControl));
  const element = best && elements[best.at];
  if (!best || !element) return null;
  const control = nameControl(element, entry);
  if (control === null) return null;
  if (element.localName !== 'select') return { name: nameOf(element), visibility: { kind: 'toggle', control, hiddenWhen: best.hiddenWhen } };
  const option = [...(element as HTMLSelectElement).options].find(({ text }) => text.trim() === best.hiddenWhen);
  return option ? { name: nameOf(element), visibility: { kind: 'choice', control, hiddenWhen: option.value } } : null;
}

function asControl(element: HTMLElement): Control {
  const isSelect = element.localName === 'select';
  return {
    kind: isSelect ? 'select' : 'toggle',
    name: nameOf(element),
    state: stateOf(element),
    disabled: isDisabled(element),
    ...(isSelect ? { options: [...(element as HTMLSelectElement).options].map(({ text }) => text.trim()) } : {}),
  };
}
