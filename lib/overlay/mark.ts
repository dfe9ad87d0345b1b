import type { Level, Span } from '../detect/finding.ts';

/** A passage to paint. Says how loud, never why. */
export interface Mark extends Span {
  readonly level: Level;
}
