/** Where things stand in a JSON text: the line of each value, by its dotted path ("categories.legal.level", "leads.0.name"; "" is the whole). */
export interface Positions {
  readonly value: unknown;
  readonly lines: ReadonlyMap<string, number>;
}

/** What stopped the reading of a JSON text. Says where and what was expected, never what stood there. */
export interface JsonFault {
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

/** Deeper than any policy; keeps a hostile file from overflowing the stack. */
const DEPTH_MAX = 40;

class Stop extends Error {
  readonly at: number;
  constructor(at: number, message: string) {
    super(message);
    this.at = at;
  }
}

/**
 * Reads JSON strictly (RFC 8259) and remembers the line of every value. A name given twice in one object is a fault, since
 * one of the two would be lost in silence.
 */
export function readJson(text: string): Positions | { readonly fault: JsonFault } {
  const lines = new Map<string, number>();
  const lineStarts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lineStarts.push(at + 1);
  const lineAt = (at: number): number => {
    let low = 0;
    let high = lineStarts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (lineStarts[middle]! <= at) low = middle + 1;
      else high = middle;
    }
    return low;
  };

  let at = text.startsWith('\uFEFF') ? 1 : 0;
  const space = () => {
    while (at < text.length && ' \t\r\n'.includes(text[at]!)) at++;
  };
  const stop = (message: string, where = at): never => {
    throw new Stop(where, message);
  };
  const take = (char: string, wanted: string) => {
    space();
    if (text[at] !== char) stop(at >= text.length ? `the text ends, but ${wanted} was expected` : `${wanted} was expected here`);
    at++;
  };

  const STRING = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
  const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
  const matched = (pattern: RegExp): string | null => {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (!found) return null;
    at += found[0].length;
    return found[0];
  };
  const string = (): string => {
    const start = at;
    const raw = matched(STRING) ?? stop('a text in double quotes has no end, or holds a line break or an unknown \\ sign', start);
    return JSON.parse(raw) as string;
  };

  const value = (path: string, depth: number): unknown => {
    space();
    if (depth > DEPTH_MAX) stop('too many brackets inside one another');
    lines.set(path, lineAt(at));
    const inside = (key: string | number) => (path === '' ? String(key) : `${path}.${key}`);
    const char = text[at];
    if (char === '{') {
      at++;
      const object: Record<string, unknown> = {};
      space();
      if (text[at] === '}') {
        at++;
        return object;
      }
      for (;;) {
        space();
        if (text[at] !== '"') stop('a name in double quotes was expected here');
        const nameAt = at;
        const name = string();
        if (Object.hasOwn(object, name)) stop('this name is given twice in the same place', nameAt);
        take(':', 'a colon');
        const read = value(inside(name), depth + 1);
        Object.defineProperty(object, name, { value: read, enumerable: true, configurable: true, writable: true });
        lines.set(inside(name), lineAt(nameAt));
        space();
        if (text[at] === '}') {
          at++;
          return object;
        }
        take(',', 'a comma or }');
      }
    }
    if (char === '[') {
      at++;
      const array: unknown[] = [];
      space();
      if (text[at] === ']') {
        at++;
        return array;
      }
      for (;;) {
        array.push(value(inside(array.length), depth + 1));
        space();
        if (text[at] === ']') {
          at++;
          return array;
        }
        take(',', 'a comma or ]');
      }
    }
    if (char === '"') return string();
    for (const [word, meant] of [['true', true], ['false', false], ['null', null]] as const)
      if (text.startsWith(word, at)) {
        at += word.length;
        return meant;
      }
    const number = matched(NUMBER);
    if (number !== null) return Number(number);
    return stop(at >= text.length ? 'the text ends too early' : 'a value was expected here');
  };

  try {
    const read = value('', 0);
    space();
    if (at < text.length) stop('nothing more was expected here');
    return { value: read, lines };
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    const line = lineAt(Math.min(error.at, text.length));
    return { fault: { line, column: error.at - lineStarts[line - 1]! + 1, message: error.message } };
  }
}
