import { h, render } from 'preact';
import { Guard, Strip } from '../../components/guard/guard.tsx';
import type { GuardAction, GuardView } from '../../components/guard/view.ts';
import { makeBox } from './card-host.ts';
import type { Stage } from './controller.ts';

/** How long, in ms, a passing strip stays: time to read eight words twice, and gone before the next patient. */
const STRIP_MS = 6000;

/** Puts the guard's dialog, or its passing strip, on the screen. */
export interface GuardHost {
  show(view: GuardView, on: (action: GuardAction) => void): void;
  strip(words: string, look: (() => void) | null): void;
  isOpen(): boolean;
  close(): void;
}

export function makeGuardHost(stage: Stage, signal: AbortSignal): GuardHost {
  let guard: { box: HTMLElement; end: AbortController } | null = null;
  let strip: { box: HTMLElement; end: AbortController } | null = null;

  function open(): { box: HTMLElement; end: AbortController } {
    const end = new AbortController();
    stage.raise();
    return { box: makeBox(stage, AbortSignal.any([signal, end.signal])), end };
  }
  function shut(what: { box: HTMLElement; end: AbortController } | null): null {
    if (!what) return null;
    what.end.abort();
    render(null, what.box);
    what.box.remove();
    return null;
  }

  return {
    show(view, on) {
      strip = shut(strip);
      guard ??= open();
      render(h(Guard, { view, on }), guard.box);
    },
    strip(words, look) {
      strip = shut(strip);
      if (stage.blanked()) return;
      strip = open();
      const close = (): void => { strip = shut(strip); };
      render(h(Strip, { words, onLook: look && (() => { close(); look(); }), onClose: close }), strip.box);
      const timer = setTimeout(close, STRIP_MS);
      strip.end.signal.addEventListener('abort', () => { clearTimeout(timer); });
    },
    isOpen: () => guard !== null,
    close() { guard = shut(guard); },
  };
}
