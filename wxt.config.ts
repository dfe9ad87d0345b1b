import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { shippedPlugin } from './scripts/bill-of-materials.ts';
import { lexiconPlugin } from './scripts/lexicon-plugin.ts';
import { shippedRules } from './lib/overlay/highlights.ts';
import { fixedSites, manifest, MARKS_SHEET } from './scripts/manifest.ts';
import { noHtmlPlugin } from './scripts/no-html-plugin.ts';

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  manifestVersion: 3,
  // a package made for named sites stands beside the plain one
  outDirTemplate: fixedSites().length > 0 ? '{{browser}}-mv{{manifestVersion}}-sites' : '{{browser}}-mv{{manifestVersion}}',
  manifest,
  hooks: {
    'build:publicAssets': (_, files) => {
      files.push({ relativeDest: MARKS_SHEET, contents: shippedRules() });
    },
  },
  vite: () => ({
    plugins: [preact(), lexiconPlugin(), noHtmlPlugin(), shippedPlugin()],
    // the polyfill for browsers older than ours would bring a fetch into the package (promise 1)
    build: { modulePreload: { polyfill: false } },
  }),
});
