/** The packed lexicon, made by scripts/lexicon-plugin.ts at build time: give it to `readRules`. */
declare module 'virtual:lexicon' {
  const packed: string;
  export default packed;
}
