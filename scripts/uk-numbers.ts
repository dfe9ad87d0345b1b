// npm run uk-numbers: writes which national numbers the United Kingdom has, as libphonenumber knows them, for the engine.
// Its knowledge ships, not its code: the watcher needs one question answered, and every kilobyte there is the clinician's.
import { createRequire } from 'node:module';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Where a country's record keeps what kinds of number it has. */
const TYPES = 11;
const PAGER = 7;

/** A pattern for any national number of the United Kingdom, without the leading 0. */
export function ukNumbers(): string {
  const metadata = createRequire(import.meta.url)('libphonenumber-js/metadata.max.json') as { countries: { GB: unknown[] } };
  const types = metadata.countries.GB[TYPES] as ([pattern: string] | 0)[];
  return types.flatMap((type, kind) => (type === 0 || kind === PAGER ? [] : [type[0]])).join('|');
}

export function ukNumbersFile(): string {
  return `// Written by npm run uk-numbers from libphonenumber's metadata; a test says when they differ.\n\n/** National numbers of the United Kingdom, without the leading 0: a pattern for the whole. */\nexport const UK_NUMBERS =\n  '${ukNumbers().replaceAll('\\', '\\\\')}';\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(fileURLToPath(new URL('../lib/detect/uk-numbers.ts', import.meta.url)), ukNumbersFile());
