import { expect, test } from 'vitest';
import { contentSecurityPolicy } from '../../../src/schemas/content-security-policy.ts';
import { analyticsSchema } from '../../../src/schemas/analytics.ts';
import { originsOf, scriptOf, toAnalyticsLoad } from '../../../src/schemas/analytics-load.ts';
import { article, checkFiles } from '../content/check/write-content.ts';

const parse = (settings: object) => analyticsSchema.parse(settings);

test.each([
  [
    { kind: 'plausible', domain: 'help.example.org' },
    'https://plausible.io/js/script.js',
    { connect: ['https://plausible.io'], image: [] },
  ],
  [
    {
      kind: 'plausible',
      domain: 'help.example.org',
      host: 'https://p.example/',
      script: 'pa-x.js',
    },
    'https://p.example/js/pa-x.js',
    { connect: ['https://p.example'], image: [] },
  ],
  [
    { kind: 'matomo', host: 'https://stats.example/matomo/', site: 3 },
    'https://stats.example/matomo/matomo.js',
    { connect: ['https://stats.example'], image: ['https://stats.example'] },
  ],
  [
    { kind: 'goatcounter', host: 'https://kestrel.goatcounter.com' },
    'https://gc.zgo.at/count.js',
    {
      connect: ['https://kestrel.goatcounter.com'],
      image: ['https://kestrel.goatcounter.com'],
    },
  ],
  [
    { kind: 'goatcounter', host: 'https://goatcounter.com.evil.example' },
    'https://goatcounter.com.evil.example/count.js',
    {
      connect: ['https://goatcounter.com.evil.example'],
      image: ['https://goatcounter.com.evil.example'],
    },
  ],
  [
    { kind: 'script', src: 'https://cdn.example/u.js?a=1', connect: ['https://in.example/x'] },
    'https://cdn.example/u.js?a=1',
    {
      connect: ['https://cdn.example', 'https://in.example'],
      image: ['https://cdn.example', 'https://in.example'],
    },
  ],
])('%j loads its script and needs these origins alone', (settings, script, others) => {
  const parsed = parse(settings);
  expect(scriptOf(parsed)).toBe(script);
  expect(originsOf(parsed)).toEqual({ script: [new URL(script).origin], ...others });
});

test('Matomo sets no cookies unless readers are asked', () => {
  const settings = { kind: 'matomo', host: 'https://stats.example', site: 3 };
  const ordersOf = (more = {}) => toAnalyticsLoad(parse({ ...settings, ...more })).globals['_paq'];
  expect(ordersOf()).toContainEqual(['disableCookies']);
  expect(ordersOf({ consent: true })).not.toContainEqual(['disableCookies']);
  expect(ordersOf()).toContainEqual(['setTrackerUrl', 'https://stats.example/matomo.php']);
});

test('what a tool is told stands beside its script', () => {
  const load = toAnalyticsLoad(parse({ kind: 'plausible', domain: 'help.example.org' }));
  expect(load.data).toEqual({ domain: 'help.example.org' });
  expect(load.globals).toEqual({ plausible: { o: {} } });
  const own = toAnalyticsLoad(parse({ kind: 'plausible', script: 'pa-x.js' }));
  expect(own).toMatchObject({ src: 'https://plausible.io/js/pa-x.js', data: {} });
});

test('the policy of a site that counts nobody names nobody', () => {
  const policy = contentSecurityPolicy({ delivery: 'meta' });
  expect(policy).not.toContain('https:');
  expect(policy).toContain("img-src 'self';");
});

test('the policy names each origin where it is needed', () => {
  const analytics = { script: ['https://a.example'], connect: ['https://b.example'], image: [] };
  const policy = contentSecurityPolicy({
    apiOrigin: 'https://api.example',
    analytics,
    delivery: 'meta',
  });
  expect(policy).toMatch(/script-src [^;]* https:\/\/a\.example;/u);
  expect(policy).toContain("connect-src 'self' https://api.example https://b.example;");
  expect(policy).toContain("form-action 'self' https://api.example;");
});

const check = (lines: string) =>
  checkFiles({ 'articles/en/a/b.md': article(), 'site.yaml': `analytics:\n${lines}` });

test.each([
  ['  kind: matomo\n  host: https://stats.example\n', 2, 'site'],
  ['  kind: matomo\n  host: http://stats.example\n  site: 1\n', 3, 'https://stats.example'],
  ['  kind: plausible\n  domain: https://help.example\n', 3, 'help.example.org'],
  ['  kind: plausible\n', 2, 'pa-abc.js'],
  ['  kind: googly\n  domain: help.example\n', 2, 'plausible'],
  ['  kind: goatcounter\n  hots: https://x.example\n', 3, 'host'],
])('a mistake in %j is told with its line and what is meant', async (lines, line, word) => {
  const { problems } = await check(lines);
  expect(problems[0]).toMatchObject({ file: 'site.yaml', line, severity: 'error' });
  expect(`${problems[0]?.message} ${problems[0]?.remedy}`).toContain(word);
});
