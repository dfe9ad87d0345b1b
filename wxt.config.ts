import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { lexiconPlugin } from './scripts/lexicon-plugin.ts';
import { manifest } from './scripts/manifest.ts';

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  manifestVersion: 3,
  manifest,
  vite: () => ({ plugins: [preact(), lexiconPlugin()] }),
});
