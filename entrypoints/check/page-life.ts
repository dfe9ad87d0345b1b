/** Calls `clear` whenever the page is left, however it is left, and again if a browser brings it back as it was. */
export function onCleared(clear: () => void, signal: AbortSignal): void {
  window.addEventListener('pagehide', clear, { signal });
  window.addEventListener('pageshow', (event) => { if (event.persisted) clear(); }, { signal });
}

/** Calls `alive` for keys, clicks and touches. Moving the pointer alone is no sign: it drifts. */
export function onSignsOfLife(alive: () => void, signal: AbortSignal): void {
  for (const kind of ['keydown', 'input', 'pointerdown', 'paste'] as const) document.addEventListener(kind, alive, { capture: true, passive: true, signal });
}
