import { EditableField } from './editable.ts';
import type { Field, NotWatched } from './field.ts';
import { FormField, type FormFieldNeeds } from './form-field.ts';
import { kindOf } from './kind.ts';

export interface FieldAtNeeds extends FormFieldNeeds {
  /** Whether search boxes are watched too. */
  readonly searchBoxes: boolean;
}

/** The field an element belongs to, or why it is not watched. Makes a new object each time. */
export function fieldAt(target: Element, needs: FieldAtNeeds): Field | NotWatched {
  const kind = kindOf(target, needs);
  if ('notWatched' in kind) return kind;
  return kind.kind === 'editable' ? new EditableField(kind.element) : new FormField(kind.element as HTMLInputElement | HTMLTextAreaElement, needs);
}
