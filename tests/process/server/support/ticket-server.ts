import { flushCompileCache } from 'node:module';
import { noTicketRules } from '../../../../src/schemas/ticket-rules.ts';
import { parseEnvironment } from '../../../../src/schemas/environment.ts';
import { listen } from '../../../../src/server/http/listen.ts';
import { openStoredApi } from '../../../../src/server/stored-api.ts';
import { testManifest } from '../../../unit/server/support/test-manifest.ts';

/**
 * The API, and the report if there is a token, as a program of its own, without a site, with the pace of a server in a hurry.
 * Prints its address when it listens.
 */
const ticketRules = { ...noTicketRules, files: { count: 3, megabytes: 5 } };
const environment = parseEnvironment(process.env);
const { api, insights } = await openStoredApi(
  environment,
  {
    manifest: () => Promise.resolve({ ...testManifest, ticketRules }),
    pages: { read: () => Promise.resolve(undefined) },
    log: console.error,
  },
  { timeout: 400, lease: 500, interval: 50, grace: 100, most: 4 },
);
if (insights) api.route('/', insights);
const { port } = await listen(api.fetch, environment.HOST, environment.PORT);
// What was compiled is otherwise kept at a clean end only, and this program is killed.
flushCompileCache();
console.log(`http://${environment.HOST}:${port}`);
