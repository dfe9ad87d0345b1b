import type { CompiledFrame, CompiledPattern } from './compiled.ts';
import { elementLength, elementLengthBack, tokenHas, tokenIs, TRAIT, wordHas, wordIs } from './elements.ts';
import type { Rules } from './rules.ts';
import type { Scene } from './scene.ts';
import { BREAK, type Token } from './sentence.ts';
import type { ReadRule } from './word.ts';

/** Tokens of one sentence that fit a pattern or frame. Indices into the sentence's tokens, both inclusive. */
export interface Placed {
  readonly from: number;
  readonly to: number;
  /** The token that carries it: what a "not" before it denies. */
  readonly head: number;
  /** Tokens the pattern itself asked for: a "not" among them is part of what is said. */
  readonly used: readonly number[];
}

/** A rule's place. */
export interface Match extends Placed {
  readonly rule: ReadRule;
}

/** How far apart the roles of a frame may stand, in words. Larger: strangers are joined; smaller: relative clauses are lost. */
const ROLE_WORDS_MAX = 9;

type Extent = Omit<Placed, 'head'>;

/** The tokens from `from` on, at least one. */
function run(from: number, length: number): number[] {
  const list = [from]; // an array that begins empty is given room for many
  for (let k = 1; k < length; k++) list.push(from + k);
  return list;
}

const FAILED = -1;
/** Tokens the fit under way has used; only a fit that succeeds leaves any. */
const trail: number[] = [];
let trailed = 0;

function use(from: number, length: number): void {
  for (let k = 0; k < length; k++) trail[trailed++] = from + k;
}

/**
 * Fits a pattern's items from `item` on, starting at token `at`. A comma before a token hinders, unless a gap came before
 * (`free`). Returns the token after the last, or FAILED.
 */
function forward(tokens: readonly Token[], pattern: CompiledPattern, item: number, at: number, free: boolean): number {
  if (item >= pattern.length) return at;
  const code = pattern[item]!;
  if (code < 0) {
    let spent = 0;
    for (let next = at; next <= tokens.length; next++) {
      if (tokens[next]?.before === BREAK.comma) spent++;
      if (spent > -code) break;
      const end = forward(tokens, pattern, item + 1, next, true);
      if (end !== FAILED) return end;
      if (++spent > -code) break;
    }
    return FAILED;
  }
  if (at < tokens.length && (free || item === 0 || tokens[at]!.before !== BREAK.comma)) {
    const length = elementLength(tokens, at, code >> 1);
    if (length > 0) {
      const end = forward(tokens, pattern, item + 1, at + length, false);
      if (end !== FAILED) {
        use(at, length);
        return end;
      }
    }
  }
  return code & 1 ? forward(tokens, pattern, item + 1, at, free) : FAILED;
}

/** Fits a pattern's items up to `item`, ending before token `end`, before which `nextBreak` stands. Returns the first token, or FAILED. */
function backward(tokens: readonly Token[], pattern: CompiledPattern, item: number, end: number, nextBreak: number): number {
  if (item < 0) return end;
  const code = pattern[item]!;
  if (code < 0) {
    let spent = nextBreak === BREAK.comma ? 1 : 0;
    for (let next = end; spent <= -code && next >= 0; next--) {
      const from = backward(tokens, pattern, item - 1, next, BREAK.none);
      if (from !== FAILED) return from;
      if (tokens[next - 1]?.before === BREAK.comma) spent++;
      spent++;
    }
    return FAILED;
  }
  if (end > 0 && nextBreak !== BREAK.comma) {
    const length = elementLengthBack(tokens, end - 1, code >> 1);
    if (length > 0) {
      const first = end - length;
      const from = backward(tokens, pattern, item - 1, first, tokens[first]!.before);
      if (from !== FAILED) {
        use(first, length);
        return from;
      }
    }
  }
  return code & 1 ? backward(tokens, pattern, item - 1, end, nextBreak) : FAILED;
}

/** Fits a whole pattern whose anchor item is the `length` tokens from `at` on; null if it does not. */
export function matchPattern(tokens: readonly Token[], pattern: CompiledPattern, anchor: number, at: number, length: number): Placed | null {
  if (pattern.length === 1) return { from: at, to: at + length - 1, head: at, used: run(at, length) };
  trailed = 0;
  const from = backward(tokens, pattern, anchor - 1, at, tokens[at]!.before);
  if (from === FAILED) return null;
  const end = forward(tokens, pattern, anchor + 1, at + length, false);
  if (end === FAILED) return null;
  use(at, length);
  return { from: Math.min(from, at), to: Math.max(end, at + length) - 1, head: at, used: trail.slice(0, trailed) };
}

/** Whether a pattern stands anywhere between two tokens, both inclusive. */
export function hasPattern(tokens: readonly Token[], pattern: CompiledPattern, from: number, to: number): boolean {
  for (let at = from; at <= to; at++) {
    trailed = 0;
    const end = forward(tokens, pattern, 0, at, false);
    if (end !== FAILED && end <= to + 1) return true;
  }
  return false;
}

const SUBJECT_ONLY = new Set(['he', 'she', 'they', 'i', 'we', 'who']);
const POSSESSIVE = new Set(['his', 'her', 'their', 'my', 'our', 'its']);

/** Whether a token stands for a person, not as a possessive before something owned. */
function isPersonHere(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  if (!tokenHas(token, TRAIT.person)) return false;
  if (token.possessive) return false;
  if (POSSESSIVE.has(token.form)) {
    const next = tokens[at + 1];
    // "her" before a noun owns it; before a break, a preposition or a small word it is the person
    return token.form === 'her' && (!next || next.before !== BREAK.none || wordHas(next.word, TRAIT.preposition) || wordHas(next.word, TRAIT.patient));
  }
  return true;
}

function isObject(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return !!before && tokens[at]!.before !== BREAK.comma && wordHas(before.word, TRAIT.preposition) && !SUBJECT_ONLY.has(tokens[at]!.form);
}

/** Finds who does the act at `at`: left of it, or after "by" when the voice is passive. Null: nobody is named. */
function agentOf(tokens: readonly Token[], at: number, end: number, passive: boolean): number | null {
  if (passive) {
    for (let k = end + 1; k < tokens.length && k <= end + ROLE_WORDS_MAX; k++)
      if (wordHas(tokens[k]!.word, TRAIT.by))
        for (let p = k + 1; p < tokens.length && p <= k + 4; p++) if (tokenHas(tokens[p]!, TRAIT.person) && !tokens[p]!.possessive && !POSSESSIVE.has(tokens[p]!.form)) return p;
    return null;
  }
  let commas = 0;
  for (let k = at - 1; k >= 0 && k >= at - ROLE_WORDS_MAX - 3; k--) {
    if (tokens[k + 1]!.before === BREAK.comma && ++commas > 2) return null;
    if (isPersonHere(tokens, k) && !isObject(tokens, k)) return k;
  }
  return null;
}

/** Whether the act at `at` is passive: after a form of "be" or "get", or a bare participle followed by "by". */
function isPassive(tokens: readonly Token[], at: number, end: number): boolean {
  if (!tokens[at]!.word?.participle) return false;
  for (let k = at - 1; k >= 0 && k >= at - 3; k--) {
    if (wordHas(tokens[k]!.word, TRAIT.be)) return true;
    if (tokens[k + 1]!.before === BREAK.comma) break;
  }
  for (let k = end + 1; k < tokens.length && k <= end + 5; k++) if (wordHas(tokens[k]!.word, TRAIT.by)) return k + 1 < tokens.length && tokenHas(tokens[k + 1]!, TRAIT.person) ? true : wordHas(tokens[k + 2]?.word ?? null, TRAIT.person);
  return false;
}

/** Looks for a role on one side of the act, then on the other. */
function roleNear(tokens: readonly Token[], element: number, from: number, to: number, rightFirst: boolean, taken: readonly number[]): Extent | null {
  const side = (right: boolean): Extent | null => {
    for (let d = 1; d <= ROLE_WORDS_MAX; d++) {
      const k = right ? to + d : from - d;
      if (k < 0 || k >= tokens.length) return null;
      if (taken.includes(k)) continue;
      const length = elementLength(tokens, k, element);
      if (length > 0 && !taken.includes(k + length - 1)) return { from: k, to: k + length - 1, used: run(k, length) };
    }
    return null;
  };
  return rightFirst ? (side(true) ?? side(false)) : (side(false) ?? side(true));
}

/** Fits a frame around an act at token `at`. */
function frameAt(tokens: readonly Token[], rules: Rules, scene: Scene, rule: ReadRule, frame: CompiledFrame, at: number): Match | null {
  const [who, act, what, of] = frame;
  const length = elementLength(tokens, at, act >> 1);
  if (length === 0) return null;
  const end = at + length - 1;
  const used = run(at, length);
  let from = at;
  let to = end;
  const take = (extent: Extent): void => {
    from = Math.min(from, extent.from);
    to = Math.max(to, extent.to);
    used.push(...extent.used);
  };
  const passive = isPassive(tokens, at, end);
  const agent = agentOf(tokens, at, end, passive);
  if (who >= 0) {
    const element = who >> 1;
    if (agent !== null) {
      if (!tokenIs(tokens[agent]!, element)) return null;
      take({ from: agent, to: agent, used: [agent] });
    } else if (!(who & 1)) {
      // nobody named: an unsaid subject is whoever was last spoken of, or the patient
      if (passive) return null;
      const unsaid = wordIs(scene.subject, element) || wordIs(rules.standIns['~patient'] ?? null, element);
      if (!unsaid) return null;
    }
  }
  if (what >= 0) {
    const found = roleNear(tokens, what >> 1, at, end, !passive, used);
    if (found) take(found);
    else if (!(what & 1)) return null;
  }
  if (of >= 0) {
    const element = of >> 1;
    const found = passive ? roleNear(tokens, element, from, to, false, used) : roleNear(tokens, element, at, end, true, used);
    if (found) take(found);
    else {
      // the patient goes without saying, unless somebody else stands there
      const patient = wordIs(rules.standIns['~patient'] ?? null, element);
      if (!(of & 1)) {
        if (!patient) return null;
        // "hit his head", "took his keys": what belongs to somebody else was not done to the patient
        for (let k = end + 1; k < tokens.length && k <= end + 2 && tokens[k]!.before !== BREAK.comma; k++)
          if ((tokens[k]!.form === 'his' || tokens[k]!.form === 'her' || tokens[k]!.form === 'himself' || tokens[k]!.form === 'herself') && tokens[k]!.as !== null && !tokenIs(tokens[k]!, element)) return null;
        for (let k = end + 1; k < tokens.length && k <= end + 4 && tokens[k]!.before !== BREAK.comma; k++)
          if (k !== agent && tokenHas(tokens[k]!, TRAIT.person) && !tokenIs(tokens[k]!, element) && !POSSESSIVE.has(tokens[k]!.form)) return null;
      }
    }
  }
  return { rule, from, to, head: at, used };
}

/** Fits a frame one of whose roles stands at token `anchorAt`. */
export function matchFrame(tokens: readonly Token[], rules: Rules, scene: Scene, rule: ReadRule, frame: CompiledFrame, anchor: number, anchorAt: number): Match | null {
  if (anchor === 1) return frameAt(tokens, rules, scene, rule, frame, anchorAt);
  const element = frame[anchor]! >> 1;
  if (elementLength(tokens, anchorAt, element) === 0) return null;
  for (let d = 1; d <= ROLE_WORDS_MAX + 1; d++)
    for (const at of [anchorAt - d, anchorAt + d]) {
      if (at < 0 || at >= tokens.length || elementLength(tokens, at, frame[1] >> 1) === 0) continue;
      const match = frameAt(tokens, rules, scene, rule, frame, at);
      if (match?.used.includes(anchorAt)) return match;
    }
  return null;
}
