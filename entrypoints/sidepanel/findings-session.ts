import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { ListedFindingSchema, TabStatusSchema, type ListedFinding } from '../../lib/messages/messages.ts';

/** A finding of one of the tab's frames. */
export interface PlacedFinding extends ListedFinding {
  readonly frameId: number;
}

const AnswerSchema = v.object({ findings: v.array(ListedFindingSchema) });

/** Tells the findings of a tab now, and again whenever a watcher of it reports a change, until `signal` ends. */
export function followFindings(tabId: number, tell: (findings: readonly PlacedFinding[]) => void, signal: AbortSignal): void {
  const byFrame = new Map<number, readonly PlacedFinding[]>();
  const look = async (frameId: number): Promise<void> => {
    let findings: readonly PlacedFinding[] = [];
    try {
      const answer = v.safeParse(AnswerSchema, await browser.tabs.sendMessage(tabId, { name: 'list-findings', ask: {} }, { frameId }));
      if (answer.success) findings = answer.output.findings.map((finding) => ({ ...finding, frameId }));
    } catch {
      // Nobody watches in that frame any longer.
    }
    if (signal.aborted) return;
    byFrame.set(frameId, findings);
    tell([...byFrame.values()].flat());
  };
  // What watchers report to the background reaches every page of ours; it says that something changed, and we ask what.
  const listen = (message: unknown, sender: { tab?: { id?: number | undefined } | undefined; frameId?: number | undefined }): undefined => {
    if (sender.tab?.id === tabId && sender.frameId !== undefined && (message as { name?: unknown } | null)?.name === 'frame-status') void look(sender.frameId);
    return undefined;
  };
  browser.runtime.onMessage.addListener(listen as Parameters<typeof browser.runtime.onMessage.addListener>[0]);
  signal.addEventListener('abort', () => { browser.runtime.onMessage.removeListener(listen as Parameters<typeof browser.runtime.onMessage.addListener>[0]); });
  void (async () => {
    const reply: unknown = await browser.runtime.sendMessage({ name: 'tab-status', ask: { tabId } }).catch(() => null);
    const status = v.safeParse(TabStatusSchema, (reply as { answer?: unknown } | null)?.answer ?? reply);
    for (const frameId of status.success ? status.output.frames.map((frame) => frame.frameId) : [0]) await look(frameId);
  })();
}

/** Goes to a finding in its frame and opens its card. */
export function showFinding(tabId: number, { frameId, id }: PlacedFinding): void {
  void browser.tabs.sendMessage(tabId, { name: 'show-finding', ask: { id } }, { frameId }).catch(() => undefined);
}
