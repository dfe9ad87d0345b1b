import { ASSERTIONS, type Assertion, type Effect } from './assertion.ts';
import { tokenHas, TRAIT } from './elements.ts';
import type { Match, Placed } from './match.ts';
import { BREAK, type Token } from './sentence.ts';
import type { Cue } from './word.ts';

/** A cue where it stands in a sentence. Token indices, both inclusive. */
export interface CueHere {
  readonly cue: Cue;
  readonly from: number;
  readonly to: number;
}

/** Tokens a list item may have for a "no" before the comma to reach it: "no rash, fever or neck stiffness". */
const LIST_ITEM_TOKENS_MAX = 4;
/** How much farther a cue reaches over the items of a list than over running words. */
const LIST_REACH_TIMES = 3;

/** Whether an item of a list begins at a token: after a comma, or with "or". */
const beginsItem = ({ before, form }: Token): boolean => before === BREAK.comma || form === 'or';

/** Whether a "no" before `from` still speaks of what starts there: over a list, not over a new statement. */
function reachesAcross(tokens: readonly Token[], cueEnd: number, from: number, to: number, people: boolean, listed: boolean): boolean {
  let run = 0;
  let items = 0;
  let commas = 0;
  for (let k = cueEnd + 1; k <= from; k++) {
    if (tokens[k]!.before === BREAK.comma) commas++;
    if (beginsItem(tokens[k]!)) {
      if (run > LIST_ITEM_TOKENS_MAX && (listed || commas > 0)) return false;
      run = 0;
      items++;
    }
    run++;
  }
  // running words: "or" begins nothing new
  if (commas === 0 && !listed) return true;
  if (items === 0) return false;
  let last = to;
  while (last + 1 < tokens.length && last - from < LIST_ITEM_TOKENS_MAX && !beginsItem(tokens[last + 1]!)) last++;
  let first = from;
  while (first > cueEnd + 1 && !beginsItem(tokens[first]!)) first--;
  if (last - first + 1 > LIST_ITEM_TOKENS_MAX) return false;
  for (let k = first; k <= last; k++) if (tokenHas(tokens[k]!, TRAIT.stated)) return false;
  if (!people) for (let k = first; k <= last; k++) if (tokenHas(tokens[k]!, TRAIT.person)) return false;
  return true;
}

const PRONOUNS = new Set(['he', 'she', 'they', 'i']);

/** Whether a comma after `cueEnd` opens a statement about somebody, or of something done, up to the end of the clause that `to` is in. */
function stateAnew(tokens: readonly Token[], cueEnd: number, to: number): boolean {
  let opened = false;
  for (let k = cueEnd + 1; k < tokens.length; k++) {
    const token = tokens[k]!;
    if (token.before === BREAK.comma) {
      if (k > to) return false;
      opened = true;
    }
    if (opened && (PRONOUNS.has(token.form) || tokenHas(token, TRAIT.done) || (tokenHas(token, TRAIT.person) && !tokenHas(token, TRAIT.professional)))) return true;
  }
  return false;
}

function applies(here: CueHere, match: Placed, tokens: readonly Token[], stops: readonly number[]): boolean {
  const { cue, from, to } = here;
  for (let k = from; k <= to; k++) if (match.used.includes(k)) return false;
  if (cue.direction === 'sentence') return true;
  if (cue.direction === 'before') {
    if (to >= match.head) return false;
    const inside = to >= match.from;
    const distance = inside ? match.head - to : match.from - to;
    if (distance > cue.reach * (inside || cue.assertion === 'safety-net' ? 1 : LIST_REACH_TIMES)) return false;
    if (stops.some((stop) => stop > to && stop < match.head)) return false;
    if (inside) return true;
    // what to look out for is a list however long its items, until a statement about somebody
    if (cue.assertion === 'safety-net') return !stateAnew(tokens, to, match.to);
    // a family history is a list of people
    return reachesAcross(tokens, to, match.from, match.to, cue.assertion === 'family', distance > cue.reach);
  }
  if (from <= match.head) return false;
  const distance = from - match.to;
  if (distance > cue.reach) return false;
  if (stops.some((stop) => stop > match.head && stop < from)) return false;
  for (let k = match.to + 1; k <= from; k++) if (tokens[k]!.before === BREAK.comma) return false;
  return true;
}

/** How a match is said, the first of the order of precedence that applies, and what follows for its rule. */
export function judge(match: Match, tokens: readonly Token[], cues: readonly CueHere[], stops: readonly number[], under: Assertion | null): { said: Assertion; effect: Effect } {
  let best = under === null ? ASSERTIONS.length - 1 : ASSERTIONS.indexOf(under);
  for (const here of cues) {
    const rank = ASSERTIONS.indexOf(here.cue.assertion);
    if (rank < best && applies(here, match, tokens, stops)) best = rank;
  }
  const said = ASSERTIONS[best]!;
  return { said, effect: match.rule.effects[best]! };
}

/** Whether what a condition asks for is said not to be so: "not told her" is no telling. */
export function isDenied(place: Placed, tokens: readonly Token[], cues: readonly CueHere[], stops: readonly number[]): boolean {
  return cues.some((here) => here.cue.assertion === 'denied' && applies(here, place, tokens, stops));
}
