import type { Span } from '../detect/finding.ts';
import { difference } from './difference.ts';
import type { Box } from './field.ts';

/** Everything that decides where a form field's text stands. */
const COPIED = [
  'direction', 'fontFamily', 'fontFeatureSettings', 'fontKerning', 'fontOpticalSizing', 'fontSize', 'fontSizeAdjust', 'fontStretch', 'fontStyle', 'fontVariant',
  'fontVariationSettings', 'fontWeight', 'hyphens', 'letterSpacing', 'lineBreak', 'lineHeight', 'overflowWrap', 'paddingBottom', 'paddingLeft', 'paddingRight',
  'paddingTop', 'tabSize', 'textAlign', 'textIndent', 'textOrientation', 'textRendering', 'textTransform', 'unicodeBidi', 'wordBreak', 'wordSpacing', 'writingMode',
] as const;

/** Below this, a difference between an element's drawn and laid-out width is rounding, not a transform. */
const ROUNDING_PX = 1;

/**
 * An unseen copy of a form field's text, laid out alike, whose boxes can be asked for: for browsers without ranges in values.
 * It holds the text in a closed root of ours for as long as the field is watched, and nowhere else.
 */
export class Mirror {
  readonly #field: HTMLInputElement | HTMLTextAreaElement;
  readonly #box: HTMLDivElement;
  readonly #text: Text;
  #look = '';

  constructor(field: HTMLInputElement | HTMLTextAreaElement, layer: Node) {
    this.#field = field;
    const document = field.ownerDocument;
    this.#box = document.createElement('div');
    this.#text = document.createTextNode('');
    // The last line end draws no line of its own without something after it.
    this.#box.append(this.#text, document.createTextNode('\u200b'));
    layer.appendChild(this.#box);
  }

  remove(): void {
    this.#text.data = '';
    this.#box.remove();
  }

  /** Where each of these spans of the field's value is drawn, in viewport px, not clipped: one box or more a line; none for a span beyond the value. Reads layout. */
  boxes(value: string, spans: readonly Span[]): Box[][] {
    const { scaleX, scaleY, left, top } = this.#copyLook();
    // Only what differs: the lines above and below it keep their layout.
    const edit = difference(this.#text.data, value);
    if (edit) this.#text.replaceData(edit.start, edit.end - edit.start, edit.insert);
    const range = this.#box.ownerDocument.createRange();
    const home = this.#box.getBoundingClientRect();
    const shiftY = this.#field.localName === 'input' ? this.#middle(home.height) : 0;
    return spans.map((span) => {
      if (span.end > value.length) return [];
      range.setStart(this.#text, span.start);
      range.setEnd(this.#text, span.end);
      return Array.from(range.getClientRects(), (rect) => ({
        left: left + (rect.left - home.left) * scaleX,
        top: top + (rect.top - home.top + shiftY) * scaleY,
        width: rect.width * scaleX,
        height: rect.height * scaleY,
      }));
    });
  }

  /** Makes the copy look like the field, and says where the copy's corner would have to be for its text to lie over the field's. */
  #copyLook(): { scaleX: number; scaleY: number; left: number; top: number } {
    const field = this.#field;
    const style = field.ownerDocument.defaultView!.getComputedStyle(field);
    const zoom = (field as { currentCSSZoom?: number }).currentCSSZoom ?? 1;
    const rect = field.getBoundingClientRect();
    const px = (length: string): number => Number.parseFloat(length) || 0;
    const scaleOf = (drawn: number, laidOut: number): number => (laidOut === 0 || Math.abs(drawn - laidOut) < ROUNDING_PX ? 1 : drawn / laidOut);
    const scaleX = scaleOf(rect.width, field.offsetWidth * zoom);
    const scaleY = scaleOf(rect.height, field.offsetHeight * zoom);
    const borderLeft = px(style.borderLeftWidth);
    const borderRight = px(style.borderRightWidth);
    const single = field.localName === 'input';
    // Inputs have no scroll bar; Firefox's `clientWidth` of one leaves out its padding.
    const scrollBar = single ? 0 : Math.max(0, Math.round(field.offsetWidth - field.clientWidth - borderLeft - borderRight));
    const barOnLeft = scrollBar > 0 && field.clientLeft > Math.round(borderLeft) ? scrollBar : 0;
    const width = rect.width / scaleX / zoom - borderLeft - borderRight - scrollBar;
    const noWrap = single || field.getAttribute('wrap') === 'off' || /^(?:pre|nowrap)$/.test(style.whiteSpace);
    const look = [
      'position:fixed',
      'left:0',
      'top:0',
      'margin:0',
      'visibility:hidden',
      'pointer-events:none',
      'overflow:hidden',
      'contain:layout style paint',
      'box-sizing:border-box',
      `white-space:${noWrap ? 'pre' : 'pre-wrap'}`,
      `width:${width}px`,
      `zoom:${zoom}`,
    ];
    for (const property of COPIED) look.push(`${property.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}:${style[property]}`);
    // An input draws its text in a line of its own, set in the middle of what its padding leaves.
    if (single) look.push('padding-top:0', 'padding-bottom:0');
    const cssText = look.map((one) => `${one} !important`).join(';');
    if (cssText !== this.#look) {
      this.#look = cssText;
      this.#box.style.cssText = cssText;
    }
    return {
      scaleX,
      scaleY,
      left: rect.left + (borderLeft + barOnLeft - field.scrollLeft) * zoom * scaleX,
      top: rect.top + (px(style.borderTopWidth) + (single ? px(style.paddingTop) : 0) - field.scrollTop) * zoom * scaleY,
    };
  }

  /** How far down an input's line is set, for a line of `height`. */
  #middle(height: number): number {
    const style = this.#field.ownerDocument.defaultView!.getComputedStyle(this.#field);
    const zoom = (this.#field as { currentCSSZoom?: number }).currentCSSZoom ?? 1;
    const around = [style.paddingTop, style.paddingBottom, style.borderTopWidth, style.borderBottomWidth].reduce((sum, px) => sum + (Number.parseFloat(px) || 0), 0);
    return ((this.#field.offsetHeight - around) * zoom - height) / 2;
  }
}
