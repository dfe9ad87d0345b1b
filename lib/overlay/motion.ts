import { rootsAround } from '../field/roots.ts';
import { isShadowRoot } from '../field/nodes.ts';

/**
 * Calls `tell` when a field, or the text in it, may have moved on the screen: scrolling of anything, resizing, fonts, themes,
 * the end of an animation. Calls it often; the caller waits for the next frame. Says nothing of layout shifts from elsewhere
 * in the page: those are found at the next beat of the pulse.
 */
export function onMotion(element: Element, views: readonly (Window & typeof globalThis)[], tell: () => void, signal: AbortSignal): void {
  const passive = { capture: true, passive: true, signal };
  for (const view of views) {
    view.document.addEventListener('scroll', tell, passive);
    view.addEventListener('resize', tell, passive);
    view.document.addEventListener('transitionend', tell, passive);
    view.document.addEventListener('animationend', tell, passive);
  }
  const [own] = views;
  // A root's own scrolling does not come out of it.
  for (const root of rootsAround(element)) if (isShadowRoot(root)) root.addEventListener('scroll', tell, passive);
  own?.document.fonts?.addEventListener('loadingdone', tell, { signal });
  own?.visualViewport?.addEventListener('resize', tell, { signal });
  for (const look of ['(prefers-color-scheme: dark)', '(forced-colors: active)']) own?.matchMedia?.(look).addEventListener('change', tell, { signal });
  const sizes = new ResizeObserver(tell);
  sizes.observe(element);
  signal.addEventListener('abort', () => sizes.disconnect());
}
