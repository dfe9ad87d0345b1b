import { visibleOutside } from '../../lib/field/clip.ts';
import type { Box, Field } from '../../lib/field/field.ts';
import { drawnParent } from '../../lib/field/roots.ts';
import type { FrameChain } from '../../lib/overlay/frame-chain.ts';
import type { Size } from '../../lib/overlay/badge-place.ts';
import type { Shell } from '../../lib/overlay/shell.ts';
import type { Stage } from './controller.ts';
import type { WatchedField } from './watch-field.ts';

/** The stage, and what the field side itself needs of it. */
export interface OwnStage extends Stage {
  /** Where a field shows now, in the layer's viewport; null when it is out of sight. */
  place(field: Field): Box | null;
  /** Tells those who asked that things may have moved. */
  moved(): void;
  /** Goes where the field is: into the modal dialog it stands in, or out of it. */
  standBy(field: Field): void;
}

interface StageNeeds {
  readonly chain: FrameChain;
  readonly shell: Shell;
  watched(field: Field): WatchedField | undefined;
  again(): void;
  settle(): void;
  fieldOf(element: Element): Field | null;
  blanked(): boolean;
}

export function makeStage({ chain, shell, watched, again, settle, fieldOf, blanked }: StageNeeds): OwnStage {
  const followers = new Set<() => void>();
  const inTop = (boxes: readonly Box[]): Box[] => boxes.flatMap((box) => chain.toTop(box) ?? []);
  return {
    layer: shell.layer,
    viewport: () => viewportOf(chain),
    boxes: (field, span) => inTop(watched(field)?.reading().boxes(span) ?? []),
    caretLine(field) {
      const line = watched(field)?.reading().caretLine();
      return line ? chain.toTop({ ...line, width: Math.max(1, line.width) }) : null;
    },
    onMoved(tell, signal) {
      followers.add(tell);
      signal.addEventListener('abort', () => followers.delete(tell));
    },
    raise() {
      // A save button may stand in a modal dialog of its own, far from the note.
      const modals = chain.top.document.querySelectorAll('dialog:modal');
      const last = modals[modals.length - 1];
      if (last) shell.moveInto(last);
      shell.raise();
    },
    again,
    settle,
    fieldOf,
    blanked,
    place: ({ element }) => placeOf(element, chain),
    moved() {
      for (const tell of [...followers]) tell();
    },
    standBy(field) {
      shell.moveInto(modalAround(chain.outermost ?? field.element));
    },
  };
}

/** Where a field shows now, in the topmost viewport; null when it is out of sight. Reads layout. */
export function placeOf(element: Element, chain: FrameChain): Box | null {
  // An editor that is its frame's whole body is as large as the frame, however little is written in it.
  const { innerWidth, innerHeight } = chain.views[0]!;
  const box = element === element.ownerDocument.body ? { left: 0, top: 0, width: innerWidth, height: innerHeight } : visibleOutside(element);
  return box && chain.toTop(box);
}

/** What the topmost document shows, without its scroll bars, in CSS px. */
export const viewportOf = ({ top }: FrameChain): Size => ({ width: top.document.documentElement.clientWidth || top.innerWidth, height: top.innerHeight });

/** The modal dialog an element stands in. Everything outside it, the top layer too, is inert while it is open. */
export function modalAround(element: Element): Element | null {
  for (let at: Element | null = element; at; at = drawnParent(at)) if (at.localName === 'dialog' && at.matches(':modal')) return at;
  return null;
}
