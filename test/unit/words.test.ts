// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compileFromFiles } from '../../lib/detect/compile/files.ts';
import { GUIDES } from '../../lib/host/guides.ts';

/** Advice that would thin the record. */
const THINNING = /\b(?:delete|remove|omit|leave out|take out|anonymi[sz]e)\b[^.]{0,40}\b(?:name|names|fact|facts|detail|details|sentence|words|allegation|perpetrator)\b/i;

const sources = ['components', 'lib/host', 'lib/entry'].flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file)).map((file) => join(folder, file)));

describe('promise 7: we never thin the record', () => {
  it('has no words on screen that advise to delete a name or a fact', () => {
    for (const file of sources) for (const line of readFileSync(file, 'utf8').split('\n')) expect(THINNING.test(line.replace(/\{[^}]*\}/g, '')) && !/not|never|keep/i.test(line), `${file}: ${line.trim()}`).toBe(false);
  });
  it('gives no such reason in the lexicon, and no such step in a guide', () => {
    for (const { id, why } of compileFromFiles().rules) expect(THINNING.test(why), id).toBe(false);
    for (const guide of Object.values(GUIDES)) for (const { says } of [...guide.steps, ...guide.traps]) expect(THINNING.test(says), says).toBe(false);
  });
});
