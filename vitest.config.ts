import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    // Nothing keeps state between tests, so files may share a worker: half of the time was loading modules again.
    isolate: false,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
