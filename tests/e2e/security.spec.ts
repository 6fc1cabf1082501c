import { createHash } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { manifestPath } from '../../src/schemas/manifest.ts';
import { demoSite, getArticleUrl } from '../support/demo-site.ts';
import { expect, test } from '../support/page-test.ts';

const article = () => getArticleUrl('en', 'billing/pause-subscription');

test('the policy allows scripts and styles from the site alone', async ({ request }) => {
  const policy = (await request.get(article())).headers()['content-security-policy'] ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy).toMatch(/script-src 'self' 'wasm-unsafe-eval' 'sha256-[\w+/]{43}='(?:;|$)/u);
  expect(policy).toMatch(/style-src 'self'(?: 'sha256-[\w+/]{43}='){4}(?:;|$)/u);
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy).not.toContain('unsafe-inline');
});

test('the only script inside a page is the one that the policy names', async ({ request }) => {
  const answer = await request.get(article());
  const scripts = (await answer.text()).matchAll(/<script>([^<]*)<\/script>/gu);
  const digests = [...scripts].map(
    ([, text = '']) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`,
  );
  expect(digests).toHaveLength(1);
  expect(answer.headers()['content-security-policy']).toContain(digests[0]);
});

test('the style sheets inside pages are those that the policy names', async ({ request }) => {
  const policies = new Set<string>();
  for (const url of [article(), '/', '/ar/contact/', '/de/']) {
    const answer = await request.get(url);
    const policy = answer.headers()['content-security-policy'] ?? '';
    const texts = [...(await answer.text()).matchAll(/<style>(.*?)<\/style>/gsu)];
    expect(texts, url).toHaveLength(1);
    for (const [, text = ''] of texts) {
      const digest = createHash('sha256').update(text).digest('base64');
      expect(policy, url).toContain(`'sha256-${digest}'`);
    }
    policies.add(policy);
  }
  expect(policies.size).toBe(1);
});

test('a plain host sends the same policy inside the page, of styles only its own', async ({
  page,
  request,
}) => {
  await page.goto(article());
  const inPage = await page
    .locator('meta[http-equiv="content-security-policy" i]')
    .getAttribute('content');
  const header = (await request.get(article())).headers()['content-security-policy'];
  const [own = '', ...others] =
    /'sha256-[^']+'/gu[Symbol.match](/style-src [^;]*/u.exec(inPage ?? '')?.[0] ?? '') ?? [];
  expect(others).toEqual([]);
  expect(header).toContain(own);
  const withoutStyles = (policy: string): string => policy.replace(/style-src [^;]*/u, '');
  expect(withoutStyles(`${inPage ?? ''}; frame-ancestors 'none'`)).toBe(
    withoutStyles(header ?? ''),
  );
});

test.describe('the policy is in force', () => {
  test.use({ expectedConsole: [/Content Security Policy/u] });

  test('an inline script does not run', async ({ page }) => {
    await page.goto(article());
    const ran = await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'document.documentElement.dataset.ran = "yes"';
      document.head.append(script);
      return document.documentElement.dataset['ran'];
    });
    expect(ran).toBeUndefined();
  });
});

test('answers are typed and not to be guessed at', async ({ request }) => {
  for (const path of [article(), '/sitemap.xml', '/api/votes/en/billing/invoices']) {
    const headers = (await request.get(path)).headers();
    expect(headers['x-content-type-options'], path).toBe('nosniff');
    expect(headers['referrer-policy'], path).toBeTruthy();
  }
});

test('an unknown API address answers with a coded error', async ({ request }) => {
  const answer = await request.get('/api/nothing');
  expect(answer.status()).toBe(404);
  expect(await answer.json()).toMatchObject({ error: { code: expect.any(String) } });
});

test('broken input is refused without a trace of the program', async ({ request }) => {
  const answer = await request.put('/api/votes/en/billing/invoices', {
    headers: { 'content-type': 'application/json' },
    data: Buffer.from('{"voter":'),
  });
  expect(answer.status()).toBe(400);
  const body = await answer.text();
  expect(JSON.parse(body)).toMatchObject({ error: { code: expect.any(String) } });
  expect(body).not.toMatch(/at .*\.ts|node_modules/u);
});

test('the folder that a static host hands out holds nothing for the server alone', () => {
  const hidden = readdirSync(demoSite, { recursive: true, encoding: 'utf8' }).filter((path) =>
    /(?:^|[/\\])\./u.test(path),
  );
  expect(hidden.map((path) => path.replaceAll('\\', '/')).sort()).toEqual([
    '.candil',
    '.candil/stamp',
  ]);
  expect(existsSync(manifestPath(demoSite))).toBe(true);
});

for (const path of ['/..%2f..%2fpackage.json', '/%2e%2e/package.json', '/.candil/manifest.json']) {
  test(`${path} leads nowhere`, async ({ request }) => {
    const answer = await request.get(path);
    expect([400, 403, 404]).toContain(answer.status());
    expect(await answer.text()).not.toContain('"dependencies"');
  });
}
