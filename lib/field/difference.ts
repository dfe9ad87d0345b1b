import type { Edit } from '../detect/note.ts';

/**
 * The one edit that turns `before` into `after`: what lies between their common beginning and their common end.
 * Null when they are the same. Its ends are never inside a surrogate pair of either text.
 */
export function difference(before: string, after: string): Edit | null {
  if (before === after) return null;
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start++;
  if (splitsPair(before, start) || splitsPair(after, start)) start--;
  let end = before.length;
  let endAfter = after.length;
  while (end > start && endAfter > start && before.charCodeAt(end - 1) === after.charCodeAt(endAfter - 1)) {
    end--;
    endAfter--;
  }
  if (splitsPair(before, end) || splitsPair(after, endAfter)) {
    end++;
    endAfter++;
  }
  return { start, end, insert: after.slice(start, endAfter) };
}

function splitsPair(text: string, at: number): boolean {
  return at > 0 && at < text.length && (text.charCodeAt(at) & 0xfc00) === 0xdc00 && (text.charCodeAt(at - 1) & 0xfc00) === 0xd800;
}
