import { ENGINE_CLASSES, STAND_INS, type CompiledCondition, type CompiledFrame, type CompiledLexicon, type CompiledPattern, type CompiledRuleWithPatterns } from '../compiled.ts';
import { nextSentence } from '../sentence.ts';
import { sharing, withoutForms } from './spare.ts';
import { LexError, ROLES, type Alternative, type Choice, type Condition, type Frame, type LexFile, type Pattern } from './lex.ts';

/** Splits a word or phrase of the lexicon as the engine splits a note's text. */
function forms(text: string): readonly { form: string; caps: boolean }[] {
  if ((STAND_INS as readonly string[]).includes(text)) return [{ form: text, caps: false }];
  return nextSentence(text, 0).tokens.map(({ form, caps }) => ({ form, caps }));
}

/** Makes one compiled lexicon of all its files. @throws LexError where classes or rules do not fit together */
export function compileLexicon(files: readonly { file: string; lex: LexFile }[], lookalikes: readonly string[] = []): CompiledLexicon {
  const classes = new Map<string, readonly Alternative[]>();
  for (const { lex } of files) for (const [name, members] of lex.classes) classes.set(name, [...(classes.get(name) ?? []), ...members]);

  // a name has one form only
  classes.set('forename', (classes.get('forename') ?? []).map((name) => (name.kind === 'word' ? { ...name, exact: true } : name)));

  const words: string[] = [];
  const wordAt = new Map<string, number>();
  const wordIndex = (text: string): number => {
    const known = wordAt.get(text);
    if (known !== undefined) return known;
    wordAt.set(text, words.length);
    words.push(text);
    return words.length - 1;
  };

  const elements: [number[], number[][], number[]][] = [];
  const elementAt = new Map<string, number>();
  const elementIndex = (own: readonly number[], sequences: readonly (readonly number[])[], includes: readonly number[]): number => {
    if (includes.length === 1 && own.length + sequences.length === 0) return includes[0]!;
    const sorted = [...new Set(own)].sort((a, b) => a - b);
    const unique = [...new Map(sequences.map((sequence) => [sequence.join(), [...sequence]])).values()];
    const classesIn = [...new Set(includes)].sort((a, b) => a - b);
    const key = `${sorted.join()}/${unique.join(';')}/${classesIn.join()}`;
    const known = elementAt.get(key);
    if (known !== undefined) return known;
    elementAt.set(key, elements.length);
    elements.push([sorted, unique, classesIn]);
    return elements.length - 1;
  };

  interface Where {
    readonly file: string;
    readonly line: number;
    readonly rule: string;
  }
  const classElement = new Map<string, number>();
  const gather = (alternatives: readonly Alternative[], where: Where, inside: readonly string[]): number => {
    const single: string[] = [];
    const sequences: number[][] = [];
    const includes: number[] = [];
    for (const alternative of alternatives) {
      if (alternative.kind === 'class' || alternative.text === '~forename') {
        const name = alternative.kind === 'class' ? alternative.name : 'forename';
        const members = classes.get(name);
        if (!members) throw new LexError(where.file, where.line, `${where.rule}: unknown class @${name}`);
        if (inside.includes(name)) throw new LexError(where.file, where.line, `class @${name} contains itself`);
        let element = classElement.get(name);
        if (element === undefined) classElement.set(name, (element = gather(members, where, [...inside, name])));
        includes.push(element);
        continue;
      }
      const parts = alternative.exact ? forms(alternative.text) : alternative.text.split('_').flatMap(forms);
      if (parts.length === 0) throw new LexError(where.file, where.line, `${where.rule}: "${alternative.text}" has no word`);
      const written = parts.map(({ form, caps }) => (form.startsWith('~') ? form : caps ? `^${form}` : (alternative.exact && parts.length === 1) || !/^[a-z]{3,}$/.test(form) ? `=${form}` : form));
      if (written.length === 1) single.push(written[0]!);
      else sequences.push(written.map(wordIndex));
    }
    return elementIndex(withoutForms(single).map(wordIndex), sequences, includes);
  };
  const choice = (one: Choice, where: Where): number => gather(one.alternatives, where, []);
  const pattern = (one: Pattern, where: Where): CompiledPattern => one.map((item) => (item.kind === 'gap' ? -item.most : (choice(item, where) << 1) | (item.optional ? 1 : 0)));
  const frame = (one: Frame, where: Where): CompiledFrame => ROLES.map((role) => (one[role] ? (choice(one[role], where) << 1) | (one[role].optional ? 1 : 0) : -1)) as unknown as CompiledFrame;

  const flags: CompiledPattern[][] = [];
  const flagAt = new Map<string, number>();
  const condition = (one: Condition, where: Where): CompiledCondition => {
    const patterns = one.patterns.map((each) => pattern(each, where));
    if (one.scope !== 'note') return [one.scope, patterns];
    const key = JSON.stringify(patterns);
    const known = flagAt.get(key);
    if (known !== undefined) return ['note', known];
    flagAt.set(key, flags.length);
    flags.push(patterns);
    return ['note', flags.length - 1];
  };

  // classes first, so that the words of one stand together and ship as runs
  const everywhere = { file: 'classes.lex', line: 0, rule: 'class' };
  for (const name of classes.keys()) gather([{ kind: 'class', name }], everywhere, []);

  const rules: CompiledRuleWithPatterns[] = [];
  const ids = new Map<string, string>();
  for (const { lex } of files)
    for (const rule of lex.rules) {
      const where = { file: rule.file, line: rule.line, rule: rule.id };
      const other = ids.get(rule.id);
      if (other) throw new LexError(rule.file, rule.line, `rule ${rule.id} stands already in ${other}`);
      ids.set(rule.id, rule.file);
      rules.push({
        id: rule.id,
        category: rule.category,
        level: rule.level,
        advice: rule.advice,
        strength: rule.strength,
        why: rule.why,
        says: rule.says.map((each) => pattern(each, where)),
        frames: rule.frames.map((each) => frame(each, where)),
        needs: rule.needs.map((each) => condition(each, where)),
        unless: rule.unless.map((each) => condition(each, where)),
        mark: rule.mark,
        when: rule.when,
        ages: rule.ages,
        sex: rule.sex,
      });
    }

  const here = { file: 'classes.lex', line: 0, rule: 'engine' };
  const named = Object.fromEntries(
    ENGINE_CLASSES.map((name) => [name, choice({ kind: 'choice', alternatives: [{ kind: 'class', name }], optional: false }, here)]),
  );
  const cueWhere = { file: 'assertion.lex', line: 0, rule: 'cue' };
  const cues = files.flatMap(({ lex }) => lex.cues.flatMap((cue) => cue.patterns.map((each) => ({ assertion: cue.assertion, direction: cue.direction, reach: cue.reach, pattern: pattern(each, cueWhere) }))));
  const stops = files.flatMap(({ lex }) => lex.stops.map((each) => pattern(each, cueWhere)));
  const shields = files.flatMap(({ lex }) => lex.shields.map((each) => pattern(each, cueWhere)));
  return {
    words,
    elements: sharing(elements),
    classes: named,
    rules,
    cues,
    stops,
    shields,
    flags,
    lookalikes,
  };
}
