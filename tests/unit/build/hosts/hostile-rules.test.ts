import { describe, expect, test } from 'vitest';
import { toCaddy } from '../../../../src/build/hosts/caddy.ts';
import {
  fillGroups,
  listExpressionRules,
  toUriSource,
} from '../../../../src/build/hosts/expressions.ts';
import { toCloudflare, toNetlify } from '../../../../src/build/hosts/netlify.ts';
import { toAsciiTarget } from '../../../../src/build/hosts/host-site.ts';
import type { RedirectRule } from '../../../../src/schemas/redirect.ts';
import { followAsCloudflare, followAsNetlify, type Follow } from './follow-redirects.ts';
import { toSite } from './sample-site.ts';

const withRule = (from: string, to: string) => {
  const rule: RedirectRule = { from, to, status: 301 };
  return { ...toSite(), rules: [rule] };
};

test.each([
  ['/hc/*', '/hc//evil.example/'],
  ['/hc/*', '/hc///evil.example/a'],
  ['/hc*', '/hc//evil.example'],
  ['/hc*', '/hc/evil.example'],
])('%s to /* leads %s to no other host', (from, path) => {
  const rules = listExpressionRules(withRule(from, '/*'));
  for (const source of rules.flatMap((rule) => [rule.source, toUriSource(rule)])) {
    const found = new RegExp(source, 'u').exec(path);
    const target = rules.map((rule) => fillGroups(rule, (group) => found?.[group] ?? ''))[0];
    expect(target).toMatch(/^\/evil\.example/u);
  }
});

test('what is too long or too much for a file of headers is told', () => {
  const site = toSite();
  const headers = Array.from({ length: 101 }, (_, id) => ({
    path: `/${id}/`,
    headers: { 'X-Long': 'a'.repeat(id === 0 ? 2_000 : 1) },
  }));
  expect(toCloudflare({ ...site, rules: [], headers }).warnings).toEqual([
    expect.stringContaining('takes 100 rules for headers, and there are 101'),
    expect.stringContaining('/0/: Cloudflare Pages takes 2000 signs for a header, and X-Long'),
  ]);
  expect(toCloudflare({ ...site, rules: [] }).warnings).toEqual([]);
});

describe.each([
  ['Netlify', (rule: RedirectRule) => toNetlify({ ...toSite(), rules: [rule] })],
  ['Cloudflare Pages', (rule: RedirectRule) => toCloudflare({ ...toSite(), rules: [rule] })],
] as const)('a target that begins with a hole, on %s', (host, write) => {
  const follow = async (rule: RedirectRule): Promise<Follow> => {
    const lines = write(rule).published?.['_redirects'] ?? '';
    return host === 'Netlify' ? followAsNetlify(lines) : followAsCloudflare(lines);
  };

  test('is led on to each language, and to no other host', async () => {
    const lead = await follow({ from: '/docs/*', to: '/*', status: 301 });
    expect(lead('/docs/en/a/b')).toBe('301 /en/a/b');
    expect(lead('/docs')).toBe('301 /');
    for (const path of ['/docs//evil.example/', '/docs/%2Fevil.example', '/docs///evil.example']) {
      expect(lead(path) ?? '301 /').not.toMatch(/^301 \/[/\\]/u);
    }
  });

  test('may be a name', async () => {
    const lead = await follow({
      from: '/d/{language}/{id}',
      to: '/{language}/x/{id}',
      status: 308,
    });
    expect(lead('/d/es/7')).toBe('308 /es/x/7');
    expect(lead('/d/%2Fevil.example/7')).toBeUndefined();
  });
});

test('only holes are left of the braces of a target: Caddy has a meaning for others', () => {
  expect(toAsciiTarget('https://a.example/{env.KEY}/{$KEY}/{id}/%7Bhost%7D')).toBe(
    'https://a.example/%7Benv.KEY%7D/%7B$KEY%7D/{id}/%7Bhost%7D',
  );
  const cookie = 'https://a.example/{http.request.header.Cookie}';
  expect(toCaddy(withRule('/a', cookie)).beside?.['candil.caddy']).not.toContain(
    '{http.request.header',
  );
});

test('what is encoded in a target stays so, what is not becomes ASCII', () => {
  expect(toAsciiTarget('/a%2Fb/c%20d?q=%26&r=50%#é')).toBe('/a%2Fb/c%20d?q=%26&r=50%25#%C3%A9');
  expect(toAsciiTarget('https://üb.example:8080/{id}/ü')).toBe(
    'https://xn--b-dha.example:8080/{id}/%C3%BC',
  );
});

test('braces of an old address are compared as they are sent: Caddy puts variables in their place', () => {
  const text = toCaddy(withRule('/a/%7B$HOME%7D', '/en/')).beside?.['candil.caddy'] ?? '';
  expect(text).not.toContain('{$HOME}');
  expect(text).toContain('`^/a/%7[Bb](?:\\$|%24)HOME%7[Dd]/?(?:\\?.*)?$`');
});
