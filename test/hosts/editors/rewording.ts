import { fieldAt } from '../../../lib/field/field-at.ts';
import { makePulse } from '../../../lib/field/pulse.ts';

declare global {
  interface Window {
    /** Rewords a passage of a field as our cards do on request; answers what became of it and the text before the caret. */
    reword?(target: Element, from: string, to: string): Promise<{ became: string; beforeCaret: string | null }>;
  }
}

window.reword = async (target, from, to) => {
  const ended = new AbortController();
  const field = fieldAt(target, { pulse: makePulse(document, ended.signal), layer: () => document.body.appendChild(document.createElement('div')), searchBoxes: false });
  if ('notWatched' in field) throw new Error(field.notWatched);
  const reading = field.read();
  const start = reading.text.indexOf(from);
  const became = await field.replace(reading, { start, end: start + from.length }, to);
  const { text, caret } = field.read();
  ended.abort();
  return { became, beforeCaret: caret === null ? null : text.slice(0, caret) };
};
