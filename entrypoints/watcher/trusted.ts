/** Below this opacity of the page or of our host, what is pressed may not be what is seen. A little above what a fading page shows by honest means. */
const OPACITY_MIN = 0.6;

const EVENTS = ['click', 'pointerdown', 'pointerup', 'mousedown', 'mouseup', 'keydown', 'keyup', 'keypress', 'input', 'change'] as const;

/**
 * Lets only the clinician's own events reach our boxes: not what a script made up, nor a press on something the page has made
 * see-through or has covered, so that the page can't steer a decision.
 */
export function onlyTrusted(box: HTMLElement, signal: AbortSignal): void {
  for (const name of EVENTS)
    box.addEventListener(name, (event) => {
      if (event.isTrusted && (!isPress(event) || isInPlainSight(box, event))) return;
      event.preventDefault();
      event.stopImmediatePropagation();
    }, { capture: true, signal });
}

const isPress = (event: Event): event is MouseEvent => event.type === 'click' && 'detail' in event && (event as MouseEvent).detail > 0;

function isInPlainSight(box: HTMLElement, event: MouseEvent): boolean {
  const root = box.getRootNode();
  const document = box.ownerDocument;
  const view = document.defaultView;
  if (!view || !('host' in root)) return true;
  const host = (root as ShadowRoot).host;
  for (let at: Element | null = host; at; at = at.parentElement) if (Number(view.getComputedStyle(at).opacity) < OPACITY_MIN) return false;
  const top = document.elementFromPoint(event.clientX, event.clientY);
  return top === null || top === host;
}
