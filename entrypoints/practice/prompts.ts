import { useEffect, useRef } from 'preact/hooks';
import { DECISIONS, type Decision } from '../../lib/entry/entry.ts';
import type { SystemId } from '../../lib/host/system.ts';
import { PRACTICE_PROFILE } from '../../lib/practice/host.ts';
import type { Watcher } from '../watcher/handle.ts';
import { watchOwnPage } from '../watcher/own-page.ts';

/**
 * Watches a note of the practice room as a note is watched in any record system: marks, card and guard are the real ones.
 * @param second the note of a second entry of the day, where there is one
 * @param field null while there is none, or while prompts are off
 * @param onDecision hears what was decided on the card or at the guard; null when it was taken back
 */
export function usePrompts(field: HTMLTextAreaElement | null, system: SystemId, onDecision: (decision: Decision | null) => void, second: HTMLTextAreaElement | null = null): void {
  const watcher = useRef<Watcher | null>(null);
  const decided = useRef(onDecision);
  decided.current = onDecision;
  useEffect(() => {
    if (!field) return;
    const made = watchOwnPage(
      (policy) => ({ ...policy, system, profiles: [PRACTICE_PROFILE, ...policy.profiles] }),
      (name, ask) => {
        if (name !== 'count-decision' || !('counted' in ask)) return;
        const outcome = ask.counted[0]?.outcome;
        if (outcome === 'taken-back') decided.current(null);
        const decision = DECISIONS.find((one) => one === outcome);
        if (decision) decided.current(decision);
      },
    );
    made.notice(field);
    watcher.current = made;
    return () => {
      made.end();
      watcher.current = null;
    };
  }, [field, system]);
  useEffect(() => { if (second) watcher.current?.notice(second); }, [second, field, system]);
}
