/** Longer, one entry alone would hold the thread too long: such text is judged in parts of this many characters, cut at line ends. */
const PART_MAX = 20_000;

/** Cuts a long text at line ends. */
export function* partsOf(text: string): Generator<{ readonly start: number; readonly part: string }> {
  for (let start = 0; start < text.length || start === 0; ) {
    if (text.length - start <= PART_MAX) {
      yield { start, part: start === 0 ? text : text.slice(start) };
      return;
    }
    const line = text.lastIndexOf('\n', start + PART_MAX);
    const space = text.lastIndexOf(' ', start + PART_MAX);
    const end = line > start ? line + 1 : space > start ? space + 1 : start + PART_MAX;
    yield { start, part: text.slice(start, end) };
    start = end;
  }
}
