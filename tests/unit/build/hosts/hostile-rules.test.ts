import { expect, test } from 'vitest';
import { toCaddy } from '../../../../src/build/hosts/caddy.ts';
import {
  fillGroups,
  listExpressionRules,
  toUriSource,
} from '../../../../src/build/hosts/expressions.ts';
import { toAsciiTarget } from '../../../../src/build/hosts/host-site.ts';
import type { RedirectRule } from '../../../../src/schemas/redirect.ts';
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

test('only holes are left of the braces of a target: Caddy has a meaning for others', () => {
  expect(toAsciiTarget('https://a.example/{env.KEY}/{$KEY}/{id}/%7Bhost%7D')).toBe(
    'https://a.example/%7Benv.KEY%7D/%7B$KEY%7D/{id}/%7Bhost%7D',
  );
  const cookie = 'https://a.example/{http.request.header.Cookie}';
  expect(toCaddy(withRule('/a', cookie)).beside?.['candil.caddy']).not.toContain(
    '{http.request.header',
  );
});

test('braces of an old address are compared as they are sent: Caddy puts variables in their place', () => {
  const text = toCaddy(withRule('/a/%7B$HOME%7D', '/en/')).beside?.['candil.caddy'] ?? '';
  expect(text).not.toContain('{$HOME}');
  expect(text).toContain('`^/a/%7B%24HOME%7D/?(?:\\?.*)?$`');
});
