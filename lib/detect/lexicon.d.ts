/** The compiled lexicon, made by scripts/lexicon-plugin.ts at build time. */
declare module 'virtual:lexicon' {
  const compiled: import('./compiled.ts').CompiledLexicon;
  export default compiled;
}
