import type { Span } from '../detect/finding.ts';
import type { Edit } from '../detect/note.ts';

/** Carries spans of a text over one edit of it: those the edit touches, at their edges too, are dropped; later ones move. */
export function shift<S extends Span>(spans: readonly S[], edit: Edit): S[] {
  const by = edit.insert.length - (edit.end - edit.start);
  return spans.flatMap((span) => {
    if (span.end < edit.start) return [span];
    if (span.start > edit.end) return [{ ...span, start: span.start + by, end: span.end + by }];
    return [];
  });
}
