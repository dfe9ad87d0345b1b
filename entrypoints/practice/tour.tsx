import type { Scenario } from '../../lib/practice/scenario.ts';

/** The first-run tour. */
export function Tour({ onLeave }: { readonly scenario: Scenario; readonly today: string; readonly onLeave: () => void }) {
  return <button type="button" onClick={onLeave}>Leave</button>;
}
