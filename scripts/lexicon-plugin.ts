import type { Plugin } from 'vite';
import { fileURLToPath } from 'node:url';
import { compileFromFiles, LEXICON_FOLDER } from '../lib/detect/compile/files.ts';
import { pack } from '../lib/detect/packed.ts';

const ID = 'virtual:lexicon';
const UNPACK = fileURLToPath(new URL('../lib/detect/packed.ts', import.meta.url));

/** Compiles the lexicon's `.lex` files at build time: `import compiled from 'virtual:lexicon'`. */
export function lexiconPlugin(): Plugin {
  return {
    name: 'lexicon',
    resolveId: (id) => (id === ID ? `\0${ID}` : null),
    load(id) {
      if (id !== `\0${ID}`) return null;
      this.addWatchFile(LEXICON_FOLDER);
      return `import { unpack } from ${JSON.stringify(UNPACK)};\nexport default unpack(${JSON.stringify(pack(compileFromFiles()))});`;
    },
  };
}
