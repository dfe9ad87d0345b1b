import { ASSERTIONS, EFFECTS } from '../assertion.ts';
import { encode, LENGTHENS, packBlocks, packWords } from '../codec.ts';
import { ENGINE_CLASSES, STRENGTHS, type CompiledCondition, type CompiledLexicon, type CompiledPattern } from '../compiled.ts';
import { ADVICE, CATEGORIES, LEVELS } from '../finding.ts';
import { DIRECTIONS, GAP_MAX, GATE, JOB_KINDS, MARKS, MARKERS, NO_ANCHOR, PHRASE_MAX, SCOPES, SECTION, SEXES, type JobKind } from '../packed.ts';

/**
 * How common words of a note are, roughly, against an unremarked word at 1: patterns are tried where their rarest word
 * stands, so only the order matters. Counted on the studied labelled notes.
 */
const COMMON: ReadonlyMap<string, number> = new Map(
  (
    [
      [400, 'the to and in on no a at for not her he she it of with ~num ~someone ~patient'],
      [120, 'w by from is has his told if as since pt i him up so was mum that be back off + asked after says say l out r home dr clinic bp ~name'],
      [
        40,
        "me one now then been or this about fine letter want day new ok when all do done only had have said given give wife but school will both see seen re night two today over phone sister next last my ring dad explain who before normal come nurse own there rv can bloods work know gp down pain plan first sent send under till stop check neg husband mr same time please week you via test here don't doesn't go ref well discuss form are what patient also number can't ? partner old door name still low baby house through does call would card red tell nothing weight like review we us physio family sore mother book t them chest an fit put son they change think line good too e advise bd self clear again team note full contact never every room need post list take bit flat alone mrs screen bed get make keep daughter friend child kid leave ask ~date ~query ~time",
      ],
    ] as const
  ).flatMap(([weight, words]) => words.split(' ').map((word) => [word, weight] as const)),
);

/** Atoms with short numbers in phrases. More would cost more to list than it saves. */
const FREQUENT_MAX = 900;

interface Phrase {
  readonly atoms: readonly number[];
  readonly elements: Set<number>;
}

const numbers = (list: readonly number[]): string => list.map(encode).join('');
const counted = (list: readonly number[]): string => encode(list.length) + numbers(list);
/** Ascending numbers as gaps. */
const ascending = (list: Iterable<number>): string => {
  let last = 0;
  return [...list].sort((a, b) => a - b).map((value) => {
    const gap = encode(value - last);
    last = value;
    return gap;
  }).join('');
};

/** The lexicon as text to ship: `readRules` reads it, a line when its word is first met. See packed.ts for the format. */
export function pack(lexicon: CompiledLexicon): string {
  const { words, elements, rules } = lexicon;
  const commonness = words.map((word) => COMMON.get(MARKERS.test(word) ? word.slice(1) : word) ?? 1);

  // words in order, the marker behind, so that all that is known of one form stands together
  const written = words.map((word) => (MARKERS.test(word) ? word.slice(1) + word[0]! : word));
  const order = written.map((_, atom) => atom).sort((a, b) => (written[a]! < written[b]! ? -1 : 1));
  const lineOf: number[] = [];
  order.forEach((atom, line) => { lineOf[atom] = line; });

  const phrases = new Map<string, Phrase>();
  const phraseOf = (atoms: readonly number[]): Phrase => {
    const key = atoms.join();
    let phrase = phrases.get(key);
    if (!phrase) phrases.set(key, (phrase = { atoms, elements: new Set() }));
    return phrase;
  };
  elements.forEach(([, sequences], element) => {
    for (const atoms of sequences) {
      if (atoms.length > PHRASE_MAX) throw new RangeError(`more than ${PHRASE_MAX} words: ${atoms.map((atom) => words[atom]).join(' ')}`);
      phraseOf(atoms).elements.add(element);
    }
  });

  // a pattern is tried where the rarest of its places stands, a phrase where the rarest of its words does
  const weights: (number | undefined)[] = [];
  const weigh = (element: number): number => {
    const known = weights[element];
    if (known !== undefined) return known;
    const [own, sequences, includes] = elements[element]!;
    let weight = 0;
    for (const atom of own) weight += commonness[atom]!;
    for (const atoms of sequences) weight += Math.min(...atoms.map((atom) => commonness[atom]!));
    for (const include of includes) weight += weigh(include);
    return (weights[element] = weight);
  };
  const rarestStep = (atoms: readonly number[]): number => {
    let best = 0;
    for (let at = 1; at < atoms.length; at++) {
      const [here, so] = [atoms[at]!, atoms[best]!];
      if (commonness[here]! < commonness[so]! || (commonness[here] === commonness[so] && words[here]!.length > words[so]!.length)) best = at;
    }
    return best;
  };

  // a sentence's words mark only the elements that gates ask for: of each pattern the rarest demanded place besides its anchor
  const gates = new Set<number>();
  const addGate = (pattern: CompiledPattern, anchor: number): void => {
    const others = pattern.filter((item, at) => item >= 0 && !(item & 1) && at !== anchor).map((item) => item >> 1);
    if (others.length > 0) gates.add(others.reduce((rarest, one) => (weigh(one) < weigh(rarest) ? one : rarest)));
  };

  interface Job {
    readonly kind: JobKind;
    readonly target: number;
    readonly anchor: number;
    readonly codes: readonly number[];
  }
  const jobs: Job[][] = elements.map(() => []);
  const addPattern = (kind: JobKind, target: number, pattern: CompiledPattern): void => {
    let anchor = -1;
    pattern.forEach((item, at) => {
      if (item >= 0 && !(item & 1) && (anchor < 0 || weigh(item >> 1) < weigh(pattern[anchor]! >> 1))) anchor = at;
    });
    jobs[pattern[anchor]! >> 1]!.push({ kind, target, anchor, codes: pattern });
    addGate(pattern, anchor);
  };
  rules.forEach((rule, index) => {
    for (const pattern of rule.says) addPattern('say', index, pattern);
    for (const [scope, patterns] of [...rule.needs, ...rule.unless]) if (scope !== 'note') for (const pattern of patterns) addGate(pattern, NO_ANCHOR);
    for (const frame of rule.frames) {
      const [, act, what, of] = frame;
      let anchor = 1;
      for (const [role, item] of [[2, what], [3, of]] as const) if (item >= 0 && !(item & 1) && weigh(item >> 1) < weigh(frame[anchor]! >> 1)) anchor = role;
      jobs[(anchor === 1 ? act : frame[anchor]!) >> 1]!.push({ kind: 'frame', target: index, anchor, codes: frame });
    }
  });
  lexicon.cues.forEach(({ pattern }, index) => { addPattern('cue', index, pattern); });
  for (const pattern of lexicon.stops) addPattern('stop', 0, pattern);
  for (const pattern of lexicon.shields) addPattern('shield', 0, pattern);
  lexicon.flags.forEach((patterns, flag) => { for (const pattern of patterns) addPattern('flag', flag, pattern); });

  // the elements spoken of most get the shortest numbers; of numbers equally long those of one rule stand together: gaps between them are small
  const uses = elements.map(() => 0);
  for (const [, , includes] of elements) for (const include of includes) uses[include]!++;
  elements.forEach(([own], element) => { uses[element]! += own.length; });
  for (const { elements: of } of phrases.values()) for (const element of of) uses[element]!++;
  const mostUsed = elements.map((_, element) => element).sort((a, b) => uses[b]! - uses[a]!);
  const byUse = [0, ...LENGTHENS].flatMap((from, length) => mostUsed.slice(from, LENGTHENS[length]).sort((a, b) => a - b));
  const numberOf: number[] = [];
  byUse.forEach((element, at) => { numberOf[element] = at; });
  const item = (code: number): number => {
    if (-code > GAP_MAX) throw new RangeError(`a gap of more than ${GAP_MAX} words: ${-code}`);
    return code < 0 ? -code - 1 : GAP_MAX + ((numberOf[code >> 1]! << 1) | (code & 1));
  };
  const pattern = (one: CompiledPattern): string => counted(one.map(item));
  const job = ({ kind, target, anchor, codes }: Job): string =>
    encode(JOB_KINDS.indexOf(kind)) +
    (kind === 'stop' || kind === 'shield' ? '' : encode(target)) +
    encode(anchor) +
    (kind === 'frame' ? numbers(codes.map((code) => (code < 0 ? 0 : item(code)))) : counted(codes.flatMap((code, at) => (at === anchor ? [] : [item(code)]))));

  const memberOf: number[][] = words.map(() => []);
  elements.forEach(([own], element) => { for (const atom of own) memberOf[atom]!.push(numberOf[element]!); });
  const parents: number[][] = elements.map(() => []);
  elements.forEach(([, , includes], element) => { for (const include of includes) parents[include]!.push(numberOf[element]!); });

  const frequency = words.map(() => 0);
  const anchored: Phrase[][] = words.map(() => []);
  for (const phrase of phrases.values()) {
    const offset = rarestStep(phrase.atoms);
    anchored[phrase.atoms[offset]!]!.push(phrase);
    phrase.atoms.forEach((atom, at) => { if (at !== offset) frequency[atom]!++; });
  }
  const frequent = order.filter((atom) => frequency[atom]! > 1).sort((a, b) => frequency[b]! - frequency[a]!).slice(0, FREQUENT_MAX);
  const shortOf = new Map(frequent.map((atom, at) => [atom, at] as const));
  const atomCode = (atom: number): string => encode(shortOf.get(atom) ?? frequent.length + lineOf[atom]!);
  const phrase = ({ atoms, elements: of }: Phrase): string => {
    const offset = rarestStep(atoms);
    return (
      encode(((of.size - 1) * PHRASE_MAX + atoms.length - 1) * PHRASE_MAX + offset) +
      atoms.map((atom, at) => (at === offset ? '' : atomCode(atom))).join('') +
      ascending([...of].map((element) => numberOf[element]!))
    );
  };

  const whys = [...new Set(rules.map(({ why }) => why))];
  const condition = ([scope, value]: CompiledCondition): string => encode(SCOPES.indexOf(scope)) + (typeof value === 'number' ? encode(value) : encode(value.length) + value.map(pattern).join(''));
  const conditions = (list: readonly CompiledCondition[]): string => encode(list.length) + list.map(condition).join('');
  const lookalikes = new Map<string, string[]>();
  for (const word of lexicon.lookalikes) lookalikes.set(word[0]!, [...(lookalikes.get(word[0]!) ?? []), word]);

  const sections: Record<(typeof SECTION)[number], string> = {
    words: packBlocks(order.map((atom) => written[atom]!)),
    memberships: order.map((atom) => ascending(memberOf[atom]!)).join('\n'),
    phrases: order.map((atom) => anchored[atom]!.map(phrase).join('')).join('\n'),
    frequent: numbers(frequent.map((atom) => lineOf[atom]!)),
    elements: byUse.map((element) => `${gates.has(element) ? GATE : ''}${ascending(parents[element]!)} ${jobs[element]!.map(job).join('')}`.trimEnd()).join('\n'),
    rules: rules
      .map((rule) => {
        const does = ([[rule.category, CATEGORIES], [rule.level, LEVELS], [rule.advice, ADVICE], [rule.strength, STRENGTHS], [rule.mark, MARKS], [rule.sex ?? 'any', SEXES]] as const).reduce((code, [value, list]) => code * list.length + (list as readonly string[]).indexOf(value), 0);
        const when = Object.entries(rule.when).flatMap(([assertion, effect]) => [(ASSERTIONS as readonly string[]).indexOf(assertion), EFFECTS.indexOf(effect)]);
        return `${rule.id} ${encode(does)}${encode(whys.indexOf(rule.why))}${counted(when)}${counted(rule.ages ?? [])}${conditions(rule.needs)}${conditions(rule.unless)}`;
      })
      .join('\n'),
    whys: whys.join('\n'),
    cues: lexicon.cues.map(({ assertion, direction, reach }) => encode(ASSERTIONS.indexOf(assertion)) + encode(DIRECTIONS.indexOf(direction)) + encode(reach)).join('\n'),
    classes: numbers(ENGINE_CLASSES.map((name) => numberOf[lexicon.classes[name]!]!)),
    lookalikes: [...lookalikes.values()].map(packWords).join('\n'),
  };
  return SECTION.map((name) => sections[name]).join('\f');
}
