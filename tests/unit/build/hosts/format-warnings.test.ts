import { expect, test } from 'vitest';
import { formatWarnings } from '../../../../src/build/hosts/format-warnings.ts';

test('names the first redirects that a host does not know, and counts the rest', () => {
  const holes = Array.from({ length: 12 }, (_, index) => `/hc/${index}-*: It knows no such hole.`);
  const lines = formatWarnings([...holes, '/a/*: It is too long.']).split('\n');
  expect(lines).toEqual([
    'Not for this host:',
    ...holes.slice(0, 10).map((line) => `  ${line}`),
    '  … and 2 more of this kind',
    '  /a/*: It is too long.',
  ]);
});

test('names all where there are few', () => {
  expect(formatWarnings(['/a: No.', '/b: No.'])).toBe('Not for this host:\n  /a: No.\n  /b: No.');
});
