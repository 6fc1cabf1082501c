import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

/** A project a kind of test, so that `npm test` can run each at its time. */
const kinds = {
  unit: {},
  content: {},
  // A program that starts on a busy machine takes its time, also in a hook.
  process: { testTimeout: 60_000, hookTimeout: 60_000 },
  'search-quality': {},
};

// Workers, and the servers and commands that tests start, compile what the last one compiled: a
// thread of SQLite begins in a third of the time.
process.env['NODE_COMPILE_CACHE'] ??= resolve('.candil/test/compiled');

export default defineConfig({
  test: {
    projects: Object.entries(kinds).map(([name, timeouts]) => ({
      extends: true,
      test: { name, include: [`tests/${name}/**/*.test.ts`], environment: 'node', ...timeouts },
    })),
    globalSetup: ['tests/support/shared-databases.ts'],
    // On two cores Vitest would leave one idle. One more, because tests of the server also wait.
    maxWorkers: availableParallelism() + 1,
    // A process for each file would take as long as the tests. So a file leaves nothing behind:
    // what it changes in the process, it changes back.
    isolate: false,
    // Generated cases and real databases need time on a busy machine.
    testTimeout: 20_000,
    hookTimeout: 30_000,
    // As long as nothing is wrong, it is looked at often and waited for patiently.
    expect: { poll: { interval: 20, timeout: 10_000 } },
    // A part without tests is a mistake in these patterns.
    passWithNoTests: false,
  },
});
