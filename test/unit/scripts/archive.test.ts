import { readFileSync } from 'node:fs';
import { inflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { zip, type Filed } from '../../../scripts/archive.ts';
import { billOfMaterials } from '../../../scripts/bill-of-materials.ts';

/** Reads a zip by its directory, as programs that open one do. */
function unzip(bytes: Buffer): Filed[] {
  const end = bytes.lastIndexOf('PK\u0005\u0006');
  let at = bytes.readUInt32LE(end + 16);
  return Array.from({ length: bytes.readUInt16LE(end + 10) }, () => {
    const named = bytes.readUInt16LE(at + 28);
    const name = bytes.toString('utf8', at + 46, at + 46 + named);
    const body = bytes.readUInt32LE(at + 42) + 30 + named;
    const packed = bytes.subarray(body, body + bytes.readUInt32LE(at + 20));
    at += 46 + named;
    return { name, bytes: new Uint8Array(inflateRawSync(packed)) };
  });
}

describe('an archive', () => {
  it('gives back every file’s name and bytes', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.record({ name: fc.string({ minLength: 1 }).filter((name) => name.isWellFormed()), bytes: fc.uint8Array() }), { selector: ({ name }) => name }), (files) => {
        expect(unzip(zip(files)).map(({ name, bytes }) => [name, [...bytes]])).toEqual(files.map(({ name, bytes }) => [name, [...bytes]]));
      }),
    );
  });

  it('is the same to the byte whenever and wherever it is made', () => {
    const files = [{ name: 'a/b.js', bytes: Buffer.from('text') }];
    expect(zip(files).toString('base64')).toBe('UEsDBBQAAAgIAAAAIQDHp4s7BgAAAAQAAAAGAAAAYS9iLmpzK0mtKAEAUEsBAhQAFAAACAgAAAAhAMenizsGAAAABAAAAAYAAAAAAAAAAAAAAAAAAAAAAGEvYi5qc1BLBQYAAAAAAQABADQAAAAqAAAAAAA=');
  });
});

describe('the bill of materials', () => {
  it('names every dependency of the package with its version, licence and hash, and neither a registry nor a folder', () => {
    const text = billOfMaterials('.');
    const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies: Record<string, string> };
    const { components } = JSON.parse(text) as { components: { purl: string; licenses: { license: { id: string } }[]; hashes: { alg: string; content: string }[] }[] };
    const purls = components.map(({ purl }) => purl);
    for (const [name, version] of Object.entries(dependencies)) expect(purls).toContain(`pkg:npm/${name}@${version}`);
    for (const { licenses, hashes } of components) {
      expect(licenses[0]!.license.id).toMatch(/^(?:MIT|ISC|MPL-2\.0|Apache-2\.0)$/);
      expect(hashes[0]!.content).toMatch(/^[0-9a-f]{128}$/);
    }
    expect(text).not.toMatch(/registry|resolved|\/home|\/tmp/);
    expect(billOfMaterials('.')).toBe(text);
  });
});
