import type { Assertion } from './assertion.ts';
import type { CompiledCondition, CompiledRule } from './compiled.ts';
import type { Span } from './finding.ts';

/** What one sentence says by itself. Offsets count from the sentence, so typing elsewhere can't move it. */
export interface Signal extends Span {
  readonly rule: Pick<CompiledRule, 'id' | 'category' | 'level' | 'advice' | 'strength' | 'why'>;
  readonly said: Assertion;
  /** The assertion makes it a quiet mark at most. */
  readonly hintOnly: boolean;
  /** Conditions on the whole note that must hold, and that must not. */
  readonly needs: readonly CompiledCondition[];
  readonly unless: readonly CompiledCondition[];
}
