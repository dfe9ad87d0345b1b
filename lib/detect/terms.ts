import type { CompiledLexicon, CompiledRule } from './compiled.ts';
import type { Advice, Category, Level } from './finding.ts';
import { nextSentence } from './sentence.ts';

/** A practice's own term, or a term of its code list. */
export interface Term {
  readonly text: string;
  readonly category: Category;
  readonly level: Level;
  readonly advice: Advice;
}

const WHY_PRACTICE = 'Your practice has asked to be prompted about this term.';

/**
 * The lexicon with a practice's terms added, each matched as words, in order, whatever their case. Terms without a
 * word are left out. Costs what the terms cost; the lexicon given is shared, not changed.
 */
export function withTerms(compiled: CompiledLexicon, terms: readonly Term[]): CompiledLexicon {
  if (terms.length === 0) return compiled;
  const words = [...compiled.words];
  const elements = [...compiled.elements];
  const rules: CompiledRule[] = [...compiled.rules];
  const elementOf = new Map<string, number>();
  const element = (form: string): number => {
    let index = elementOf.get(form);
    if (index === undefined) {
      index = elements.push([[words.push(`=${form}`) - 1], [], []]) - 1;
      elementOf.set(form, index);
    }
    return index;
  };
  terms.forEach(({ text, category, level, advice }, number) => {
    const says = nextSentence(text, 0).tokens.map(({ form }) => element(form) << 1);
    if (says.length > 0) rules.push({ id: `practice-term-${number + 1}`, category, level, advice, strength: 'sure', why: WHY_PRACTICE, says: [says], frames: [], needs: [], unless: [], mark: 'match', when: {} });
  });
  return { ...compiled, words, elements, rules };
}
