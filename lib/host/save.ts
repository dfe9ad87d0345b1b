import { chordOf, isChord } from './chord.ts';
import { press } from './control.ts';
import type { HostProfile } from './profile.ts';
import { closestNamed, findNear, isInPage, nameOf, outwards } from './selector.ts';

/** A save kept back. */
export interface HeldSave {
  /** Runs the host's own save, once. `press-again`: only the clinician's own next press will do. */
  run(): 'ran' | 'press-again';
}

/** Who decides. Both are called inside the event, and answer from what is already known. */
export interface SaveJudge {
  /** Whether a save begun here would be kept back. Changes nothing. */
  wouldHold(target: Element): boolean;
  /** A save is happening. True keeps it back; false lets this very event go on. */
  save(target: Element, held: HeldSave): boolean;
  /** Whether an element holds a field we watch. */
  holdsNote(element: Element): boolean;
}

/** What a control that saves is called where no profile says: only these words are sure enough. */
const SAVE_NAMES = /^(save|file)( (and|&) (close|next|exit|file)| (the )?(entry|note|notes|consultation|record|changes|comment|document|result))?$/i;

/**
 * Notices a save in one window, before the page does: press, submit or key. It keeps back only what it knows to be a save, and
 * only when the judge says so; whatever of ours throws, the save goes on. A script's own `form.submit()` raises no event and
 * can't be noticed.
 * @param guarded wraps each listener: a fault in it must end us and leave the event alone
 */
export function watchSaves(window: Window & typeof globalThis, profile: () => HostProfile | null, judge: SaveJudge, guarded: <A extends unknown[]>(run: (...args: A) => void) => (...args: A) => void, signal: AbortSignal): void {
  /** The control whose press is being swallowed, from pointerdown until its click. */
  let pressing: Element | null = null;
  /** Set only around our own, synchronous, run of a held save. */
  let running = false;
  let heldKey: string | null = null;

  const stop = (event: Event): void => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  /**
   * Asks the judge, and keeps the event back if it says so. What is held runs only once its event was stopped: where the judge
   * fails on the way, the event itself goes on, and must not have a second save beside it.
   */
  const judged = (event: Event, target: Element, act: () => 'ran' | 'press-again'): boolean => {
    let isHeld = false;
    const run = (): 'ran' | 'press-again' => {
      if (!isHeld) return 'ran';
      if (profile()?.save?.trustedOnly) return 'press-again';
      running = true;
      try {
        return act();
      } finally {
        running = false;
      }
    };
    isHeld = judge.save(target, { run });
    if (isHeld) stop(event);
    return isHeld;
  };
  const on = <N extends keyof WindowEventMap>(name: N, act: (event: WindowEventMap[N]) => void): void => {
    window.addEventListener(name, guarded((event: WindowEventMap[N]) => { if (!running && event.isTrusted) act(event); }), { capture: true, signal });
  };

  /** A profile whose part is nowhere on the page no longer fits it: then what is sure without a profile still is. */
  const isOnPage = (named: string): boolean => findNear(named, window.document.documentElement) !== null;

  function saveControl(event: Event): HTMLElement | null {
    const from = event.composedPath().find(isElement);
    if (!from) return null;
    const named = profile()?.save?.control;
    if (named !== undefined && isOnPage(named)) return closestNamed(named, from) as HTMLElement | null;
    const button = closestNamed(':is(button, [role="button"], input[type="submit"], input[type="button"])', from) as HTMLElement | null;
    return button && SAVE_NAMES.test(nameOf(button)) && isInNote(button) ? button : null;
  }

  /** Whether an element stands with a note: in a form, dialog or section of the page that holds a watched field. */
  function isInNote(element: Element): boolean {
    for (let at: Element | null = element; at; at = outwards(at)) {
      if (judge.holdsNote(at)) return true;
      if (/^(form|dialog|body|html)$/.test(at.localName)) return false;
    }
    return false;
  }

  const again = (control: HTMLElement): HTMLElement | null => {
    if (isInPage(control)) return control;
    const named = profile()?.save?.control;
    return named === undefined ? null : findNear(named, window.document.documentElement);
  };

  on('pointerdown', (event) => {
    pressing = null;
    const control = event.button === 0 ? saveControl(event) : null;
    if (!control || !judge.wouldHold(control)) return;
    pressing = control;
    stop(event);
  });
  for (const name of ['mousedown', 'pointerup', 'mouseup'] as const)
    on(name, (event) => { if (pressing && saveControl(event) === pressing) stop(event); });
  on('click', (event) => {
    const control = saveControl(event);
    const pressed = pressing;
    pressing = null;
    if (!control) return;
    // The second click of a double click is no second thought.
    if (event.detail > 1 && heldKey === 'click') return stop(event);
    const isHeld = judged(event, control, () => {
      const now = again(control);
      if (!now) return 'press-again';
      if (pressed) press(now);
      else now.click();
      return 'ran';
    });
    heldKey = isHeld ? 'click' : null;
  });
  on('submit', (event) => {
    const form = event.target as HTMLFormElement;
    const named = profile()?.save?.form;
    if (named !== undefined && isOnPage(named) ? closestNamed(named, form) === null : !judge.holdsNote(form)) return;
    const { submitter } = event;
    judged(event, submitter ?? form, () => {
      if (!isInPage(form)) return 'press-again';
      window.HTMLFormElement.prototype.requestSubmit.call(form, submitter?.isConnected && (submitter as HTMLButtonElement).form === form ? submitter : null);
      return 'ran';
    });
  });
  on('keydown', (event) => {
    if (event.isComposing) return;
    const chord = (profile()?.save?.keys ?? []).map(chordOf).find((each) => each !== null && isChord(event, each));
    if (!chord) return;
    if (event.repeat) { if (heldKey === chord.key) stop(event); return; }
    const target = (event.composedPath().find(isElement) ?? window.document.body) as HTMLElement;
    const isHeld = judged(event, target, () => {
      pressKey(target.isConnected ? target : window.document.body, event, window);
      return 'ran';
    });
    heldKey = isHeld ? chord.key : null;
  });
}

const isElement = (target: EventTarget): target is Element => 'nodeType' in target && (target as Node).nodeType === Node.ELEMENT_NODE;

/** Presses a chord as it was pressed. */
function pressKey(target: HTMLElement, { key, code, keyCode, location, ctrlKey, altKey, shiftKey, metaKey }: KeyboardEvent, window: Window & typeof globalThis): void {
  const copy = { key, code, keyCode, which: keyCode, location, ctrlKey, altKey, shiftKey, metaKey, bubbles: true, cancelable: true, composed: true, view: window };
  target.dispatchEvent(new window.KeyboardEvent('keydown', copy));
  target.dispatchEvent(new window.KeyboardEvent('keyup', copy));
}
