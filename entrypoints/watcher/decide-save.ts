import type { GuardAction, GuardView } from '../../components/guard/view.ts';
import { GUARD } from '../../components/words.ts';
import { step, undecided, type Effect } from '../../lib/entry/step.ts';
import type { Field } from '../../lib/field/field.ts';
import { GUIDES, stepsToHide } from '../../lib/host/guides.ts';
import { watchSaves, type HeldSave, type SaveJudge } from '../../lib/host/save.ts';
import { documentsAround, outwards } from '../../lib/host/selector.ts';
import type { GuardMode } from '../../lib/policy/effective.ts';
import type { ControllerNeeds } from './controller.ts';
import type { Entries } from './decide-entries.ts';
import type { OpenEntry } from './decide-entry.ts';
import { makeGuardHost } from './guard-host.ts';

/** The guard: what happens to a save while something is undecided. */
export interface Saves {
  /** Effects of a decision taken elsewhere, on the card: a held save goes on with it. */
  performed(effects: readonly Effect[]): void;
  /** Looks whether what is held is still to be held, and at windows that came since. */
  check(): void;
  /** Nothing may show: what was held goes back to the note, unsaved. */
  blank(): void;
  /** Ends; a held save passes. */
  dispose(): void;
}

interface Holding {
  readonly entries: readonly OpenEntry[];
  readonly held: HeldSave;
  /** Where the clinician was. */
  readonly from: { readonly field: Field; readonly caret: number } | { readonly element: HTMLElement } | null;
  problem: GuardView['problem'];
}

export function makeSaves(needs: ControllerNeeds, entries: Entries, on: { look(entry: OpenEntry): void }): Saves {
  const { stage, signal } = needs;
  const guard = makeGuardHost(stage, signal);
  const watched = new WeakSet<Window>();
  const failed = needs.guarded((error: unknown) => { throw error; });
  let holding: Holding | null = null;

  const contains = (root: Element, target: Element): boolean => {
    for (let at: Element | null = target; at; at = outwards(at)) if (at === root) return true;
    return false;
  };
  /** The entries a save concerns: those it stands in, else, as with a toolbar, all of them. */
  const concerned = (target: Element): readonly OpenEntry[] => {
    const around = entries.all().filter((entry) => contains(entry.root(), target));
    return around.length > 0 ? around : entries.all();
  };

  /** On a blanked screen nothing may ask, so nothing may hold. */
  const mode = (): GuardMode => (stage.blanked() ? 'off' : needs.policy().guard);

  const judge: SaveJudge = {
    wouldHold(target) {
      stage.settle();
      return mode() === 'decide' && concerned(target).some((entry) => step(entry.state(), { kind: 'save' })[1].some(({ kind }) => kind === 'hold'));
    },
    save(target, held) {
      stage.settle();
      const these = concerned(target);
      const holds = these.filter((entry) => entry.send({ kind: 'save' }).some(({ kind }) => kind === 'hold'));
      if (holds.length === 0) {
        close();
        return false;
      }
      if (mode() === 'decide') {
        open(holds, held);
        return true;
      }
      const count = holds.reduce((sum, entry) => sum + undecided(entry.state()).length, 0);
      for (const entry of holds) entry.send({ kind: 'save anyway' });
      if (mode() === 'remind') guard.strip(GUARD.remind(count), () => { on.look(holds[0]!); });
      return false;
    },
    holdsNote: (element) => entries.all().some((entry) => [...entry.fields.keys()].some((field) => contains(element, field.element))),
  };

  function watch(): void {
    for (const each of documentsAround(document)) {
      const window = each.defaultView;
      if (!window || watched.has(window)) continue;
      watched.add(window);
      watchSaves(window, entries.profile, judge, needs.guarded, signal);
      window.addEventListener('focusout', needs.guarded(left), { capture: true, signal });
    }
  }

  /** What was undecided when an entry that saves by itself was last left: said once. */
  const said = new WeakMap<OpenEntry, string>();
  /** Where a host saves by itself nothing can be held: leaving an entry with something undecided gets a quiet word. */
  function left(event: FocusEvent): void {
    if (!entries.profile()?.save?.autosaves || mode() === 'off' || !event.isTrusted || !document.hasFocus()) return;
    const [from, to] = [event.composedPath()[0], event.relatedTarget].map((each) => (each && 'nodeType' in each ? (each as Element) : null));
    if (!from || to === (stage.layer().getRootNode() as ShadowRoot).host) return;
    const entry = entries.all().find((each) => contains(each.root(), from));
    if (!entry || entry.state().phase !== 'asking' || (to && contains(entry.root(), to))) return;
    const open = undecided(entry.state());
    const words = open.map(({ category, advice }) => `${category} ${advice}`).join();
    if (said.get(entry) === words) return;
    said.set(entry, words);
    guard.strip(GUARD.leaving(open.length), () => { on.look(entry); });
  }

  function open(holds: readonly OpenEntry[], held: HeldSave): void {
    const fields = holds.flatMap((entry) => [...entry.fields.keys()]);
    const focused = fields.find((field) => (field.element.getRootNode() as Document | ShadowRoot).activeElement === field.element);
    const caret = focused?.read().caret ?? null;
    const active = document.activeElement;
    holding = { entries: holds, held, problem: 'none', from: focused && caret !== null ? { field: focused, caret } : active && 'focus' in active ? { element: active as HTMLElement } : null };
    show();
  }

  function show(): void {
    if (!holding) return;
    const prompts = holding.entries.flatMap((entry) => undecided(entry.state()));
    const { system } = needs.policy();
    guard.show({ count: prompts.length, advised: prompts.some(({ advice }) => advice === 'hide') ? 'hide' : 'ask', problem: holding.problem, steps: stepsToHide(system), system: GUIDES[system].name }, needs.guarded((action) => void act(action).catch(failed)));
  }

  function close(): void {
    holding = null;
    guard.close();
  }

  function goBack({ from }: Holding): void {
    if (!from) return;
    if ('field' in from) from.field.focusAt(from.caret);
    else if (from.element.isConnected) from.element.focus({ preventScroll: true });
  }

  /** Runs the held save and closes; where only the clinician's own press will do, says so. */
  function letGo(): void {
    const was = holding;
    if (!was) return;
    close();
    goBack(was);
    if (was.held.run() === 'press-again') guard.strip(GUARD.pressAgain, null);
  }

  async function act(action: GuardAction): Promise<void> {
    const was = holding;
    // While the record system is being worked, saving anyway and going back are one key away all the same.
    if (!was || (was.problem === 'working' && action !== 'anyway' && action !== 'back')) return;
    switch (action) {
      case 'anyway':
        was.problem = 'working';
        for (const entry of was.entries) entry.send({ kind: 'save anyway' });
        return letGo();
      case 'back':
      case 'look':
        for (const entry of was.entries) entry.send({ kind: 'back' });
        close();
        if (action === 'look' && was.entries[0]) on.look(was.entries[0]);
        else goBack(was);
        return;
      case 'hide':
      case 'ask':
        was.problem = 'working';
        for (const entry of was.entries) entry.send({ kind: 'decide', decision: action === 'hide' ? 'hidden' : 'ask-first' });
        return settle(was);
    }
  }

  /** Waits for the record system, then lets the save go, or says what stands in its way. Nothing is saved that was to be hidden and is not. */
  async function settle(was: Holding): Promise<void> {
    show();
    const carried = await Promise.all(was.entries.map((entry) => entry.carried()));
    if (holding !== was) return;
    if (carried.every(Boolean)) return letGo();
    const how = was.entries.map((entry) => entry.carriedOut().how);
    was.problem = how.includes('failed') ? 'failed' : how.includes('by-hand') ? 'by-hand' : 'unverified';
    for (const entry of was.entries) if (entry.state().phase === 'asking') entry.send({ kind: 'save' });
    show();
  }

  watch();
  // Who leaves the page does not save: what is held goes with it.
  window.addEventListener('pagehide', () => { if (holding) close(); }, { capture: true, signal });
  return {
    performed(effects) {
      if (!holding || !effects.some(({ kind }) => kind === 'pass')) return;
      holding.problem = 'working';
      void settle(holding).catch(failed);
    },
    check() {
      watch();
      if (holding && holding.problem === 'none' && !holding.entries.some((entry) => entry.state().phase === 'holding')) close();
    },
    blank() {
      if (!holding) return;
      for (const entry of holding.entries) entry.send({ kind: 'back' });
      close();
    },
    dispose() {
      if (!holding) return;
      const { held } = holding;
      close();
      held.run();
    },
  };
}
