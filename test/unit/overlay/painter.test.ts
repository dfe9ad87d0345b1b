import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { EditableField } from '../../../lib/field/editable.ts';
import type { Box, Reading } from '../../../lib/field/field.ts';
import type { Mark } from '../../../lib/overlay/mark.ts';
import { makePainter, type Painter } from '../../../lib/overlay/painter.ts';

const SCREEN_PX = 400;
/** What shows is the screen: nothing here is laid out. */
vi.mock('../../../lib/field/clip.ts', () => ({ distanceFrom: () => (box: Box) => Math.max(0, -box.top - box.height, box.top - SCREEN_PX) / SCREEN_PX }));
const LINES = 60;
const LINE_PX = 20;
const LINE = 'secret\n';
/** How far the page is scrolled, in px. */
let top = 0;
let registry: Map<string, Set<AbstractRange>>;
const painted = (): number[] => [...registry.values()].flatMap((ranges) => [...ranges].map(({ startOffset }) => startOffset)).sort((a, b) => a - b);

/** A field of sixty lines with a mark on each, drawn as a browser would. */
function open(): { field: EditableField; painter: Painter; show(): void; text: Text } {
  const element = document.createElement('div');
  element.contentEditable = 'true';
  element.style.whiteSpace = 'pre-wrap';
  const text = document.createTextNode(LINE.repeat(LINES));
  element.append(text);
  document.body.append(element);
  const field = new EditableField(element);
  const painter = makePainter({ view: window, layer: () => document.body, signal: new AbortController().signal });
  const show = (): void => {
    const reading = field.read();
    const placed: Reading = Object.assign(Object.create(reading) as Reading, { around: ({ start }: Mark) => ({ left: 0, top: (start / LINE.length) * LINE_PX - top, width: 50, height: LINE_PX }), ranges: (mark: Mark) => reading.ranges(mark) });
    Object.defineProperty(placed, 'text', { value: reading.text });
    painter.show(field, placed, Array.from(reading.text.matchAll(/secret/g), ({ index }) => ({ level: 'prompt', start: index, end: index + 6 })));
  };
  show();
  return { field, painter, show, text };
}

beforeEach(() => {
  top = 0;
  registry = new Map();
  vi.stubGlobal('Highlight', class extends Set {});
  vi.stubGlobal('StaticRange', function (this: object, init: object) { Object.assign(this, init); });
  vi.spyOn(window, 'CSS', 'get').mockReturnValue({ highlights: registry } as unknown as typeof CSS);
});
afterEach(() => {
  document.body.replaceChildren();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('a painter of many marks', () => {
  it('gives the browser those within a screen of what shows, and others in the frame in which they come near', () => {
    const { field, painter } = open();
    expect(painted()).toHaveLength(LINES);
    painter.follow(field);
    expect(painted()).toEqual(Array.from({ length: 41 }, (_, i) => i * LINE.length));
    top = 800;
    painter.follow(field);
    expect(painted()).toEqual(Array.from({ length: 41 }, (_, i) => (i + 19) * LINE.length));
  });

  it('touches nothing while one scrolls within what is painted', () => {
    const { field, painter } = open();
    painter.follow(field);
    const before = painted();
    top = 150;
    painter.follow(field);
    expect(painted()).toEqual(before);
  });

  it('goes on leaving out the same passages while text is typed before them, and shows what is new', () => {
    const { field, painter, show, text } = open();
    painter.follow(field);
    const before = painted();
    text.insertData(0, 'A ');
    show();
    expect(painted()).toEqual(before.map((offset) => offset + 2));
    text.appendData('Another secret.');
    show();
    expect(painted()).toEqual([...before.map((offset) => offset + 2), 2 + LINE.length * LINES + 8]);
  });
});
