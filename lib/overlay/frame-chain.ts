import { overlap } from '../field/box.ts';
import type { Box } from '../field/field.ts';
import { mayHoldShell } from './shell.ts';

/**
 * The frames from a field's own up to the topmost of the same origin, in whose document cards and badges are drawn: a card
 * seldom fits into a frame that holds only an editor.
 */
export interface FrameChain {
  /** The topmost frame our scripts in this one may touch. The frame itself, when its parent is foreign or edited. */
  readonly top: Window & typeof globalThis;
  /** The frame element that stands in the top frame's document; null when that is the field's own. */
  readonly outermost: HTMLElement | null;
  /** Every frame from the field's own to the top one. */
  readonly views: readonly (Window & typeof globalThis)[];
  /** A box of the field's viewport in the top one's, cut to what the frames show; null when they show none of it. Reads layout. */
  toTop(box: Box): Box | null;
}

export function frameChain(view: Window & typeof globalThis): FrameChain {
  const views = [view];
  const elements: HTMLElement[] = [];
  let top = view;
  for (let element = frameOf(top); element; element = frameOf(top)) {
    const above = element.ownerDocument.defaultView;
    if (!above || !mayHoldShell(element.ownerDocument)) break;
    elements.push(element);
    views.push(above);
    top = above;
  }
  return {
    top,
    outermost: elements.at(-1) ?? null,
    views,
    toTop: (box) => elements.reduce<Box | null>((at, element) => at && outOfFrame(at, element), box),
  };
}

/** The element a frame is shown in; null at the top, and where the parent is of another origin. */
function frameOf(view: Window): HTMLElement | null {
  try {
    return view.frameElement as HTMLElement | null;
  } catch {
    // A foreign parent: Firefox throws where Chromium answers null.
    return null;
  }
}

function outOfFrame(box: Box, element: HTMLElement): Box | null {
  const rect = element.getBoundingClientRect();
  const style = element.ownerDocument.defaultView!.getComputedStyle(element);
  const scaleX = element.offsetWidth > 0 ? rect.width / element.offsetWidth : 1;
  const scaleY = element.offsetHeight > 0 ? rect.height / element.offsetHeight : 1;
  const inset = (border: number, padding: string): number => border + (Number.parseFloat(padding) || 0);
  const left = rect.left + inset(element.clientLeft, style.paddingLeft) * scaleX;
  const top = rect.top + inset(element.clientTop, style.paddingTop) * scaleY;
  const shown = {
    left,
    top,
    width: (element.clientWidth - (Number.parseFloat(style.paddingLeft) || 0) - (Number.parseFloat(style.paddingRight) || 0)) * scaleX,
    height: (element.clientHeight - (Number.parseFloat(style.paddingTop) || 0) - (Number.parseFloat(style.paddingBottom) || 0)) * scaleY,
  };
  return overlap({ left: left + box.left * scaleX, top: top + box.top * scaleY, width: box.width * scaleX, height: box.height * scaleY }, shown);
}
