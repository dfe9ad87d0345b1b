// npm run field-support: writes docs/field-support.md from what the last end-to-end run found in both browsers.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
type Row = Readonly<Record<string, boolean>>;
const CHECKS: Readonly<Record<string, string>> = {
  see: 'seen',
  mark: 'marked within 1 px',
  card: 'card by key',
  untouched: 'saved value identical',
  script: 'text put in by a script',
  replace: 'line added on request',
  undo: 'one undo takes it back',
  reword: 'reworded in the middle: caret kept, page saves it, one undo',
};
/** What is known not to work, or was not tried, and why. Kept by hand. */
const GAPS = [
  'CodeMirror 6 and other editors that draw only the part in view: what is scrolled out of view is not in the page, so it is not read. Marks come as the text is scrolled to.',
  'Editors that draw into a canvas, or take typing in a hidden text area (Monaco, Ace, CodeMirror 5, Google Docs): not watched.',
  'A frame of another site is watched only when that site is watched too: the popup says whose frames are not, and offers to watch them. The card then has to fit into the frame.',
  'A frame that is sandboxed without `allow-same-origin`: drawn inside the frame, as its parent cannot be reached.',
  'Text area and input in Firefox, and in Chromium before 148: marks are lines that we lay over the field, placed by an unseen copy of its text. Vertical writing has not been tried.',
  'Where the system forces its colours, marks are lines that we lay over every kind of field: Chromium would fill all of them alike, quiet ones as loud ones.',
  'Forced colours and input methods (text composed of several keys) were tried in Chromium; Firefox offers no way to bring them about from outside. Text dragged with the mouse was not tried: it comes with the event that pasted text comes with.',
  'When the extension is switched off, removed or updated while a page is open, our marks and badge leave the screen: in Chromium within a second; in Firefox at once, where an empty element of ours stays in the page unseen until the page is loaded again or the extension comes back. What was drawn in a document that Firefox does not hold our style sheet in (none is known) would stay on screen until then.',
  'Several lines put into an editor on request come as several steps, each with its own undo. The phrases we add are one line.',
  'A frame written with `document.open()` by a page that then never lets its document element change cannot be told from one that was not.',
];

const read = (browser: string): Readonly<Record<string, Row>> => {
  const file = `${ROOT}test/results/fields-${browser}.json`;
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, Row>) : {};
};
const chromium = read('chromium');
const firefox = read('firefox');
const mark = (row: Row | undefined, check: string): string => (row?.[check] === true ? '✓' : row?.[check] === false ? '✗' : '·');
const keys = Object.keys(CHECKS);
const names = [...new Set([...Object.keys(chromium), ...Object.keys(firefox)])];
const lines = names.map((name) => `| ${name} | ${keys.map((check) => `${mark(chromium[name], check)} ${mark(firefox[name], check)}`).join(' | ')} |`);

writeFileSync(
  `${ROOT}docs/field-support.md`,
  `# Where text is watched

Made by \`npm run field-support\` from the last run of \`test/e2e/fields.test.ts\`; do not edit by hand. In each cell: Chromium, then
Firefox. ✓ held, ✗ failed, · not part of that test.

| field | ${Object.values(CHECKS).join(' | ')} |
|---|${keys.map(() => '---|').join('')}
${lines.join('\n')}

"Marked within 1 px" compares the pixels of the mark on a photograph of the page with the rectangles of the words themselves: as
the browser lays them out, or, in form fields in Firefox, where it draws a selection of them. \`test/e2e/follow.test.ts\` holds marks to
that at 50 to 200% zoom, while the page scrolls, resizes, changes letters or theme, when it throws our marks out, in lists that use few
fields for many notes, in frames of another watched site and in sandboxed frames.

Never watched: passwords, one-time codes, card, number, date, e-mail and telephone inputs; search boxes and code look-ups unless the
policy asks for them; read-only fields; fields excluded from the badge's menu; text beyond 200,000 characters.

## Known gaps

${GAPS.map((gap) => `- ${gap}`).join('\n')}
`,
);
