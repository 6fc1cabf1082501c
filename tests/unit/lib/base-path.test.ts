import { afterEach, expect, test } from 'vitest';
import {
  articleUrl,
  homeUrl,
  localeOfPath,
  partsOfPath,
  ticketsApiUrl,
} from '../../../src/i18n/urls.ts';
import { standUnder, toBasePath, withBase, withoutBase } from '../../../src/lib/base-path.ts';
import { siteUrlSchema } from '../../../src/schemas/site-address.ts';

afterEach(() => standUnder(''));

test('the base is the path of the address, without a slash at its end', () => {
  expect(toBasePath(undefined)).toBe('');
  expect(toBasePath('https://a.example')).toBe('');
  expect(toBasePath('https://a.example/help/')).toBe('/help');
  expect(toBasePath('https://a.example/a/b')).toBe('/a/b');
});

test('every address begins with the base, and its parts are those of the site', () => {
  standUnder('/help');
  expect(homeUrl('en')).toBe('/help/en/');
  const url = articleUrl('ar', { category: 'a b', sections: [], article: 'c' });
  expect(url).toBe('/help/ar/a%20b/c/');
  expect(partsOfPath(url)).toEqual(['ar', 'a b', 'c']);
  expect(localeOfPath(url)).toBe('ar');
});

test('only a whole part of the path is taken away', () => {
  standUnder('/help');
  expect(withoutBase('/help')).toBe('/');
  expect(withoutBase('/help/')).toBe('/');
  expect(withoutBase('/helpful/')).toBe('/helpful/');
  expect(withoutBase(withBase('/help/en/'))).toBe('/help/en/');
});

test('an API with a host of its own has its root there', () => {
  standUnder('/help');
  expect(ticketsApiUrl('')).toBe('/help/api/tickets');
  expect(ticketsApiUrl('https://api.example')).toBe('https://api.example/api/tickets');
  standUnder('/help', '');
  expect(ticketsApiUrl('')).toBe('/api/tickets');
  expect(homeUrl('en')).toBe('/help/en/');
});

test.each([
  ['https://a.example/', 'https://a.example'],
  ['https://a.example/help/', 'https://a.example/help'],
  ['http://localhost:80/a/b.c', 'http://localhost/a/b.c'],
])('%s is where a site may stand', (given, kept) => {
  expect(siteUrlSchema.parse(given)).toBe(kept);
});

test.each([
  'https://a.example/?a',
  'https://a.example/#a',
  'https://a.example/ü',
  'https://u@a.example',
])('%s is refused, with an address to write instead', (given) => {
  expect(siteUrlSchema.safeParse(given).error?.issues[0]?.message).toContain('https://a.example');
});
