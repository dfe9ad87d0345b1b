import js from '@eslint/js';
import tseslint from 'typescript-eslint';

/** Imports point downwards only (DEVELOPERS.md, "The house"). */
const never = (...groups) => ({ 'no-restricted-imports': ['error', { patterns: groups.map(([group, message]) => ({ group, message })) }] });
const PREACT = [['preact', 'preact/*', '@preact/*', '**/components/*', '**/components/**'], 'Nothing in lib/ knows Preact or components.'];
const UPWARDS = [['**/entrypoints/**'], 'Imports point downwards: entrypoints → components → lib.'];
const BROWSER = [['webextension-polyfill', 'wxt', 'wxt/*'], 'This part knows no browser extension API.'];

export default tseslint.config(
  { ignores: ['.output', '.wxt', '.cache', 'node_modules', 'test/hosts/node_modules', 'test/hosts/vendor', 'test/results', 'test/corpus/score.mjs'] },
  js.configs.recommended,
  tseslint.configs.strict,
  tseslint.configs.stylistic,
  {
    languageOptions: { globals: Object.fromEntries(['console', 'process', 'URL', 'document', 'window', 'globalThis', 'setTimeout', 'clearTimeout', 'structuredClone', 'performance'].map((name) => [name, 'readonly'])) },
    rules: {
      'no-undef': 'off',
      '@typescript-eslint/no-empty-function': 'off',
      'no-empty': ['error', { allowEmptyCatch: false }],
      'no-eval': 'error',
      'no-control-regex': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  { files: ['lib/**/*.ts'], rules: never(PREACT, UPWARDS) },
  { files: ['components/**/*.{ts,tsx}'], rules: never(UPWARDS, BROWSER) },
  { files: ['lib/detect/**/*.ts'], rules: never(PREACT, UPWARDS, BROWSER, [['../field/**', '../overlay/**', '../entry/**', '../host/**', '../policy/**', '../store/**', '../messages/**'], 'lib/detect is pure: text in, findings out.']) },
  { files: ['lib/field/**/*.ts', 'lib/overlay/**/*.ts'], rules: never(PREACT, UPWARDS, [['../policy/**', '../entry/**', '../store/**'], 'Fields and painting know no categories.']) },
  {
    files: ['entrypoints/**', 'components/**', 'lib/**'],
    rules: { 'no-restricted-globals': ['error', ...['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource'].map((name) => ({ name, message: 'No text leaves: the extension makes no network request (promise 1).' }))], 'no-console': 'error' },
  },
);
