/**
 * How long one slice of work may hold the page's thread, in ms, before it ends with the step under way. A frame lasts 16 ms:
 * longer, and scrolling stutters; much shorter, and the pauses cost more than the work.
 */
export const SLICE_MS = 5;

/** Lets the page have its thread. Not by `scheduler.yield`: what goes on after that goes before the page's own waiting work, and before drawing. */
function pause(): Promise<void> {
  return new Promise((resolve) => {
    const channel = new MessageChannel();
    channel.port1.onmessage = () => {
      channel.port1.close();
      resolve();
    };
    channel.port2.postMessage(null);
  });
}

/** Runs small steps of work to their end, giving the thread back after each slice. Resolves early, without the rest, when `signal` ends. */
export async function inSlices(steps: Iterable<unknown>, signal: AbortSignal): Promise<void> {
  let since = performance.now();
  for (const step of steps) {
    void step;
    if (signal.aborted) return;
    if (performance.now() - since < SLICE_MS) continue;
    await pause();
    since = performance.now();
  }
}
