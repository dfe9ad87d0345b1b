import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Decision } from '../../lib/entry/entry.ts';
import { ADVICE_MEANINGS, ADVICE_NAMES, CARD, CATEGORY_NAMES, CONSEQUENCES } from '../words.ts';
import { AskFirst } from './ask-first.tsx';
import { AdviceIcon } from './icons.tsx';
import { AlsoCheck } from './also-check.tsx';
import { NotMeant } from './not-meant.tsx';
import { decidedOf, Outcome } from './outcome.tsx';
import { PracticePolicy } from './practice-policy.tsx';
import { Split } from './split.tsx';
import type { CardAction, CardView } from './view.ts';

const nothing = (): void => undefined;

type Screen = 'prompt' | 'ask' | 'not-meant';
type Drawer = 'check' | 'split' | 'policy';

interface Choice {
  readonly key: string;
  readonly word: string;
  readonly take: () => void;
}

/** The card: one prompt of an entry, and what to do about the entry. Props in, actions out; knows no browser. */
export function Card({ view, on }: { readonly view: CardView; readonly on: (action: CardAction) => void }) {
  const [screen, setScreen] = useState<Screen>('prompt');
  const [drawer, setDrawer] = useState<Drawer | null>(null);
  const root = useRef<HTMLDivElement>(null);
  const moved = useRef(false);
  const settled = view.decision !== null || view.savedPast;

  // before the next key can come: a passive effect would run after it, and take the screen back that the key had opened
  useLayoutEffect(() => { setScreen('prompt'); }, [view.key, settled]);
  useLayoutEffect(() => {
    on({ do: 'resized' });
    // A button that was pressed may be gone with its screen: the focus stays in the card, on what comes next.
    const next = moved.current ? root.current?.querySelector<HTMLElement>('[data-first]') : null;
    if (!next) return;
    next.focus();
    moved.current = false;
  });

  const go = (to: Screen): void => {
    moved.current = hasFocus(root.current);
    setScreen(to);
  };
  const decide = (decision: Decision): void => {
    moved.current = hasFocus(root.current);
    setScreen('prompt');
    on({ do: 'decide', decision });
  };
  const hide: Choice = { key: 'H', word: CARD.hide, take: () => { decide('hidden'); } };
  const ask: Choice = { key: 'A', word: CARD.ask, take: () => { go('ask'); } };
  const keep: Choice = { key: 'K', word: CARD.keep, take: () => { decide('kept-visible'); } };
  const notMeant: Choice = { key: 'N', word: CARD.notMeant, take: () => { go('not-meant'); } };
  const choices = view.advice === 'hide' ? [hide, ask, keep, notMeant] : [ask, hide, keep, notMeant];

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const act = keyed(event.key);
    if (!act) return;
    event.preventDefault();
    act();
  };
  function keyed(key: string): (() => void) | undefined {
    if (key === 'Escape') return () => { if (screen === 'prompt') on({ do: 'close' }); else go('prompt'); };
    if (key === 'ArrowDown' || key === 'ArrowUp') return view.of > 1 ? () => { on({ do: 'go', by: key === 'ArrowDown' ? 1 : -1 }); } : undefined;
    if (screen !== 'prompt') return undefined;
    if (settled || view.advice === null) return key.toUpperCase() === 'U' && settled ? () => { on({ do: 'undo' }); } : key.toUpperCase() === 'N' && !settled ? notMeant.take : undefined;
    return choices.find((choice) => choice.key === key.toUpperCase())?.take;
  }

  return (
    <div ref={root} class="card" role="dialog" aria-label={CARD.label(view.category)} data-advice={view.advice ?? 'hint'} onKeyDown={onKeyDown} tabIndex={-1}>
      <div class="head">
        <h2>{CATEGORY_NAMES[view.category]}</h2>
        {view.advice && (
          <span class="level">
            <span class="unseen">{ADVICE_MEANINGS[view.advice]}</span>
            <span aria-hidden="true">{ADVICE_NAMES[view.advice]}</span>
            <AdviceIcon advice={view.advice} />
          </span>
        )}
        <button type="button" class="plain square" aria-label={CARD.close} title="Esc" onClick={() => { on({ do: 'close' }); }}>
          <svg viewBox="0 0 20 20" width="16" height="16" aria-hidden="true"><path d="M4 4l12 12M16 4 4 16" stroke="currentColor" stroke-width="2" stroke-linecap="round" /></svg>
        </button>
      </div>
      {view.of > 1 && (
        <nav class="places" aria-label={CARD.position(view.at, view.of)}>
          <button type="button" class="plain" aria-label={CARD.previous} onClick={() => { on({ do: 'go', by: -1 }); }}>↑</button>
          <span>{CARD.position(view.at, view.of)}</span>
          <button type="button" class="plain" aria-label={CARD.next} onClick={() => { on({ do: 'go', by: 1 }); }}>↓</button>
        </nav>
      )}
      {screen === 'prompt' && (
        <>
          <blockquote class="passage">“{view.passage}”</blockquote>
          <p>{view.reason}</p>
          {settled ? (
            <Outcome view={view} onUndo={() => { moved.current = hasFocus(root.current); on({ do: 'undo' }); }} onInsert={() => { on({ do: 'insert' }); }} onCopy={() => { on({ do: 'copy-phrase' }); }} onTry={() => { moved.current = hasFocus(root.current); on({ do: 'use-proposed' }); }} onTeach={() => { on({ do: 'teach' }); }} />
          ) : (
            <>
              {view.advice !== null && <p class="consequence">{CONSEQUENCES[view.category]}</p>}
              {view.guidance !== '' && <p class="guidance">{view.guidance}</p>}
              {view.carriedOut.how === 'failed' && <Outcome view={view} onUndo={nothing} onInsert={nothing} onCopy={nothing} onTry={nothing} onTeach={nothing} />}
              {view.advice === null ? (
                <>
                  <p class="quiet">{CARD.hint}</p>
                  <div class="choices"><Button choice={notMeant} first /></div>
                </>
              ) : (
                <>
                  <div class="choices">
                    {choices.map((choice, place) => <Button key={choice.key} choice={choice} first={place === 0} filled={place === 0 && view.advice !== 'consider'} />)}
                  </div>
                  <p class="quiet">{CARD.whole}{view.of > 1 && ` ${CARD.settlesAll(view.of)}`}</p>
                </>
              )}
            </>
          )}
          {view.access.length > 0 && drawer !== 'check' && <p class="access-line">{CARD.accessToo}</p>}
          <div class="drawers">
            <DrawerButton name="check" word={CARD.alsoCheck} open={drawer} onOpen={setDrawer} />
            <DrawerButton name="split" word={CARD.split} open={drawer} onOpen={setDrawer} />
            <DrawerButton name="policy" word={CARD.policy} open={drawer} onOpen={setDrawer} />
          </div>
          {drawer === 'check' && <AlsoCheck view={view} />}
          {drawer === 'split' && <Split key={view.key} split={view.split} said={view.decision === 'moved'} onSplit={(chosen) => { on({ do: 'split', chosen }); }} />}
          {drawer === 'policy' && <PracticePolicy policy={view.policy} onOpen={() => { on({ do: 'policy-page' }); }} />}
        </>
      )}
      {screen === 'ask' && <AskFirst asking={view.asking} onAnswer={decide} onBack={() => { go('prompt'); }} />}
      {screen === 'not-meant' && <NotMeant onChoose={(reach) => { on({ do: 'not-meant', reach }); }} onBack={() => { go('prompt'); }} />}
      <p class="unseen" role="status">{decidedOf(view)}</p>
    </div>
  );
}

function Button({ choice, first, filled }: { readonly choice: Choice; readonly first?: boolean; readonly filled?: boolean }) {
  return (
    <button type="button" class={filled ? 'choice filled' : 'choice'} aria-keyshortcuts={choice.key} data-first={first ? '' : undefined} onClick={choice.take}>
      {choice.word} <kbd aria-hidden="true">{choice.key}</kbd>
    </button>
  );
}

function DrawerButton({ name, word, open, onOpen }: { readonly name: Drawer; readonly word: string; readonly open: Drawer | null; readonly onOpen: (drawer: Drawer | null) => void }) {
  const isOpen = open === name;
  return <button type="button" class="plain drawer" aria-expanded={isOpen} onClick={() => { onOpen(isOpen ? null : name); }}>{word} <span aria-hidden="true">{isOpen ? '▾' : '▸'}</span></button>;
}

/** Whether the focus is in an element, seen from inside a closed root. */
function hasFocus(element: HTMLElement | null): boolean {
  return element?.contains((element.getRootNode() as Document | ShadowRoot).activeElement) ?? false;
}
