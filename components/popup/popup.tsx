import { writtenDay } from '../../lib/day.ts';
import type { Watching } from '../../lib/policy/watching.ts';
import { POPUP, WHY_NOT } from './words.ts';

export type PopupAction = 'watch' | 'stop' | 'off-today' | 'on-again' | 'snooze' | 'wake' | 'review' | 'teach' | 'policy' | 'practice' | 'check' | 'options';

export interface PopupView {
  readonly state: Watching;
  /** Whose policy is in force, or null for the built-in one. */
  readonly practice: string | null;
  /** The date that the policy was to be reviewed by, where that is past. */
  readonly due: string | null;
  /** Whether the site is one a permission can be asked for. */
  readonly canWatch: boolean;
  /** Whether the page tells one patient's record from the next. */
  readonly patient: boolean;
  /** Whether the site was set by the package or by IT. */
  readonly fixed: boolean;
  readonly refused: boolean;
  /** What went wrong with the store, in its own words. */
  readonly problem: string | null;
}

const timeOf = (until: number): string => new Date(until).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });

/** What is happening on this tab, at a glance, and what can be done about it. */
export function Popup({ view, on }: { readonly view: PopupView; readonly on: (action: PopupAction, site?: string) => void }) {
  const { state } = view;
  const button = (action: PopupAction, words: string, first = false) => <button type="button" class={first ? 'first' : ''} onClick={() => { on(action); }}>{words}</button>;
  const link = (action: PopupAction, words: string) => <button type="button" class="link" onClick={() => { on(action); }}>{words}</button>;
  const off = state.state === 'not-watching' && (state.why === 'off' || state.why === 'quiet');
  return (
    <main class="own-page popup">
      <h1>Ask Before Release</h1>
      <div role="status">
        {state.state === 'watching' ? (
          <>
            <p class="state" data-state="watching">{POPUP.watching(view.practice === null ? POPUP.builtIn : `${view.practice}’s policy`)}</p>
            <p>{POPUP.undecided(state.undecided)}</p>
            {state.stale && <p class="problem">{POPUP.stale}</p>}
            {state.unwatched.length > 0 && <p class="problem">{POPUP.unwatched(state.unwatched)}</p>}
            {state.aside && <p>{POPUP.aside(WHY_NOT[state.aside])}</p>}
          </>
        ) : (
          <>
            <p class="state" data-state="not-watching">{POPUP.not(WHY_NOT[state.why])}</p>
            {state.inside && <p>{POPUP.inside(state.inside.sites)}</p>}
            {state.inside && <p>{POPUP.undecided(state.inside.undecided)}</p>}
            {off && state.until !== null && <p>{POPUP.until(timeOf(state.until))}</p>}
          </>
        )}
        {view.due !== null && <p class="problem">{POPUP.due(writtenDay(view.due))}</p>}
        {view.refused && <p class="problem">{POPUP.refused}</p>}
        {view.problem !== null && <p class="problem">{view.problem}</p>}
      </div>
      <div class="actions">
        {state.state === 'not-watching' && state.why === 'unknown-site' && view.canWatch && button('watch', POPUP.watch, true)}
        {state.state === 'not-watching' && state.why === 'not-granted' && view.canWatch && button('watch', POPUP.allow, true)}
        {state.state === 'not-watching' && state.why === 'no-permission' && view.canWatch && button('watch', POPUP.again, true)}
        {off && state.why === 'off' && button('on-again', POPUP.onAgain, true)}
        {state.state === 'not-watching' && state.why === 'snoozed' && button('wake', POPUP.onAgain, true)}
        {state.state === 'watching' && state.unwatched.filter((site) => site !== '').map((site) => <button key={site} type="button" class="first" onClick={() => { on('watch', site); }}>{POPUP.watchToo(site)}</button>)}
        {state.state === 'watching' && view.patient && button('snooze', POPUP.snooze)}
        {state.state === 'watching' && button('off-today', POPUP.offToday)}
        {(state.state === 'watching' || off) && (view.fixed ? <p class="quiet">{POPUP.fixed}</p> : button('stop', POPUP.stop))}
      </div>
      <nav aria-label="Pages">
        {state.state === 'watching' && link('review', POPUP.review)}
        {state.state === 'watching' && link('teach', POPUP.teach)}
        {link('policy', POPUP.policy)}
        {link('practice', POPUP.room)}
        {link('check', POPUP.check)}
        {link('options', POPUP.settings)}
      </nav>
      <p class="quiet">{POPUP.silence}</p>
      <p class="quiet">{POPUP.promise}</p>
    </main>
  );
}
