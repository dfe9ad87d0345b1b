import { useLayoutEffect, useRef } from 'preact/hooks';
import { GUARD, HIDING } from '../words.ts';
import type { GuardAction, GuardView } from './view.ts';

const KEYS: Readonly<Record<string, GuardAction>> = { H: 'hide', A: 'ask', L: 'look', S: 'anyway', ESCAPE: 'back' };

/** The question before a save: one line, one key for each answer. Save anyway is never hidden, slow or grey. */
export function Guard({ view, on }: { readonly view: GuardView; readonly on: (action: GuardAction) => void }) {
  const root = useRef<HTMLDivElement>(null);
  // The ring shows after a mouse's press on Save too: Enter would press what it is on. Older type definitions know nothing of it.
  useLayoutEffect(() => { root.current?.querySelector<HTMLElement>('[data-first]')?.focus({ preventScroll: true, focusVisible: true } as FocusOptions); }, [view.problem, view.advised]);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.repeat) return;
    const action = KEYS[event.key.toUpperCase()];
    if (!action) return;
    event.preventDefault();
    on(action);
  };
  const isOpen = view.problem === 'none' || view.problem === 'failed' || view.problem === 'working';
  const button = (action: GuardAction, word: string, key: string, first: boolean) => (
    <button key={action} type="button" class={first ? 'choice filled' : 'choice'} data-first={first ? '' : undefined} aria-keyshortcuts={key} onClick={() => { on(action); }}>
      {word} <kbd aria-hidden="true">{key}</kbd>
    </button>
  );
  const hide = button('hide', GUARD.hide, 'H', view.advised === 'hide' && view.problem !== 'failed');
  const ask = button('ask', GUARD.ask, 'A', view.advised === 'ask' && view.problem !== 'failed');
  return (
    <div ref={root} class="guard" role="alertdialog" aria-label={GUARD.label} aria-describedby="guard-line" onKeyDown={onKeyDown}>
      <div class="line">
        <p id="guard-line">{GUARD.notDecided(view.count)}</p>
        {isOpen && (view.advised === 'hide' ? [hide, ask] : [ask, hide])}
        {isOpen && button('look', GUARD.look, 'L', false)}
        {button('anyway', GUARD.anyway, 'S', !isOpen || view.problem === 'failed')}
      </div>
      <div role="status">
        {view.problem === 'working' && <p>…</p>}
        {view.problem === 'failed' && <p>{GUARD.notHidden}</p>}
        {view.problem === 'by-hand' && <p>{GUARD.byHand}</p>}
        {view.problem === 'unverified' && <p>{HIDING.unverified}</p>}
        {(view.problem === 'failed' || view.problem === 'by-hand' || view.problem === 'unverified') && view.steps.length > 0 && (
          <>
            <p>{HIDING.inSystem(view.system)}</p>
            <ol class="steps">{view.steps.map((step) => <li key={step}>{step}</li>)}</ol>
          </>
        )}
      </div>
      <p class="quiet">{GUARD.back}</p>
    </div>
  );
}

/** A passing word at the edge of the page: takes no focus and asks for nothing. */
export function Strip({ words, onLook, onClose }: { readonly words: string; readonly onLook: (() => void) | null; readonly onClose: () => void }) {
  return (
    <div class="strip" role="status">
      <span>{words}</span>
      {onLook && <button type="button" class="plain" onClick={onLook}>{GUARD.look}</button>}
      <button type="button" class="plain square" aria-label={GUARD.close} onClick={onClose}>×</button>
    </div>
  );
}
