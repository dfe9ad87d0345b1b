import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

/** Whose code or styles are in the packages. The build stops at any other, so that the bill cannot fall behind. */
export const SHIPPED = ['idb', 'nhsuk-frontend', 'preact', 'valibot', 'webextension-polyfill', 'wxt'] as const;

interface Lock {
  readonly version: string;
  readonly packages: Readonly<Record<string, { readonly version: string; readonly integrity?: string; readonly license?: string } | undefined>>;
}

/**
 * The bill of materials of what ships, as CycloneDX: made from the lock file alone, so that the same source gives the same
 * bill, with no day, no folder and no registry in it.
 */
export function billOfMaterials(root: string): string {
  const { version, packages } = JSON.parse(readFileSync(`${root}/package-lock.json`, 'utf8')) as Lock;
  const components = SHIPPED.map((name) => {
    const found = packages[`node_modules/${name}`];
    if (!found?.integrity) throw new Error(`${name} is not in package-lock.json`);
    const [algorithm, hash] = found.integrity.split('-') as [string, string];
    const purl = `pkg:npm/${name}@${found.version}`;
    return {
      type: 'library',
      'bom-ref': purl,
      name,
      version: found.version,
      purl,
      licenses: [{ license: { id: found.license } }],
      hashes: [{ alg: algorithm.replace('sha', 'SHA-'), content: Buffer.from(hash, 'base64').toString('hex') }],
    };
  });
  const own = `pkg:npm/ask-before-release@${version}`;
  const bill = {
    $schema: 'http://cyclonedx.org/schema/bom-1.5.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: { component: { type: 'application', 'bom-ref': own, name: 'ask-before-release', version, purl: own, licenses: [{ license: { id: 'Apache-2.0' } }] } },
    components,
    dependencies: [{ ref: own, dependsOn: components.map(({ purl }) => purl) }, ...components.map(({ purl }) => ({ ref: purl, dependsOn: [] }))],
  };
  return `${JSON.stringify(bill, null, 2)}\n`;
}

/** Stops the build where a bundle holds code of a package that the bill of materials does not name. */
export function shippedPlugin(): Plugin {
  return {
    name: 'shipped',
    generateBundle(_options, bundle) {
      for (const output of Object.values(bundle))
        for (const module of output.type === 'chunk' ? Object.keys(output.modules) : []) {
          const name = /\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(module.replaceAll('\\', '/'))?.[1];
          if (name && !(SHIPPED as readonly string[]).includes(name)) this.error(`${name} is in a bundle but not in the bill of materials: see scripts/bill-of-materials.ts`);
        }
    },
  };
}
