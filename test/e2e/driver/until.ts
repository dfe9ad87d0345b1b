/** How long a page or a condition may take, in milliseconds: far above what is seen on a busy machine, below a test's limit. */
export const PATIENCE_MS = 30_000;
/** How often a condition is looked at, in milliseconds. */
const LOOK_EVERY_MS = 25;

/**
 * Waits until a condition comes true, and answers what it gave.
 * @throws Error naming `what` and the last answer or error when it does not within the deadline
 */
export async function until<T>(what: string, condition: () => Promise<T | null | undefined | false> | T | null | undefined | false, patience = PATIENCE_MS): Promise<T> {
  const deadline = Date.now() + patience;
  let last: unknown;
  for (;;) {
    try {
      const answer = await condition();
      if (answer !== null && answer !== undefined && answer !== false) return answer;
      last = answer;
    } catch (error) {
      last = error;
    }
    if (Date.now() > deadline) throw new Error(`waited ${patience} ms for ${what}; last: ${last instanceof Error ? last.message : String(last)}`);
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
  }
}
