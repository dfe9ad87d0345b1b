import { kindOf } from '../../lib/field/kind.ts';
import { adoptBadgeStyle, makeBadge, type Badge } from '../../lib/overlay/badge.ts';
import { frameChain } from '../../lib/overlay/frame-chain.ts';
import { onMotion } from '../../lib/overlay/motion.ts';
import { makeShell, mayHoldShell } from '../../lib/overlay/shell.ts';
import { isAlive } from './extension.ts';
import type { Watcher } from './handle.ts';
import { modalAround, placeOf, viewportOf } from './stage.ts';

/**
 * What stands in for a watcher that a fault of ours took out: a dash at each field that was watched, or is used from now on, so
 * that silence is not taken for "nothing to review". Reads no text. A fault here takes the dashes away too, and nothing else.
 */
export function standStopped(view: Window & typeof globalThis, fields: readonly HTMLElement[]): Watcher {
  const ending = new AbortController();
  const { signal } = ending;
  const end = (): void => ending.abort();
  const safely =
    (run: () => void) =>
    (): void => {
      if (signal.aborted) return;
      try {
        if (isAlive()) run();
        else end();
      } catch {
        end();
      }
    };
  const chain = frameChain(view);
  const shell = makeShell(chain.top.document, signal);
  const dashes = new Map<HTMLElement, Badge>();
  let styled = false;
  let asked = 0;

  const follow = safely(() => {
    asked = 0;
    const viewport = viewportOf(chain);
    for (const [element, badge] of dashes) {
      if (element.isConnected) badge.place(placeOf(element, chain), viewport);
      else {
        badge.remove();
        dashes.delete(element);
      }
    }
  });
  const soon = (): void => {
    asked ||= view.requestAnimationFrame(follow);
  };
  const mark = (element: HTMLElement): void => {
    const kind = kindOf(element, { searchBoxes: false });
    if (!('element' in kind) || dashes.has(kind.element) || !mayHoldShell(chain.top.document)) return;
    shell.moveInto(modalAround(chain.outermost ?? kind.element));
    const layer = shell.layer();
    if (!styled) adoptBadgeStyle(layer.getRootNode() as ShadowRoot);
    styled = true;
    const nothing = (): void => undefined;
    const badge = makeBadge(layer, { open: nothing, exclude: nothing, snooze: () => null, blank: nothing }, signal);
    badge.show({ is: 'not-watching' });
    dashes.set(kind.element, badge);
    onMotion(kind.element, chain.views, soon, signal);
    follow();
  };

  signal.addEventListener('abort', () => view.cancelAnimationFrame(asked));
  view.addEventListener('pagehide', (event) => (event.persisted ? undefined : end()), { signal });
  for (const element of fields) safely(() => mark(element))();
  return { notice: (element) => safely(() => mark(element as HTMLElement))(), end };
}
