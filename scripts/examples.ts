import type { Example, LexRule } from '../lib/detect/compile/lex.ts';
import { evidenceOf, openNote } from '../lib/detect/note.ts';
import type { Rules } from '../lib/detect/rules.ts';
import { standing } from '../lib/detect/weigh.ts';

/** What a rule says of a text by itself, as spans in order. Runs the whole engine: negation and neighbours decide too. */
export function spansOf(rule: string, text: string, about: Example['about'], rules: Rules): readonly { start: number; end: number }[] {
  const seen = new Map<string, { start: number; end: number }>();
  for (const signal of standing(evidenceOf(openNote(text, about, rules))))
    if (signal.rule.id === rule) seen.set(`${signal.at + signal.start}`, { start: signal.at + signal.start, end: signal.at + signal.end });
  return [...seen.values()].sort((a, b) => a.start - b.start);
}

/** Puts spans back into a text as brackets. */
export function bracketed(text: string, spans: readonly { start: number; end: number }[]): string {
  let out = '';
  let at = 0;
  for (const { start, end } of spans) {
    if (start < at) continue;
    out += `${text.slice(at, start)}[${text.slice(start, end)}]`;
    at = end;
  }
  return out + text.slice(at);
}

/** What is wrong with an example, or null when it holds. A `miss` or `false` line fails on the day it comes right. */
export function faultOf(rule: LexRule, example: Example, rules: Rules): string | null {
  const spans = spansOf(rule.id, example.text, example.about, rules);
  const got = bracketed(example.text, spans);
  const want = bracketed(example.text, example.spans);
  switch (example.kind) {
    case 'yes':
      return got === want ? null : spans.length === 0 ? `does not fire on: ${want}` : `marks: ${got}\n     instead of: ${want}`;
    case 'no':
      return spans.length === 0 ? null : `fires: ${got}`;
    case 'miss':
      return spans.length === 0 ? null : `comes right now, with thanks: make it a "yes": ${got}`;
    case 'false':
      return spans.length > 0 ? null : `stays silent now, with thanks: make it a "no": ${example.text}`;
  }
}
