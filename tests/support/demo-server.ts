import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { demoSite } from './demo-site.ts';
import { findFreePort } from './free-port.ts';
import { fillInsights, insightsToken } from './insights-rows.ts';

/** Starts the real server over the built demo site, with an empty database, on a free port. */

if (!existsSync(demoSite)) {
  console.error('The demo site has not been built. Run "npm run test:e2e".');
  process.exit(1);
}

const dataFolder = mkdtempSync(join(tmpdir(), 'candil-e2e-'));
process.once('exit', () => rmSync(dataFolder, { recursive: true, force: true }));

await fillInsights(dataFolder);
const port = await findFreePort('localhost');
Object.assign(process.env, {
  OUT_DIR: demoSite,
  DATA_DIR: dataFolder,
  DATABASE_URL: '',
  HOST: 'localhost',
  PORT: String(port),
  // All tests come from one address.
  RATE_LIMITS: 'off',
  INSIGHTS_TOKEN: insightsToken,
});
await import('../../src/cli/serve.ts');
await waitUntilServed(`http://localhost:${port}/`);
console.log(`listens on http://localhost:${port}`);

async function waitUntilServed(url: string): Promise<void> {
  const deadline = Date.now() + 20_000;
  while (Date.now() < deadline) {
    const answer = await fetch(url).catch(() => undefined);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`Nothing answers at ${url}.`);
}
