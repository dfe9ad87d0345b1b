import { ASSERTIONS, EFFECTS, type Assertion, type Effect } from '../assertion.ts';
import type { About } from '../about.ts';
import { STRENGTHS, type Strength } from '../compiled.ts';
import { ADVICE, CATEGORIES, LEVELS, type Advice, type Category, type Level } from '../finding.ts';

/** A mistake in a lexicon file: says which file and line, and what is wrong. */
export class LexError extends Error {
  constructor(file: string, line: number, what: string) {
    super(`${file}:${line}: ${what}`);
    this.name = 'LexError';
  }
}

/** One thing a pattern asks of a place: one of several words, classes or fixed word sequences. */
export interface Choice {
  readonly kind: 'choice';
  readonly alternatives: readonly Alternative[];
  readonly optional: boolean;
}
/** A gap of up to `most` words. */
export interface Gap {
  readonly kind: 'gap';
  readonly most: number;
}
export type Alternative =
  | { readonly kind: 'word'; readonly text: string; readonly exact: boolean }
  | { readonly kind: 'class'; readonly name: string };
export type Pattern = readonly (Choice | Gap)[];

export const ROLES = ['who', 'act', 'what', 'of'] as const;
export type Role = (typeof ROLES)[number];
export type Frame = Partial<Record<Role, Choice>> & { readonly act: Choice };

export const SCOPES = ['clause', 'sentence', 'note'] as const;
export type Scope = (typeof SCOPES)[number];
export interface Condition {
  readonly patterns: readonly Pattern[];
  readonly scope: Scope;
}

export const EXAMPLE_KINDS = ['yes', 'no', 'miss', 'false'] as const;
export interface Example {
  readonly kind: (typeof EXAMPLE_KINDS)[number];
  readonly text: string;
  /** UTF-16 spans marked with brackets in the file. */
  readonly spans: readonly { readonly start: number; readonly end: number }[];
  readonly about: About;
  readonly line: number;
}

export interface LexRule {
  readonly id: string;
  readonly category: Category;
  readonly level: Level;
  readonly advice: Advice;
  readonly strength: Strength;
  readonly why: string;
  readonly basis: string;
  readonly says: readonly Pattern[];
  readonly frames: readonly Frame[];
  readonly needs: readonly Condition[];
  readonly unless: readonly Condition[];
  readonly mark: 'match' | 'clause' | 'sentence';
  readonly when: Readonly<Partial<Record<Assertion, Effect>>>;
  readonly ages: readonly [from: number, to: number] | null;
  readonly sex: 'F' | 'M' | null;
  readonly examples: readonly Example[];
  readonly file: string;
  readonly line: number;
}

/** A cue of assertion.lex: a phrase that says how what stands near it is meant. */
export interface Cue {
  readonly assertion: Assertion;
  readonly direction: 'before' | 'after' | 'sentence';
  /** How many tokens it reaches. */
  readonly reach: number;
  readonly patterns: readonly Pattern[];
}

export interface LexFile {
  readonly rules: readonly LexRule[];
  readonly classes: ReadonlyMap<string, readonly Alternative[]>;
  readonly cues: readonly Cue[];
  /** Words that end a cue's reach. */
  readonly stops: readonly Pattern[];
  /** Longer phrases in which a cue's word is no cue. */
  readonly shields: readonly Pattern[];
}

const PIECE = /"([^"]*)"|\.\.(\d+)|@([a-z0-9-]+)|([^\s|"]+)/y;

/** Reads a pattern such as `@close hit|punch her? ..3 "in front of" @children`. */
export function parsePattern(source: string, fail: (what: string) => never): Pattern {
  const items: (Choice | Gap)[] = [];
  let alternatives: Alternative[] = [];
  let at = 0;
  const close = (optional: boolean): void => {
    if (alternatives.length > 0) items.push({ kind: 'choice', alternatives, optional });
    alternatives = [];
  };
  while (at < source.length) {
    if (/\s/.test(source[at]!)) {
      close(false);
      at++;
      continue;
    }
    if (source[at] === '|') {
      if (alternatives.length === 0) fail(`"|" without a word before it in: ${source}`);
      at++;
      while (source[at] === ' ') at++;
    } else if (alternatives.length > 0) fail(`a space or "|" is missing in: ${source}`);
    PIECE.lastIndex = at;
    const piece = PIECE.exec(source);
    if (!piece) fail(`cannot read from "${source.slice(at, at + 20)}" in: ${source}`);
    at = PIECE.lastIndex;
    const [, quoted, gap, cls] = piece!;
    let word = piece![4];
    let optional = false;
    if (word?.endsWith('?') && word.length > 1) {
      optional = true;
      word = word.slice(0, -1);
    } else if (word === undefined && source[at] === '?') {
      optional = true;
      at++;
    }
    if (gap !== undefined) {
      if (alternatives.length > 0) fail(`a gap cannot be an alternative in: ${source}`);
      const most = Number(gap);
      if (most < 1 || most > 12) fail(`a gap is 1 to 12 words, not ${gap}`);
      items.push({ kind: 'gap', most });
      continue;
    }
    if (quoted?.includes('|')) fail(`"|" inside quotation marks in: ${source}`);
    if (quoted !== undefined) alternatives.push({ kind: 'word', text: quoted, exact: true });
    else if (cls !== undefined) alternatives.push({ kind: 'class', name: cls });
    else alternatives.push({ kind: 'word', text: word!, exact: false });
    if (optional) close(true);
  }
  close(false);
  if (!items.some((item) => item.kind === 'choice' && !item.optional)) fail(`nothing that must be there in: ${source}`);
  if (items[0]!.kind === 'gap' || items.at(-1)!.kind === 'gap') fail(`a gap at the edge of: ${source}`);
  return items;
}

function oneChoice(source: string, fail: (what: string) => never): Choice {
  const pattern = parsePattern(source, fail);
  const [only] = pattern;
  if (pattern.length !== 1 || only?.kind !== 'choice') fail(`a role takes one word, class or alternatives, not: ${source}`);
  return only as Choice;
}

function parseFrame(source: string, fail: (what: string) => never): Frame {
  const frame: Partial<Record<Role, Choice>> = {};
  for (const part of source.split(';')) {
    const [, role, rest] = /^\s*(\S+)\s+(.+?)\s*$/.exec(part) ?? fail(`a role and its words are missing in: ${part}`);
    const named = role!.replace(/\?$/, '') as Role;
    if (!ROLES.includes(named)) fail(`unknown role "${role}"; allowed: ${ROLES.join(', ')}`);
    const choice = oneChoice(rest!, fail);
    frame[named] = role!.endsWith('?') ? { ...choice, optional: true } : choice;
  }
  if (!frame.act) fail('a frame needs "act"');
  return frame as Frame;
}

function parseCondition(source: string, fail: (what: string) => never): Condition {
  const [, body, scope] = /^(.*?)\s+in\s+(\S+)\s*$/.exec(source) ?? fail('say where: "in clause", "in sentence" or "in note"');
  if (!SCOPES.includes(scope as Scope)) fail(`unknown scope "${scope}"; allowed: ${SCOPES.join(', ')}`);
  return { patterns: body!.split(/\s*;\s*/).map((one) => parsePattern(one, fail)), scope: scope as Scope };
}

function parseExample(kind: Example['kind'], source: string, line: number, fail: (what: string) => never): Example {
  const given = /^given\s+([^:]{1,30}):\s*/.exec(source);
  const about: { -readonly [K in keyof About]: About[K] } = {};
  if (given) {
    for (const word of given[1]!.split(/\s+/))
      if (word === 'F' || word === 'M') about.sex = word;
      else if (/^\d{1,3}$/.test(word)) about.age = Number(word);
      else if (/^[a-z-]+$/.test(word)) about.kind = word;
      else fail(`"given" takes F or M, an age and a kind of entry, not "${word}"`);
    source = source.slice(given[0].length);
  }
  const spans: { start: number; end: number }[] = [];
  let text = '';
  let open = -1;
  for (const character of source) {
    if (character === '[') open = text.length;
    else if (character === ']') {
      if (open < 0) fail('"]" without "["');
      spans.push({ start: open, end: text.length });
      open = -1;
    } else text += character;
  }
  if (open >= 0) fail('"[" without "]"');
  if (spans.length === 0 && kind !== 'no') fail(`a "${kind}" example marks its span with [ and ]`);
  return { kind, text, spans, about, line };
}

type Draft = { -readonly [K in keyof LexRule]: LexRule[K] };

/**
 * The lines that say something, each with those indented below it, which go on with it: a list with its next members,
 * a `say` with its next pattern.
 */
export function wholeLines(source: string, file: string): readonly { readonly text: string; readonly number: number }[] {
  const whole: { text: string; number: number }[] = [];
  source.split(/\r?\n/).forEach((line, index) => {
    if (!line.trim() || line.startsWith('#')) return;
    const last = whole.at(-1);
    if (!/^\s/.test(line)) whole.push({ text: line.trimEnd(), number: index + 1 });
    else if (!last) throw new LexError(file, index + 1, 'an indented line goes on with the one above it; here there is none');
    else if (last.text.startsWith('class')) last.text = `${last.text.replace(/\|$/, '')}|${line.trim().replace(/^\|/, '')}`;
    else last.text += (last.text.endsWith('|') ? '' : ' ') + line.trim();
  });
  return whole;
}

/**
 * Reads one `.lex` file. Rule files are named for their category; classes and cues may stand in any file.
 * @throws LexError naming file and line
 */
export function parseLex(source: string, file: string): LexFile {
  const category = file.replace(/^.*\//, '').replace(/(?:\.[a-z0-9-]+)?\.lex$/, '');
  const rules: LexRule[] = [];
  const classes = new Map<string, Alternative[]>();
  const cues: Cue[] = [];
  const stops: Pattern[] = [];
  const shields: Pattern[] = [];
  let rule: Draft | null = null;

  wholeLines(source, file).forEach(({ text, number }) => {
    const fail = (what: string): never => {
      throw new LexError(file, number, what);
    };
    const [, key, rest] = /^(\S+)\s*(.*?)\s*$/.exec(text) ?? fail('unreadable line');
    switch (key) {
      case 'class': {
        const [, name, members] = /^([a-z0-9-]+)\s*(.*)$/.exec(rest!) ?? fail('a class has a name of small letters');
        classes.set(name!, [...(classes.get(name!) ?? []), ...classMembers(members!, fail)]);
        rule = null;
        return;
      }
      case 'cue': {
        const [, assertion, direction, reach, words] = /^(\S+)\s+(before|after|sentence)\s*(\d*)\s*:\s*(.+)$/.exec(rest!) ?? fail('a cue reads: cue denied before 6: no|denies');
        if (!ASSERTIONS.includes(assertion as Assertion)) fail(`unknown assertion "${assertion}"; allowed: ${ASSERTIONS.join(', ')}`);
        cues.push({ assertion: assertion as Assertion, direction: direction as Cue['direction'], reach: Number(reach || 99), patterns: words!.split(/\s*;\s*/).map((one) => parsePattern(one, fail)) });
        return;
      }
      case 'stop':
        stops.push(...rest!.split(/\s*;\s*/).map((one) => parsePattern(one, fail)));
        return;
      case 'shield':
        shields.push(...rest!.split(/\s*;\s*/).map((one) => parsePattern(one, fail)));
        return;
      case 'rule': {
        if (!(CATEGORIES as readonly string[]).includes(category)) fail(`the file's name is its category; "${category}" is none`);
        if (!/^[a-z0-9-]+$/.test(rest!)) fail('a rule is named in small letters, digits and hyphens');
        rule = { id: rest!, category: category as Category, level: 'prompt', advice: 'ask', strength: 'sure', why: '', basis: '', says: [], frames: [], needs: [], unless: [], mark: 'match', when: {}, ages: null, sex: null, examples: [], file, line: number };
        rules.push(rule);
        return;
      }
    }
    if (!rule) return fail(`"${key}" stands outside a rule`);
    switch (key) {
      case 'does': {
        for (const word of rest!.split(/\s+/))
          if ((LEVELS as readonly string[]).includes(word)) rule.level = word as Level;
          else if ((ADVICE as readonly string[]).includes(word)) rule.advice = word as Advice;
          else if ((STRENGTHS as readonly string[]).includes(word)) rule.strength = word as Strength;
          else fail(`"does" takes a level (${LEVELS.join(', ')}), an advice (${ADVICE.join(', ')}) and a strength (${STRENGTHS.join(', ')}), not "${word}"`);
        return;
      }
      case 'why':
        rule.why = rest!;
        return;
      case 'basis':
        rule.basis = rest!;
        return;
      case 'say':
        rule.says = [...rule.says, ...rest!.split(/\s*;\s*/).map((one) => parsePattern(one, fail))];
        return;
      case 'frame':
        rule.frames = [...rule.frames, parseFrame(rest!, fail)];
        return;
      case 'needs':
        rule.needs = [...rule.needs, parseCondition(rest!, fail)];
        return;
      case 'unless':
        rule.unless = [...rule.unless, parseCondition(rest!, fail)];
        return;
      case 'mark':
        if (rest !== 'match' && rest !== 'clause' && rest !== 'sentence') return fail('"mark" takes match, clause or sentence');
        rule.mark = rest;
        return;
      case 'when': {
        const [assertion, effect] = rest!.split(/\s+/);
        if (!ASSERTIONS.includes(assertion as Assertion) || !EFFECTS.includes(effect as Effect)) return fail(`"when" takes ${ASSERTIONS.join('|')} and ${EFFECTS.join('|')}`);
        rule.when = { ...rule.when, [assertion!]: effect as Effect };
        return;
      }
      case 'ages': {
        const [, from, to] = /^(\d{1,3})-(\d{1,3})$/.exec(rest!) ?? fail('"ages" takes the first and the last year, such as 0-17');
        rule.ages = [Number(from), Number(to)];
        return;
      }
      case 'sex':
        if (rest !== 'F' && rest !== 'M') return fail('"sex" takes F or M');
        rule.sex = rest;
        return;
      case 'yes':
      case 'no':
      case 'miss':
      case 'false':
        rule.examples = [...rule.examples, parseExample(key, rest!, number, fail)];
        return;
      default:
        return fail(`unknown word "${key}"`);
    }
  });

  for (const one of rules) {
    const fail = (what: string): never => {
      throw new LexError(file, one.line, `rule ${one.id}: ${what}`);
    };
    if (!one.why) fail('has no "why"');
    if (!one.basis) fail('has no "basis"');
    if (one.says.length + one.frames.length === 0) fail('has neither "say" nor "frame"');
    for (const kind of ['yes', 'no'] as const) if (one.examples.filter((example) => example.kind === kind || (kind === 'yes' ? example.kind === 'miss' : example.kind === 'false')).length < 2) fail(`needs two "${kind}" examples`);
  }
  return { rules, classes, cues, stops, shields };
}

function classMembers(source: string, fail: (what: string) => never): Alternative[] {
  const pattern = parsePattern(source.replace(/\s*\|\s*/g, '|').replace(/^\||\|$/g, ''), fail);
  const [only] = pattern;
  if (pattern.length !== 1 || only?.kind !== 'choice') fail('a class lists its members with "|"; put members of several words in quotes');
  return [...(only as Choice).alternatives];
}
