/** Cuts a long text at line ends into parts of at most `longest` UTF-16 units; at spaces where a line is longer, anywhere where a word is. */
export function* partsOf(text: string, longest: number): Generator<{ readonly start: number; readonly part: string }> {
  for (let start = 0; start < text.length || start === 0; ) {
    if (text.length - start <= longest) {
      yield { start, part: start === 0 ? text : text.slice(start) };
      return;
    }
    const line = text.lastIndexOf('\n', start + longest);
    const space = text.lastIndexOf(' ', start + longest);
    const end = line > start ? line + 1 : space > start ? space + 1 : start + longest;
    yield { start, part: text.slice(start, end) };
    start = end;
  }
}
