import { useEffect } from 'preact/hooks';
import type { About } from '../../lib/detect/about.ts';
import type { Decision } from '../../lib/entry/entry.ts';

/** Watches a note of the practice room as any field is watched; nothing is counted. */
export function usePrompts(field: HTMLTextAreaElement | null, _about: About, _onDecision: (decision: Decision) => void): void {
  useEffect(() => undefined, [field]);
}
