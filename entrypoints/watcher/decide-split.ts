import { removals, sentencesOf } from '../../lib/entry/sentences.ts';
import type { Field } from '../../lib/field/field.ts';
import type { NewEntry } from '../../components/card/view.ts';
import { press } from '../../lib/host/control.ts';
import { documentsAround, findAll, findNear, nameOf } from '../../lib/host/selector.ts';
import type { Change, Visibility } from '../../lib/host/visibility.ts';
import { until } from '../../lib/host/until.ts';
import type { Stage } from './controller.ts';
import type { Entries } from './decide-entries.ts';
import type { OpenEntry } from './decide-entry.ts';

/** Sentences moved to an entry of their own, and what is needed to bring them back. Lives as long as the page. */
export interface Moved {
  readonly from: Field;
  readonly before: string;
  readonly after: string;
  readonly to: Field;
  readonly text: string;
  /** What the new entry shows now. */
  newEntry(): NewEntry;
}

interface SplitNeeds {
  readonly stage: Stage;
  readonly entries: Entries;
  readonly signal: AbortSignal;
}

/**
 * Moves the chosen sentences to a new entry of the host, hides that one, and takes them out here: in this order, so that
 * nothing is lost if a step fails. Where no new entry can be started, copies them. On the clinician's press only.
 */
export async function moveSentences({ stage, entries, signal }: SplitNeeds, entry: OpenEntry, from: Field, chosen: readonly boolean[]): Promise<Moved | 'copied' | 'refused'> {
  const before = from.read().text;
  const spans = sentencesOf(before).filter((_span, place) => chosen[place]);
  if (spans.length === 0) return 'refused';
  const text = spans.map(({ start, end }) => before.slice(start, end)).join(from.kind === 'input' ? ' ' : '\n');
  const profile = entries.profile();
  const opener = profile?.newEntry === undefined ? null : findNear(profile.newEntry, entry.root());
  if (!profile?.entry || !opener || !stage.fieldOf) return copy(text);

  const documents = documentsAround(from.element.ownerDocument);
  const named = profile.entry;
  const roots = (): HTMLElement[] => documents.flatMap((each) => findAll(named, each));
  const known = new Set(roots());
  const twin = (): HTMLElement | null => {
    const fresh = roots().find((root) => !known.has(root));
    return fresh ? twinOf(from.element, fresh) : null;
  };
  press(opener);
  if (!(await until(() => twin() !== null, documents, signal))) return 'refused';
  const element = twin()!;
  const to = stage.fieldOf(element);
  if (!to) return 'refused';
  if ((await to.replace(to.read(), { start: 0, end: 0 }, text)) !== 'done') return 'refused';
  const root = roots().find((each) => !known.has(each));
  const control = root ? entries.controlOf(() => root) : null;
  const change = (await control?.set('hidden', signal)) ?? 'failed';
  for (const span of removals(before, spans)) {
    if ((await from.replace(from.read(), span, '')) === 'done') continue;
    await bringBack(from, before);
    await to.replace(to.read(), { start: 0, end: text.length }, '');
    return 'refused';
  }
  return { from, before, after: from.read().text, to, text, newEntry: () => (to.element.isConnected ? shownBy(control?.read() ?? 'visible', change) : 'gone') };
}

/** A control that shows nothing of its state was worked all the same, or it was not. */
const shownBy = (shows: Visibility, change: Change): NewEntry => (shows !== 'unknown' ? shows : change === 'failed' ? 'visible' : 'unchecked');

/** Brings the sentences back, where neither field has been changed since. */
export async function moveBack({ from, before, after, to, text }: Moved): Promise<void> {
  if (from.read().text !== after) return;
  await bringBack(from, before);
  const there = to.read();
  const at = there.text.indexOf(text);
  if (to.element.isConnected && at >= 0) await to.replace(there, { start: at, end: at + text.length }, '');
}

async function bringBack(field: Field, text: string): Promise<void> {
  const reading = field.read();
  if (reading.text !== text) await field.replace(reading, { start: 0, end: reading.text.length }, text);
}

/** The field of a new entry that takes what this one took: of the same name, else the same label, else the first of its kind. */
function twinOf(element: HTMLElement, root: HTMLElement): HTMLElement | null {
  const kinds = 'textarea, input:not([type]), input[type="text"], [contenteditable=""], [contenteditable="true"], [role="textbox"]';
  const all = findAll(kinds, root);
  const name = element.getAttribute('name');
  const label = nameOf(element);
  return all.find((each) => name !== null && each.getAttribute('name') === name) ?? all.find((each) => label !== '' && nameOf(each) === label) ?? all.find((each) => each.localName === element.localName) ?? all[0] ?? null;
}

/** Puts a text on the clipboard: on a clinician's press alone. */
export async function copy(text: string): Promise<'copied' | 'refused'> {
  return navigator.clipboard.writeText(text).then(() => 'copied' as const, () => 'refused' as const);
}
