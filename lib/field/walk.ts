import type { Span } from '../detect/finding.ts';
import { isText } from './nodes.ts';

/** A place in an editable: before the character `offset` of a text node, or before the child `offset` of an element. */
export interface Point {
  readonly node: Node;
  readonly offset: number;
}

/** Elements that begin and end a line. By name, not by style: asking for styles on each key would cost more than all the rest. */
const BLOCKS = new Set(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(' '),
);
/** Elements whose inside is not text of the field. */
const SKIPPED = new Set('audio button canvas datalist head iframe input math meter noscript object progress script select style svg template textarea video'.split(' '));

/** Fillers that editors put where the caret needs a place; they stand for nothing typed. */
const FILLER = /[\ufeff\u200b\u2060]/;
const LEADING_SPACE = /^[ \t\n\r\f]+/;

/**
 * An editable's text and where each part of it stands, from one walk, so that the two cannot disagree. Block breaks and `<br>`
 * are "\n", but for one that ends the text; no-break spaces are spaces, fillers are nothing. Every other character stands for one character of a text node.
 */
export class Walked {
  readonly text: string;
  /** Runs of text in order: run i is `#lengths[i]` characters from `#starts[i]` of the text, and from `#offsets[i]` of its node. A `<br>` is a run of one. */
  readonly #starts: readonly number[];
  readonly #lengths: readonly number[];
  readonly #nodes: readonly Node[];
  readonly #offsets: readonly number[];

  constructor(text: string, starts: readonly number[], lengths: readonly number[], nodes: readonly Node[], offsets: readonly number[]) {
    this.text = text;
    this.#starts = starts;
    this.#lengths = lengths;
    this.#nodes = nodes;
    this.#offsets = offsets;
  }

  /** Begin and end of a span. Null when it holds nothing that stands anywhere. */
  ends(span: Span): { readonly start: Point; readonly end: Point } | null {
    const first = this.#runAfter(span.start);
    const last = this.#runAfter(span.end - 1, first);
    if (first >= this.#starts.length || this.#starts[first]! >= span.end) return null;
    const until = last < this.#starts.length && this.#starts[last]! < span.end ? last : last - 1;
    return { start: this.#point(first, Math.max(span.start, this.#starts[first]!)), end: this.#point(until, Math.min(span.end, this.#starts[until]! + this.#lengths[until]!)) };
  }

  /** The parts of a span that are text, one for each text node: nothing but characters, so that boxes round them are the text's own. */
  parts(span: Span): { readonly node: Text; readonly start: number; readonly end: number }[] {
    const parts: { node: Text; start: number; end: number }[] = [];
    for (let i = this.#runAfter(span.start); i < this.#starts.length && this.#starts[i]! < span.end; i++) {
      const node = this.#nodes[i]!;
      if (!isText(node)) continue;
      const shift = this.#offsets[i]! - this.#starts[i]!;
      parts.push({ node, start: Math.max(span.start, this.#starts[i]!) + shift, end: Math.min(span.end, this.#starts[i]! + this.#lengths[i]!) + shift });
    }
    return parts;
  }

  /** The place of a caret at `offset`: at the end of what is before it, rather than at the start of what follows. Null when there is no text at all. */
  point(offset: number): Point | null {
    if (this.#starts.length === 0) return null;
    const run = this.#runAfter(Math.max(0, offset - 1));
    if (run >= this.#starts.length) return this.#point(this.#starts.length - 1, offset);
    if (isText(this.#nodes[run]) && this.#starts[run]! <= offset) return this.#point(run, offset);
    const next = this.#runAfter(offset, run);
    return this.#point(Math.min(next, this.#starts.length - 1), offset);
  }

  /** The offset of a place in the field; null when it is not in it. */
  offsetOf({ node, offset }: Point): number | null {
    if (isText(node)) {
      let inNode: number | null = null;
      for (let i = 0; i < this.#nodes.length; i++) {
        if (this.#nodes[i] !== node) {
          if (inNode !== null) return inNode;
          continue;
        }
        const from = this.#offsets[i]!;
        if (offset < from) return inNode ?? this.#starts[i]!;
        inNode = this.#starts[i]! + Math.min(offset - from, this.#lengths[i]!);
      }
      if (inNode !== null) return inNode;
    }
    // An element, or a text node of nothing but fillers: the first run that is not before the place.
    const child = isText(node) ? node : node.childNodes[offset];
    for (let i = 0; i < this.#nodes.length; i++) {
      const run = this.#nodes[i]!;
      if (child ? run === child || child.contains(run) || isAfter(child, run) : !node.contains(run) && isAfter(node, run)) return this.#starts[i]!;
    }
    return this.text.length;
  }

  /** The first run that ends after `offset`. */
  #runAfter(offset: number, from = 0): number {
    let low = from;
    let high = this.#starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#starts[middle]! + this.#lengths[middle]! <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  #point(run: number, offset: number): Point {
    const node = this.#nodes[run]!;
    if (isText(node)) return { node, offset: this.#offsets[run]! + Math.min(Math.max(0, offset - this.#starts[run]!), this.#lengths[run]!) };
    const at = Array.prototype.indexOf.call(node.parentNode?.childNodes ?? [], node);
    return { node: node.parentNode ?? node, offset: Math.max(0, at) + (offset > this.#starts[run]! ? 1 : 0) };
  }
}

function isAfter(node: Node, other: Node): boolean {
  return (node.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

/**
 * Walks an editable.
 * @param collapses whether white space in it collapses (`white-space: normal`): then line ends in text nodes are spaces
 */
export function walk(host: Element, collapses: boolean): Walked {
  const starts: number[] = [];
  const lengths: number[] = [];
  const nodes: Node[] = [];
  const offsets: number[] = [];
  let text = '';
  let lineOpen = false; // something stands on the present line
  let breakDue = false; // a block ended; the break is written when something follows

  const closeLine = (): void => {
    if (lineOpen) breakDue = true;
    lineOpen = false;
  };
  const put = (node: Node, offset: number, piece: string): void => {
    if (breakDue) text += '\n';
    breakDue = false;
    starts.push(text.length);
    lengths.push(piece.length);
    nodes.push(node);
    offsets.push(offset);
    text += piece;
  };
  const putText = (node: Text): void => {
    const raw = node.data;
    let from = 0;
    if (collapses && !lineOpen) from = LEADING_SPACE.exec(raw)?.[0].length ?? 0;
    while (from < raw.length) {
      const skip = raw.slice(from).search(FILLER);
      const to = skip < 0 ? raw.length : from + skip;
      if (to > from) {
        const piece = raw.slice(from, to).replaceAll('\u00a0', ' ');
        put(node, from, collapses ? piece.replace(/[\t\n\r\f]/g, ' ') : piece);
        lineOpen = true;
      }
      from = to + 1;
    }
  };
  const visit = (parent: Node): void => {
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === 3) putText(node as Text);
      else if (node.nodeType === 1) visitElement(node as Element);
    }
  };
  const visitElement = (element: Element): void => {
    const name = element.localName;
    if (name === 'br') {
      // At the end of a line's text it ends the line, as a block's end does; on an empty line it is that line.
      if (lineOpen) return closeLine();
      return put(element, 0, '\n');
    }
    if (SKIPPED.has(name) || element.hasAttribute('hidden') || isDecoration(element)) return;
    const block = BLOCKS.has(name);
    if (block) closeLine();
    visit(element);
    if (block) closeLine();
  };
  visit(host);
  return new Walked(text, starts, lengths, nodes, offsets);
}

/** A placeholder, as editors draw it inside the text: not editable, and not to be clicked. */
function isDecoration(element: Element): boolean {
  return element.getAttribute('contenteditable') === 'false' && (element as HTMLElement).style.pointerEvents === 'none';
}
