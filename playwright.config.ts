import { resolve } from 'node:path';
import { defineConfig } from '@playwright/test';
import { browserArguments, getTestBrowser } from './tools/browser/find-browser.ts';

const folder = resolve('.candil/test');

// Workers inherit the environment: the browser is looked for once, and what Node compiles is kept.
process.env.CHROMIUM_PATH ??= getTestBrowser();
process.env['NODE_COMPILE_CACHE'] ??= resolve(folder, 'compiled');

export default defineConfig({
  outputDir: resolve(folder, 'playwright'),
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  // Two cores. One more, because tests also wait: for a page to become quiet, for a site to be built.
  workers: 3,
  // On a busy machine a click can come before a script. What fails once is told as flaky, what fails
  // twice has failed.
  retries: 1,
  timeout: 30_000,
  reporter: [
    [process.env.CI ? 'dot' : 'list'],
    ['json', { outputFile: resolve(folder, 'playwright.json') }],
  ],
  // The demo server notes its port here, see tests/support/demo-server.ts.
  use: {
    baseURL: `http://localhost:${process.env.CANDIL_TEST_PORT ?? ''}`,
    locale: 'es-ES',
    timezoneId: 'Europe/Madrid',
    viewport: { width: 1280, height: 800 },
    launchOptions: { executablePath: process.env.CHROMIUM_PATH, args: [...browserArguments] },
    // Recording every test takes a fifth of the time.
    trace: 'on-first-retry',
  },
  // The files that run in one piece come first: at the end one core would be idle beside them.
  projects: [
    // Pages are made while they are asked for, beside a check and an index.
    { name: 'preview', testDir: 'tests/preview', timeout: 60_000, expect: { timeout: 15_000 } },
    { name: 'e2e', testDir: 'tests/e2e' },
    { name: 'a11y', testDir: 'tests/a11y' },
  ],
  webServer: {
    command: `"${process.execPath}" tests/support/demo-server.ts`,
    wait: { stdout: /listens on http:\/\/[^:]+:(?<candil_test_port>\d+)/u },
    stdout: 'ignore',
    gracefulShutdown: { signal: 'SIGTERM', timeout: 5_000 },
  },
});
