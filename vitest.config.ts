import { defineConfig } from 'vitest/config';

/** A project a kind of test, so that `npm test` can run each at its time. */
const kinds = ['unit', 'content', 'search-quality'];

export default defineConfig({
  test: {
    projects: kinds.map((name) => ({
      extends: true,
      test: { name, include: [`tests/${name}/**/*.test.ts`], environment: 'node' },
    })),
    // On two cores Vitest would leave one idle.
    maxWorkers: '100%',
    // Generated cases and real databases need time on a busy machine.
    testTimeout: 20_000,
    // A part without tests is a mistake in these patterns.
    passWithNoTests: false,
  },
});
