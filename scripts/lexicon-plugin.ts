import type { Plugin } from 'vite';
import { compileFromFiles, LEXICON_FOLDER } from '../lib/detect/compile/files.ts';
import { pack } from '../lib/detect/compile/pack.ts';

const ID = 'virtual:lexicon';

/** Compiles the lexicon's `.lex` files at build time: `import packed from 'virtual:lexicon'`. */
export function lexiconPlugin(): Plugin {
  return {
    name: 'lexicon',
    resolveId: (id) => (id === ID ? `\0${ID}` : null),
    load(id) {
      if (id !== `\0${ID}`) return null;
      this.addWatchFile(LEXICON_FOLDER);
      return `export default ${JSON.stringify(pack(compileFromFiles()))};`;
    },
  };
}
