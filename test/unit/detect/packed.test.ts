// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { compileFromFiles } from '../../../lib/detect/compile/files.ts';
import { pack, unpack } from '../../../lib/detect/packed.ts';

describe('the lexicon as it ships', () => {
  it('says all that the compiled lexicon says', () => {
    const compiled = compileFromFiles();
    expect(unpack(pack(compiled))).toEqual(JSON.parse(JSON.stringify(compiled)));
  });
});
