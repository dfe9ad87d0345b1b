import { h, render } from 'preact';
import { Teach } from '../../components/teach/teach.tsx';
import type { TeachAction, TeachView } from '../../components/teach/view.ts';
import { addressOf } from '../../lib/host/match.ts';
import type { HostProfile } from '../../lib/host/profile.ts';
import { documentsAround } from '../../lib/host/selector.ts';
import { controlAt, PARTS, teach, type Part, type Pointed } from '../../lib/host/teach.ts';
import { makeBox } from './card-host.ts';
import type { ControllerNeeds } from './controller.ts';

const NOTHING: Pointed = { field: [], visibility: null, save: null, banner: null };

/**
 * Teaching this site: the clinician points at the parts, we try them, and hand over a profile. While pointing, a press is only
 * noted: it does not reach the page. Ends by itself when closed.
 */
export function startTeaching({ stage, policy, guarded, signal }: Pick<ControllerNeeds, 'stage' | 'policy' | 'guarded' | 'signal'>, keep: (profile: HostProfile) => void): void {
  const end = new AbortController();
  const ends = AbortSignal.any([signal, end.signal]);
  stage.raise();
  const box = makeBox(stage, ends);
  const outline = box.ownerDocument.createElement('div');
  outline.className = 'outline';
  const panel = box.ownerDocument.createElement('div');
  box.append(outline, panel);
  const failed = guarded((error: unknown) => { throw error; });
  let pointed: Pointed = NOTHING;
  let part: Part | null = 'field';
  let made: HostProfile | null = null;

  const isOurs = (event: Event): boolean => event.composedPath().includes((box.getRootNode() as ShadowRoot).host);
  const show = (view: TeachView): void => { render(h(Teach, { view, on: guarded(act) }), panel); };
  const showPointing = (): void => {
    if (part) show({ at: 'pointing', part, pointed: { field: pointed.field.length, visibility: pointed.visibility ? 1 : 0, save: pointed.save ? 1 : 0, banner: pointed.banner ? 1 : 0 } });
  };

  function act(action: TeachAction): void {
    switch (action) {
      case 'skip':
        return next();
      case 'again':
        pointed = NOTHING;
        part = 'field';
        return showPointing();
      case 'close':
        return close();
      case 'keep':
        if (made) keep(made);
        return tried('kept');
      case 'copy':
        if (made) void navigator.clipboard.writeText(JSON.stringify(made, null, 2)).then(() => { tried('copied'); }, () => undefined);
    }
  }

  let last: Awaited<ReturnType<typeof teach>> | null = null;
  const tried = (kept: 'no' | 'kept' | 'copied'): void => { if (last) show({ at: 'tried', tries: last.tries, canKeep: last.profile !== null, kept }); };

  function point(element: HTMLElement): void {
    if (!part) return;
    pointed = part === 'field' ? { ...pointed, field: [...pointed.field, element] } : { ...pointed, [part]: element };
    next();
  }

  function next(): void {
    part = part ? (PARTS[PARTS.indexOf(part) + 1] ?? null) : null;
    outline.style.display = 'none';
    if (part) return showPointing();
    show({ at: 'trying' });
    const address = addressOf(document);
    const name = new URL(address).hostname;
    const today = new Date().toISOString().slice(0, 10);
    teach(pointed, { id: `taught-${name.replace(/[^a-z0-9]+/gi, '-').toLowerCase()}`.slice(0, 60), name, system: policy().system, address, today }, ends)
      .then((taught) => {
        last = taught;
        made = taught.profile;
        tried('no');
      })
      .catch(failed);
  }

  function close(): void {
    end.abort();
    render(null, panel);
    box.remove();
  }

  /** What is being pointed at: for the banner the thing itself, else the control it belongs to. */
  const target = (event: Event): HTMLElement | null => {
    const element = event.composedPath().find((each): each is Element => 'nodeType' in each && (each as Node).nodeType === Node.ELEMENT_NODE);
    if (!element) return null;
    return part === 'banner' ? bannerAround(element) : controlAt(element);
  };
  for (const each of documentsAround(document)) {
    const view = each.defaultView;
    if (!view) continue;
    const on = <N extends keyof WindowEventMap>(name: N, run: (event: WindowEventMap[N]) => void): void => {
      view.addEventListener(name, guarded((event: WindowEventMap[N]) => { if (part && event.isTrusted && !isOurs(event)) run(event); }), { capture: true, signal: ends });
    };
    const stop = (event: Event): void => { event.preventDefault(); event.stopImmediatePropagation(); };
    on('pointermove', (event) => { const element = target(event); if (element) drawOutline(element, outline); });
    for (const name of ['pointerdown', 'mousedown', 'pointerup', 'mouseup'] as const) on(name, stop);
    on('click', (event) => {
      stop(event);
      const element = target(event);
      if (element) point(element);
    });
    on('keydown', (event) => {
      if (event.key === 'Escape') { stop(event); return close(); }
      if (event.key !== 'Enter' || !event.altKey) return;
      stop(event);
      const element = target(event);
      if (element && element !== element.ownerDocument.body) point(element);
    });
  }
  showPointing();
}

/** How high, in px, a banner may be at most: higher, and it is the page. */
const BANNER_HEIGHT_MAX = 220;

/** The widest element around a place that is still a strip, not the page. */
function bannerAround(element: Element): HTMLElement {
  let best = element as HTMLElement;
  for (let at = element.parentElement; at && at !== at.ownerDocument.body; at = at.parentElement) {
    if (at.getBoundingClientRect().height > BANNER_HEIGHT_MAX) break;
    best = at;
  }
  return best;
}

/** Draws a frame around an element, wherever its document stands in the page. */
function drawOutline(element: Element, outline: HTMLElement): void {
  const { width, height, ...at } = element.getBoundingClientRect().toJSON() as DOMRect;
  let { left, top } = at;
  for (let view = element.ownerDocument.defaultView; view && view.document !== outline.ownerDocument; ) {
    const frame: Element | null = view.frameElement;
    if (!frame) break;
    const around = frame.getBoundingClientRect();
    left += around.left + (frame as HTMLElement).clientLeft;
    top += around.top + (frame as HTMLElement).clientTop;
    view = frame.ownerDocument.defaultView;
  }
  Object.assign(outline.style, { display: 'block', left: `${String(left)}px`, top: `${String(top)}px`, width: `${String(width)}px`, height: `${String(height)}px` });
}
