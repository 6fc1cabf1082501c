import { Hono } from 'hono';
import { expect, test } from 'vitest';
import { securityHeaders } from '../../../../src/server/http/security-headers.ts';

const app = new Hono();
app.use(securityHeaders({ companyPages: () => Promise.resolve(['/über/', '/404.html']) }));
app.get('/en/', (c) => c.html('ours'));
app.get('/%C3%BCber/', (c) => c.html('theirs'));

test('pages that the company made have no policy of ours, and its page for what is not there', async () => {
  const read = async (path: string): Promise<Headers> => (await app.request(path)).headers;
  expect((await read('/en/')).get('content-security-policy')).not.toBeNull();
  for (const path of ['/%C3%BCber/', '/none']) {
    const headers = await read(path);
    expect(headers.get('content-security-policy'), path).toBeNull();
    expect(headers.get('permissions-policy'), path).toBeNull();
    expect(headers.get('x-content-type-options'), path).toBe('nosniff');
  }
});
