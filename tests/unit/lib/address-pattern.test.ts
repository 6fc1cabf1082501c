import { expect, test } from 'vitest';
import {
  createPatternIndex,
  fillTarget,
  hasHoles,
  listUnfilled,
  readPattern,
} from '../../../src/lib/address-pattern.ts';

const led = (from: string, to: string, path: string): string | undefined => {
  const filling = readPattern(from).match(path);
  return filling && fillTarget(to, filling);
};

test.each([
  ['/docs/*', '/en/*', '/docs', '/en/'],
  ['/docs/*', '/en/*', '/docs/a/b', '/en/a/b'],
  ['/docs/*', '/en/*', '/documents', undefined],
  ['/hc/*/articles/{id}*', '/a/{id}/', '/hc/en-us/articles/360-get-a-refund', '/a/360/'],
  ['/hc/*/articles/{id}*', '/a/{id}/', '/hc/en-us/articles/360/print', '/a/360/'],
  ['/hc/*/articles/{id}*', '/a/{id}/', '/hc/en/us/articles/360', undefined],
  ['/hc/*/articles/360*', '/x/', '/hc/en/articles/3601', '/x/'],
  ['/blog/{year}/{name}/', 'https://b.example/{name}', '/blog/2020/a-b', 'https://b.example/a-b'],
  ['/a-*-b', '/x/', '/a-1-b', '/x/'],
  ['/%C3%BCber/*', '/x/*', '/über/ä', '/x/%C3%A4'],
  ['/a.b/*', '/x/', '/aXb/c', undefined],
  ['/%2A/*', '/x/', '/b/c', undefined],
  ['/a%2Fb/{id}', '/x/{id}/', '/a/b/1', '/x/1/'],
  ['/%2A/*', '/x/', '/*/c', '/x/'],
  ['/%7Bid%7D-{id}', '/x/{id}/', '/{id}-1', '/x/1/'],
])('%s to %s leads %s to %s', (from, to, path, expected) => {
  expect(led(from, to, path)).toBe(expected);
});

test('what is put in stays within the path', () => {
  expect(led('/go/*', '/*', '/go//evil.example')).toBe('/evil.example');
  expect(led('/go/{a}', 'https://x.example/{a}', '/go/b?c#d@e')).toBe(
    'https://x.example/b%3Fc%23d%40e',
  );
});

test.each(['/go//evil.example', '/go///evil.example/a', '/gone', '/go/a//b'])(
  'a rest never begins with a slash: %s',
  (path) => {
    const rests = ['/go/*', '/go*'].map((from) => readPattern(from).match(path)?.get('*') ?? '');
    expect(rests.filter((rest) => rest.startsWith('/'))).toEqual([]);
  },
);

test('names of the target that the old address does not give', () => {
  expect(listUnfilled('/a/{id}', '/b/{id}/{name}')).toEqual(['{name}']);
  expect(listUnfilled('/a/{id}', '/b/*')).toEqual(['*']);
  expect(listUnfilled('/a/{id}*', '/b/{id}/*')).toEqual([]);
});

test('of many patterns the first that fits is found', () => {
  const rules = [
    ...Array.from({ length: 2_000 }, (_, id) => ({ from: `/hc/*/articles/${10_000 + id}*` })),
    { from: '/hc/*/articles/*' },
    { from: '/*' },
  ];
  const find = createPatternIndex(rules);
  expect(find('/hc/en/articles/11999-title')?.rule.from).toBe('/hc/*/articles/11999*');
  expect(find('/hc/en/articles/9')?.rule.from).toBe('/hc/*/articles/*');
  expect(find('/else')?.rule.from).toBe('/*');
  expect(rules.every(({ from }) => hasHoles(from))).toBe(true);
});

test('an encoded slash is one where patterns are looked up, too', () => {
  const find = createPatternIndex([{ from: '/a%2Fbcdef/{id}' }]);
  expect(find('/a/bcdef/1')?.filling.get('id')).toBe('1');
});

/** Would take minutes if each were compared with each. */
test('patterns whose longest text is the same are told apart by what only they have', () => {
  const count = 20_000;
  const find = createPatternIndex(
    Array.from({ length: count }, (_, id) => ({ from: `/hc/en-us/articles/${id}-*` })),
  );
  const found = Array.from({ length: count }, (_, id) => find(`/hc/en-us/articles/${id}-title`));
  expect(found.every((one, id) => one?.rule.from === `/hc/en-us/articles/${id}-*`)).toBe(true);
});

test('an endless address is compared as far as patterns go', () => {
  const find = createPatternIndex([{ from: '/a/{id}' }]);
  expect(find(`/${'a'.repeat(1_000_000)}/x`)).toBeUndefined();
  expect(find(`/a/${'x'.repeat(1_000_000)}`)?.rule.from).toBe('/a/{id}');
});
