import { describe, expect, it } from 'vitest';
import { findVisibility, type Control } from '../../../lib/host/find-visibility.ts';

const toggle = (name: string, disabled = false): Control => ({ kind: 'toggle', name, state: true, disabled });
const best = (...controls: Control[]) => findVisibility(controls)[0];

describe('findVisibility', () => {
  it.each(['Visible online', 'Online visibility', 'Show in online record', 'Visible to patient (via Online Services)', 'Share with patient', 'Display in app'])('proposes %s, off meaning hidden', (name) => {
    expect(best(toggle('Urgent'), toggle(name))).toMatchObject({ at: 1, hiddenWhen: false });
  });

  it.each(['Do not show in the online record', 'Hide from patient', 'Not visible online', 'Withhold from app'])('proposes %s, on meaning hidden', (name) => {
    expect(best(toggle(name))).toMatchObject({ hiddenWhen: true });
  });

  it('proposes a choice by the option that hides', () => {
    expect(best({ kind: 'select', name: 'Online access', state: 'Visible', options: ['Visible', 'Hidden from patient'] })).toMatchObject({ hiddenWhen: 'Hidden from patient' });
  });

  it.each(['Private', 'Confidential', 'Padlock', 'Urgent', 'Smoker', 'Send copy', 'Patient has capacity', 'Remember me', 'Show more'])('does not take %s for it', (name) => {
    expect(best(toggle(name))).toBeUndefined();
  });

  it('takes nothing that is disabled, and prefers what speaks of the patient', () => {
    expect(best(toggle('Visible online', true))).toBeUndefined();
    expect(best(toggle('Patient portal'), toggle('Visible to patient'))).toMatchObject({ at: 1 });
  });
});
