import type { Field } from '../../lib/field/field.ts';

/** A line we put at the end of a note on request. */
export interface Inserted {
  readonly field: Field;
  readonly added: string;
}

/** Adds a line at the end of the note, as typing would. Null when the field did not take it. */
export async function insertPhrase(field: Field, phrase: string): Promise<Inserted | null> {
  const reading = field.read();
  const { text } = reading;
  const end = text.length;
  const glue = text === '' || /\s$/.test(text) ? '' : field.kind === 'textarea' ? '\n' : ' ';
  const became = await field.replace(reading, { start: end, end }, glue + phrase);
  return became === 'done' ? { field, added: glue + phrase } : null;
}

/** Takes the line away again, if it still stands at the end as it was put there. */
export async function takePhraseBack({ field, added }: Inserted): Promise<void> {
  const reading = field.read();
  const { text } = reading;
  const words = added.trimStart();
  if (!text.trimEnd().endsWith(words)) return;
  const at = text.lastIndexOf(words);
  const start = text.slice(0, at).endsWith('\n') && added.startsWith('\n') ? at - 1 : at - (added.length - words.length);
  await field.replace(reading, { start: Math.max(0, start), end: at + words.length }, '');
}
