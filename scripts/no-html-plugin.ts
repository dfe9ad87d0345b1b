import type { Plugin } from 'vite';

const SETS_HTML = /\.innerHTML=(?!=)/g;

/** How often Preact's own source sets HTML: a version that does it otherwise has to be looked at anew. */
const PLACES = 2;

/**
 * Takes from Preact its one way to turn a text into HTML (`dangerouslySetInnerHTML`, which we never use): no bundle of ours can
 * parse HTML then, and the shops' linters have nothing to ask about.
 */
export function noHtmlPlugin(): Plugin {
  return {
    name: 'no-html',
    transform(code, id) {
      if (!/\/preact\/dist\/preact(?:\.module)?\.m?js(?:\?|$)/.test(id.replaceAll('\\', '/'))) return null;
      if ([...code.matchAll(SETS_HTML)].length !== PLACES) this.error('Preact sets HTML in other places than it did: see scripts/no-html-plugin.ts');
      return { code: code.replace(SETS_HTML, '.textContent='), map: null };
    },
  };
}
