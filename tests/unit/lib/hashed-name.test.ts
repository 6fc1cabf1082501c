import { expect, test } from 'vitest';
import { hasHashedName } from '../../../src/lib/hashed-name.ts';

test.each([
  ['/_astro/page.BhX2.js', true],
  ['/images/en-app-pin.f51a05b7.720.avif', true],
  ['/brand/logo.0f3a9c21.svg', true],
  ['/texts/search-pt-BR.0f3a9c21.json', true],
  ['/images/logo.png', false],
  ['/images/team/photo.jpeg', false],
  ['/brand/', false],
  ['/en/images/a.0f3a9c21.png', false],
])('whether the name of %s holds a hash: %s', (path, isHashed) => {
  expect(hasHashedName(path)).toBe(isHashed);
});
