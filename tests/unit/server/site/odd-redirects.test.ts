import { Hono } from 'hono';
import { afterAll, expect, test } from 'vitest';
import { createStaticSite } from '../../../../src/server/site/static-site.ts';
import { addQuery, oddRedirects, oddRequests } from '../../build/hosts/odd-redirects.ts';
import { createSiteFolder } from '../support/site-folder.ts';
import { testManifest } from '../support/test-manifest.ts';

const site = createSiteFolder();
afterAll(() => site.remove());

const app = new Hono();
const redirectRules = oddRedirects.map(({ from, to, status }) => ({ from, to, status }));
const manifest = () => Promise.resolve({ ...testManifest, redirectRules });
app.all('*', createStaticSite({ folder: site.folder, manifest }));

test.each(oddRequests)('%s is answered with %d to %s', async (path, status, location) => {
  const answer = await app.request(path);
  expect(answer.headers.get('location')).toBe(addQuery(location, path));
  expect(answer.status).toBe(status);
});

test('an address that is longer than any is compared with no hole', async () => {
  const answer = await app.request(`/first/${'a/'.repeat(2_000)}`);
  expect(answer.status).toBe(404);
});
