import type { Decision } from '../entry/entry.ts';
import { hides } from '../entry/step.ts';
import { passages, passagesOf } from './passage.ts';
import type { Today } from './phone.ts';
import type { Scenario } from './scenario.ts';
import { score, type Score } from './score.ts';
import { together } from './two-entries.ts';

export const MODES = ['demonstrate', 'practise', 'test'] as const;
export type Mode = (typeof MODES)[number];

/** Hints of practice, weakest first: how many passages, where they are, why. */
export const HINTS = ['none', 'count', 'where', 'why'] as const;
export type Hint = (typeof HINTS)[number];

/**
 * Where a scenario stands. `reading`: the brief, nothing typed. `writing`: the note is being typed, or read and marked in a test.
 * `saved`: decided and saved, the phone shows what came of it. `answer`: and the reasons are shown.
 */
export type Stage = 'reading' | 'writing' | 'saved' | 'answer';

/** One step of a demonstration. */
export type Step =
  | { readonly show: 'people' }
  | { readonly show: 'brief' }
  | { readonly show: 'passage'; readonly passage: number }
  | { readonly show: 'marks' }
  | { readonly show: 'saved-visible' }
  | { readonly show: 'decision' }
  | { readonly show: 'still'; readonly still: number }
  | { readonly show: 'why' };

/** A run through scenarios in one mode. Everything the practice room shows follows from it. */
export interface Session {
  readonly mode: Mode;
  readonly scenarios: readonly Scenario[];
  /** The present scenario's place in `scenarios`; their number when the session is over. */
  readonly at: number;
  readonly stage: Stage;
  /** The step of a demonstration. */
  readonly step: number;
  /** Whether marks and cards are on. A test never has them. */
  readonly prompts: boolean;
  readonly hint: Hint;
  readonly stopped: readonly number[];
  readonly moved: readonly number[];
  readonly decision: Decision | null;
  /** What the patient said when asked: shown once asked. */
  readonly asked: boolean;
  /** The note as it was saved. */
  readonly text: string;
  /** Scores by scenario, in order; null for those passed over. */
  readonly scores: readonly (Score | null)[];
}

export type SessionEvent =
  | { readonly type: 'next' }
  | { readonly type: 'back' }
  | { readonly type: 'prompts' }
  | { readonly type: 'begin' }
  | { readonly type: 'hint' }
  | { readonly type: 'stop'; readonly passage: number }
  | { readonly type: 'move'; readonly passage: number }
  | { readonly type: 'ask' }
  | { readonly type: 'decide'; readonly decision: Decision | null }
  /** `second`: in practice, what was moved to another entry of the day, and whether that one is hidden. */
  | { readonly type: 'save'; readonly text: string; readonly second?: SecondEntry | undefined }
  | { readonly type: 'reopen' }
  | { readonly type: 'answer' }
  | { readonly type: 'again' }
  | { readonly type: 'next-scenario' }
  | { readonly type: 'go'; readonly at: number };

export interface SecondEntry {
  readonly text: string;
  readonly hidden: boolean;
}

/** Starts a session. Scenarios are gone through in the order given. */
export function startSession(mode: Mode, scenarios: readonly Scenario[]): Session {
  return { ...FRESH, mode, scenarios, at: 0, prompts: mode !== 'test', scores: scenarios.map(() => null) };
}

const FRESH = { stage: 'reading', step: 0, hint: 'none', stopped: [], moved: [], decision: null, asked: false, text: '' } as const;

/** The scenario on show, or null when the session is over. */
export function present(session: Session): Scenario | null {
  return session.scenarios[session.at] ?? null;
}

/** The steps that demonstrate a scenario: the people, the story, the note a passage at a time, first saved visible and then as it should be. */
export function steps(scenario: Scenario): Step[] {
  const typed = passages(scenario.note.text).map((_, passage): Step => ({ show: 'passage', passage }));
  const still = scenario.still.map((_, index): Step => ({ show: 'still', still: index }));
  return [{ show: 'people' }, { show: 'brief' }, ...typed, { show: 'marks' }, { show: 'saved-visible' }, { show: 'decision' }, ...still, { show: 'why' }];
}

/** The part of the note typed so far in a demonstration. */
export function typedSoFar(session: Session): string {
  const scenario = present(session);
  if (!scenario) return '';
  const all = steps(scenario);
  const step = all[session.step];
  const spans = passages(scenario.note.text);
  if (step?.show === 'people' || step?.show === 'brief' || !step) return '';
  const last = step.show === 'passage' ? step.passage : spans.length - 1;
  return scenario.note.text.slice(0, spans[last]?.end ?? 0);
}

/** What today's entry is on the phone, as the session stands. */
export function today(session: Session): Today {
  const scenario = present(session);
  if (!scenario) return { saved: false };
  if (session.mode === 'demonstrate') {
    const show = steps(scenario)[session.step]?.show;
    if (show === 'saved-visible') return { saved: true, text: scenario.note.text, decision: null, moved: [] };
    if (show === 'decision' || show === 'still' || show === 'why') return { saved: true, text: scenario.note.text, decision: scenario.answer.best, moved: toMove(scenario) };
    return { saved: false };
  }
  if (session.stage === 'reading' || session.stage === 'writing') return { saved: false };
  return { saved: true, text: session.text, decision: session.decision, moved: session.moved };
}

/** The passages that belong in an entry of their own when a note is split: those to hide or ask about. */
export function toMove(scenario: Scenario, text: string = scenario.note.text): number[] {
  const sensitive = scenario.points.filter((point) => point.should !== 'visible');
  return [...new Set(sensitive.flatMap((point) => passagesOf(text, point.quote)))].sort((a, b) => a - b);
}

/** The session after an event. An event that does not belong to the mode or stage changes nothing. */
export function step(session: Session, event: SessionEvent): Session {
  const scenario = present(session);
  if (event.type === 'go') return event.at >= 0 && event.at <= session.scenarios.length && Number.isInteger(event.at) ? { ...session, ...FRESH, at: event.at } : session;
  if (!scenario) return session;
  if (event.type === 'next-scenario') return { ...session, ...FRESH, at: session.at + 1 };
  if (event.type === 'again') return session.mode === 'test' ? session : { ...session, ...FRESH };
  if (event.type === 'prompts') return session.mode === 'test' ? session : { ...session, prompts: !session.prompts };
  return session.mode === 'demonstrate' ? demonstrate(session, scenario, event) : doIt(session, scenario, event);
}

function demonstrate(session: Session, scenario: Scenario, event: SessionEvent): Session {
  const last = steps(scenario).length - 1;
  if (event.type === 'next') return session.step < last ? { ...session, step: session.step + 1 } : session.at < session.scenarios.length - 1 ? { ...session, ...FRESH, at: session.at + 1 } : session;
  if (event.type === 'back') {
    if (session.step > 0) return { ...session, step: session.step - 1 };
    const before = session.scenarios[session.at - 1];
    return before ? { ...session, ...FRESH, at: session.at - 1, step: steps(before).length - 1 } : session;
  }
  return session;
}

function doIt(session: Session, scenario: Scenario, event: SessionEvent): Session {
  const { stage } = session;
  switch (event.type) {
    case 'begin':
      return stage === 'reading' ? { ...session, stage: 'writing', text: session.mode === 'test' ? scenario.note.text : '' } : session;
    case 'hint': {
      const next = HINTS[HINTS.indexOf(session.hint) + 1];
      return session.mode === 'practise' && stage === 'writing' && next ? { ...session, hint: next } : session;
    }
    case 'stop':
      return stage === 'writing' && fits(event.passage) ? { ...session, stopped: flipped(session.stopped, event.passage) } : session;
    case 'move':
      return session.mode === 'test' && stage === 'writing' && fits(event.passage) ? { ...session, moved: flipped(session.moved, event.passage) } : session;
    case 'ask':
      return stage === 'writing' ? { ...session, asked: true } : session;
    case 'decide':
      return stage === 'writing' ? { ...session, decision: event.decision, moved: event.decision === 'moved' && session.moved.length === 0 ? session.stopped : session.moved } : session;
    case 'save':
      return stage === 'writing' ? saved(session, scenario, event.text, event.second) : session;
    case 'reopen':
      return session.mode === 'practise' && stage === 'saved' ? { ...session, stage: 'writing' } : session;
    case 'answer':
      return stage === 'saved' ? { ...session, stage: 'answer' } : session;
    default:
      return session;
  }
}

function saved(session: Session, scenario: Scenario, text: string, second: SecondEntry | undefined): Session {
  const written = session.mode === 'practise';
  const { text: both, inSecond } = together(text, second?.text ?? '');
  const apart = inSecond.length > 0 && second?.hidden === true;
  const called = session.decision ?? 'kept-visible';
  // What was done counts, not what it was called: a hidden second entry is a part moved, as long as the first one shows.
  const decision = !written || hides(called) ? called : apart ? 'moved' : called === 'moved' ? 'kept-visible' : called;
  const moved = written ? (apart ? inSecond : []) : session.moved;
  const note = written ? both : scenario.note.text;
  // In practice the prompts do the stopping: what is judged is the decision.
  const stopped = written ? toMove(scenario, note) : session.stopped;
  const scores = session.scores.with(session.at, score(scenario, { text: note, stopped, decision, moved }));
  return { ...session, stage: 'saved', text: note, decision, moved, scores };
}

function fits(passage: number): boolean {
  return Number.isInteger(passage) && passage >= 0;
}

function flipped(list: readonly number[], item: number): number[] {
  return list.includes(item) ? list.filter((one) => one !== item) : [...list, item].sort((a, b) => a - b);
}
