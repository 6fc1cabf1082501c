import { expect, test } from 'vitest';
import { contentSecurityPolicy } from '../../../src/schemas/content-security-policy.ts';
import { launcherSchema } from '../../../src/schemas/launcher.ts';
import { article, checkFiles } from '../content/check/write-content.ts';

test.each([
  'https://www.example.com',
  'https://example.com:8443',
  'https://*.example.com',
  'https://shop-2.xn--bcher-kva.example',
  'http://localhost',
  'http://localhost:4400',
  'http://localhost:*',
])('takes %s', (origin) => {
  expect(launcherSchema.parse({ origins: [origin] })).toEqual({ origins: [origin] });
});

test.each([
  'https://www.example.com/',
  'https://www.example.com/shop',
  'http://www.example.com',
  'www.example.com',
  '*',
  'https://*',
  'https://*.com:*',
  'https://www.example.com; script-src *',
  "'self'",
])('refuses %s', (origin) => {
  expect(launcherSchema.safeParse({ origins: [origin] }).success).toBe(false);
});

test('a mistake is told with its line and what to write', async () => {
  const { problems } = await checkFiles({
    'articles/en/a/b.md': article(),
    'site.yaml': 'launcher:\n  origins: [https://www.example.com/shop]\n',
  });
  expect(problems).toMatchObject([{ file: 'site.yaml', line: 2, severity: 'error' }]);
  expect(`${problems[0]?.message} ${problems[0]?.remedy}`).toContain('without a path');
});

test('only the header says who may show a page in a frame', () => {
  const frameAncestors = ['https://www.example.com'];
  expect(contentSecurityPolicy({ frameAncestors, delivery: 'header' })).toMatch(
    /; frame-ancestors https:\/\/www\.example\.com$/u,
  );
  expect(contentSecurityPolicy({ delivery: 'header' })).toMatch(/; frame-ancestors 'none'$/u);
  expect(contentSecurityPolicy({ frameAncestors, delivery: 'meta' })).not.toContain('frame-');
});
