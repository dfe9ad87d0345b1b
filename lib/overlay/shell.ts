import { isEditable } from '../field/kind.ts';
import { DISPLAY_WHILE_STANDING, stands } from './standing.ts';

/** A closed root of ours in a document of the page, made on first use and put back when the page throws it out. */
export interface Shell {
  /** A layer inside the root, over the page. */
  layer(): HTMLElement;
  /** Moves the shell into a modal dialog of the page, where alone it can be used while that is open, or back (null). */
  moveInto(dialog: Element | null): void;
  /** Above everything the page has shown since. */
  raise(): void;
  /** Puts the shell back if the page removed it. */
  keep(): void;
  hidden(on: boolean): void;
}

/** Inline and important, so that no rule of the page reaches it; not sized, so that it covers nothing. */
const HOST_STYLE = ['all:initial', 'position:fixed', 'inset:0 auto auto 0', 'width:0', 'height:0', 'margin:0', 'padding:0', 'border:0', 'background:none', 'overflow:visible', 'pointer-events:none', 'color-scheme:light'];
const LAYER_STYLE = 'position:fixed;left:0;top:0;width:0;height:0;pointer-events:auto';

/** Whether a shell may stand in this document: never inside anything that is edited. */
export function mayHoldShell(document: Document): boolean {
  const root = document.documentElement as HTMLElement | null;
  return root !== null && !isEditable(root);
}

export function makeShell(document: Document, signal: AbortSignal): Shell {
  let host: HTMLElement | null = null;
  let layer: HTMLElement | null = null;
  let home: Element | null = null;
  let shown = true;
  /** How the host displays while it is shown. */
  let display = 'block';

  const style = (): void => {
    if (host) host.style.cssText = [...HOST_STYLE, `display:${shown ? display : 'none'}`].map((one) => `${one} !important`).join(';');
  };
  const place = (): void => {
    if (!host) return;
    if (home && !(home.isConnected && home.matches(':modal'))) home = null;
    const parent = home && !isEditable(home) ? home : document.documentElement;
    if (!parent || (host.parentNode === parent && host.isConnected)) return;
    display = stands(document) ? DISPLAY_WHILE_STANDING : 'block';
    style();
    parent.appendChild(host);
    show();
  };
  const show = (): void => {
    if (!host?.isConnected || !('showPopover' in host)) return;
    if (host.matches(':popover-open')) host.hidePopover();
    host.showPopover();
  };
  const make = (): HTMLElement => {
    host = document.createElement('div');
    host.popover = 'manual';
    const root = host.attachShadow({ mode: 'closed' });
    layer = document.createElement('div');
    layer.style.cssText = LAYER_STYLE;
    root.append(layer);
    place();
    return layer;
  };
  signal.addEventListener('abort', () => {
    host?.remove();
    host = layer = home = null;
  });
  return {
    layer() {
      if (signal.aborted) return document.createElement('div');
      const made = layer ?? make();
      place();
      return made;
    },
    moveInto(dialog) {
      if (home === dialog) return;
      home = dialog;
      place();
    },
    raise() {
      place();
      show();
    },
    keep: place,
    hidden(on) {
      shown = !on;
      style();
    },
  };
}
