import preact from '@preact/preset-vite';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { defineConfig } from 'vitest/config';
import { lexiconPlugin } from './scripts/lexicon-plugin.ts';

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [WxtVitest(), preact(), lexiconPlugin()],
        test: { name: 'unit', include: ['test/unit/**/*.test.{ts,tsx}', 'test/corpus/**/*.test.ts'], environment: 'happy-dom', testTimeout: 30_000 },
      },
      ...(['chromium', 'firefox'] as const).map((browser) => ({
        test: {
          name: `e2e-${browser}`,
          include: ['test/e2e/**/*.test.ts'],
          environment: 'node' as const,
          provide: { browser },
          testTimeout: 120_000,
          hookTimeout: 180_000,
          // one browser at a time: two cores are few
          fileParallelism: false,
          retry: 0,
        },
      })),
    ],
  },
});
