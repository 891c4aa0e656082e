import { defineConfig } from 'vitest/config';
import { LongestFirst } from './tests/support/longest-first.ts';

export default defineConfig(({ mode }) => ({
  test: {
    // `npm run test:long` runs what takes minutes: whole builds on small disks, the hosts' own commands in a clean clone.
    include:
      mode === 'long'
        ? [
            'tests/**/*.long.ts',
            'tests/build/problems-among-articles.test.ts',
            'tests/build/publish-killed.test.ts',
          ]
        : ['tests/**/*.test.ts'],
    sequence: { sequencer: LongestFirst },
    globalSetup: 'tests/support/scratch-root.ts',
    setupFiles: 'tests/support/worker-root.ts',
    // Nothing keeps state between tests, so files may share a worker: half of the time was loading modules again.
    isolate: false,
    // Most of the time goes into whole builds and the browser, each of which leaves a core to the other.
    maxWorkers: 2,
    // A guard against hanging; whole builds on a busy machine take their time.
    testTimeout: 240_000,
    hookTimeout: 240_000,
  },
}));
