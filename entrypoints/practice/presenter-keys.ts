/** What a presenter's key asks for. */
export type Presented = 'next' | 'back' | 'prompts' | 'large';

const KEYS: Readonly<Record<string, Presented>> = { ArrowRight: 'next', PageDown: 'next', ArrowLeft: 'back', PageUp: 'back', p: 'prompts', P: 'prompts', l: 'large', L: 'large' };

/** Clickers send Page Down and Page Up: those count everywhere. The rest count only outside what takes keys of its own. */
export function presenterKey(event: KeyboardEvent): Presented | null {
  if (event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented) return null;
  const target = event.target instanceof Element ? event.target : null;
  const takesKeys = target?.closest('input:not([type=checkbox]), textarea, select, [role=tab], [contenteditable]') !== null && target !== null;
  if (takesKeys && event.key !== 'PageDown' && event.key !== 'PageUp') return null;
  return KEYS[event.key] ?? null;
}
