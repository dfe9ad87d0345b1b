/** A control as a person sees it: what it is, what it is called, how it stands. Enough to tell what it might do; no DOM. */
export interface Control {
  readonly kind: 'toggle' | 'select' | 'radio' | 'button';
  readonly name: string;
  /** A toggle's or radio's state; a select's chosen option. */
  readonly state: boolean | string | null;
  /** A select's options, by their words. */
  readonly options?: readonly string[];
  readonly disabled?: boolean;
}

/** A guess that a control is the visibility control, and how surely. Never acted on but on the clinician's press. */
export interface Proposal {
  readonly at: number;
  /** The toggle's state, or the option, that would mean hidden. */
  readonly hiddenWhen: boolean | string;
  /** 0 to 1. */
  readonly sure: number;
}

const SHOWN = /\b(visible|visibility|show(n)?|display(ed)?|publish(ed)?|share(d)?|release(d)?|viewable|access)\b/i;
const ONLINE = /\b(online|patient|app|nhs app|web|portal)\b/i;
const HIDDEN = /\b(hide|hidden|withhold|withheld|redact(ed)?|do not (show|display|share)|don.?t (show|display|share)|not (visible|shown|displayed|in)|suppress(ed)?)\b/i;
/** Staff privacy, which the patient still sees through: the traps of the guides. */
const STAFF = /\b(private|confidential|padlock|lock(ed)?|staff only|sensitive record|role)\b/i;
/** Below this a guess is not worth showing: both who would see it and that it shows or hides must be in the name. */
const SURE_MIN = 0.6;

/**
 * Which of an entry's controls may hide it from online access: most sure first. Pure. It only proposes: what is worked on its
 * word must be read back before anything is claimed.
 */
export function findVisibility(controls: readonly Control[]): readonly Proposal[] {
  return controls
    .flatMap((control, at): Proposal[] => {
      if (control.disabled || control.kind === 'button' || control.kind === 'radio' || (STAFF.test(control.name) && !ONLINE.test(control.name))) return [];
      const hides = HIDDEN.test(control.name);
      const about = (ONLINE.test(control.name) ? 0.5 : 0) + (hides || SHOWN.test(control.name) ? 0.4 : 0);
      if (control.kind === 'toggle') return [{ at, hiddenWhen: hides, sure: about }];
      const option = control.options?.find((words) => HIDDEN.test(words)) ?? control.options?.find((words) => /^(no|none|off|staff only)$/i.test(words.trim()));
      return option === undefined ? [] : [{ at, hiddenWhen: option, sure: Math.min(1, about + 0.1) }];
    })
    .filter(({ sure }) => sure >= SURE_MIN)
    .sort((one, other) => other.sure - one.sure);
}
