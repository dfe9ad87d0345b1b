import { ALL_NAMES } from './names.ts';

/**
 * What the sheet that watched sites are opened with says at a page's root, beside the rules of marks. A browser that ends our
 * scripts before they can tidy up (Firefox, when the extension is switched off, removed or updated) takes that sheet out of the
 * page: whatever of ours shows only while these hold goes with it.
 */
export const SHOWN = '--abr-shown';
const ON = '--abr-on';
export const STANDING_RULES = `:root{${SHOWN}:block;${ON}: }`;

/** The `display` of what shows only while we stand in the page. */
export const DISPLAY_WHILE_STANDING = `var(${SHOWN},none)`;
/** Ends a declaration's value that counts only while we stand in the page. */
export const ONLY_WHILE_STANDING = ` var(${ON})`;

/** Whether the browser holds our sheet in a document. Reads styles. */
export function stands(document: Document): boolean {
  const root = document.documentElement as Element | null;
  return root !== null && document.defaultView?.getComputedStyle(root).getPropertyValue(SHOWN).trim() === 'block';
}

/** Takes away what a watcher of ours that was ended before it could tidy up left in a document. */
export function sweep(document: Document): void {
  for (const host of document.querySelectorAll(`[popover][style*="${SHOWN}"]`)) host.remove();
  const registry = (document.defaultView as (Window & typeof globalThis) | null)?.CSS.highlights;
  // A content script in Firefox cannot go through a page's registry: by name it can.
  for (const name of ALL_NAMES) registry?.delete(name);
  const sheets = Array.from(document.adoptedStyleSheets);
  const others = sheets.filter(({ cssRules }) => !ALL_NAMES.some((name) => cssRules[0]?.cssText.startsWith(`::highlight(${name})`)));
  if (others.length < sheets.length) document.adoptedStyleSheets = others;
}
