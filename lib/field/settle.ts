/**
 * How long an editor is given to take note of a selection, and of an edit, in ms. In the same turn, undo went wrong in Draft.js,
 * and in CKEditor 5 in Firefox 153; 60 ms was enough in all editors tried.
 */
const SETTLE_MS = 60;

/** Lets an editor settle. */
export const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, SETTLE_MS));
