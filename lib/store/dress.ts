import { readSettings } from './settings.ts';

/** Gives a page of ours the text size and appearance this person chose. A store that does not answer leaves it as it is. */
export async function dress(root: HTMLElement): Promise<void> {
  const { settings } = await readSettings().catch(() => ({ settings: null }));
  if (!settings) return;
  if (settings.appearance !== 'system') root.dataset.appearance = settings.appearance;
  else delete root.dataset.appearance;
  root.dataset.text = settings.textSize;
}
