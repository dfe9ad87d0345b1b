import { useLayoutEffect, useRef, type MutableRef } from 'preact/hooks';

/**
 * Where what had the focus goes away with its step, puts the focus on the part that says what comes next, instead of nowhere:
 * whoever uses the keyboard or a screen reader goes on from there.
 * @param step what is on the screen; the focus is looked after when it changes
 * @returns for that part, which must take the focus (`tabIndex={-1}`)
 */
export function useKeptFocus(step: string): MutableRef<HTMLElement | null> {
  const part = useRef<HTMLElement>(null);
  const before = useRef(step);
  useLayoutEffect(() => {
    if (before.current === step) return;
    before.current = step;
    const { activeElement, body } = document;
    if (activeElement === null || activeElement === body) part.current?.focus();
  });
  return part;
}
