import { expect, test } from 'vitest';
import { matchesOrigin } from '../../../src/lib/match-origin.ts';

test.each([
  ['https://www.example.com', 'https://www.example.com', true],
  ['https://www.example.com', 'http://www.example.com', false],
  ['https://www.example.com', 'https://www.example.com:8443', false],
  ['https://www.example.com', 'https://example.com', false],
  ['https://*.example.com', 'https://shop.example.com', true],
  ['https://*.example.com', 'https://a.b.example.com', true],
  ['https://*.example.com', 'https://example.com', false],
  ['https://*.example.com', 'https://.example.com', false],
  ['https://*.example.com', 'https://evil-example.com', false],
  ['https://*.example.com', 'https://shop.example.com.evil.test', false],
  ['https://*.example.com', 'http://shop.example.com', false],
  ['http://localhost:*', 'http://localhost:4400', true],
  ['http://localhost:*', 'http://localhost', false],
  ['http://localhost:*', 'http://localhost:4400.evil.test', false],
  ['https://www.example.com', 'null', false],
])('of %s, %s is one: %s', (pattern, origin, isOne) => {
  expect(matchesOrigin(['https://other.example', pattern], origin)).toBe(isOne);
});
