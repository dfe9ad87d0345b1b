import type { Level, Span } from '../detect/finding.ts';

/** A passage to paint. Says how loud, never why. */
export interface Mark extends Span {
  readonly level: Level;
}

/** Marks as they are painted: where a prompt stands no hint does, for a dotted line over a solid one looks like neither. */
export function layered(marks: readonly Mark[]): readonly Mark[] {
  const prompts = marks.filter(({ level }) => level === 'prompt').sort((a, b) => a.start - b.start);
  if (prompts.length === 0 || prompts.length === marks.length) return marks;
  return marks.flatMap((mark) => {
    if (mark.level === 'prompt') return [mark];
    const left: Mark[] = [];
    let { start } = mark;
    for (const prompt of prompts) {
      if (prompt.end <= start) continue;
      if (prompt.start >= mark.end) break;
      if (prompt.start > start) left.push({ level: 'hint', start, end: prompt.start });
      start = prompt.end;
    }
    if (start < mark.end) left.push({ level: 'hint', start, end: mark.end });
    return left;
  });
}
