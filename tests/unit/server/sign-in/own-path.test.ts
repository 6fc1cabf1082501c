import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { standUnder } from '../../../../src/lib/base-path.ts';
import { toOwnPath } from '../../../../src/server/sign-in/own-path.ts';

const own = { origins: ['https://help.example.com'], locales: ['en', 'pt-BR'] };

test.each([
  ['/en/tickets/new/?topic=payment#ticket-email', '/en/tickets/new/?topic=payment#ticket-email'],
  ['https://help.example.com/pt-BR/', '/pt-BR/'],
  ['/', '/'],
  ['/api/requests?locale=en', '/api/requests?locale=en'],
  ['/api/requests/CND-7K3M-Q9TX', '/api/requests/CND-7K3M-Q9TX'],
])('%s is ours', (text, path) => {
  expect(toOwnPath(text, own)).toBe(path);
});

test.each([
  '',
  'en/',
  '?locale=en',
  '//evil.example/en/',
  '/\\evil.example/en/',
  '\\\\evil.example/en/',
  ' //evil.example/en/',
  '/\t/evil.example/en/',
  'https://evil.example/en/',
  'https://help.example.com.evil.example/en/',
  'https://help.example.com@evil.example/en/',
  'http://help.example.com/en/',
  'https://help.example.com:8443/en/',
  'https://own.invalid/en/',
  'javascript:alert(1)//en/',
  'data:text/html,/en/',
  '/api/requests/../customer/session',
  '/api/requestsx',
  '/api/health',
  '/de/',
  '/en/'.padEnd(2_001, 'x'),
])('%s is not', (text) => {
  expect(toOwnPath(text, own)).toBeUndefined();
});

describe('under a path', () => {
  beforeAll(() => standUnder('/help'));
  afterAll(() => standUnder(''));

  test.each([
    ['/help/en/contact/', '/help/en/contact/'],
    ['/en/tickets/new/?topic=payment', '/help/en/tickets/new/?topic=payment'],
    ['/', '/help/'],
    ['https://help.example.com/help/en/', '/help/en/'],
    ['/help/api/requests?locale=en', '/help/api/requests?locale=en'],
  ])('%s is ours, at %s', (text, path) => {
    expect(toOwnPath(text, own)).toBe(path);
  });

  test.each(['https://help.example.com/en/shop/', '/shop/', '/helpers/en/', '/api/health'])(
    '%s is of the rest of the host',
    (text) => {
      expect(toOwnPath(text, own)).toBeUndefined();
    },
  );
});
