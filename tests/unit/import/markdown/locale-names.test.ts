import { expect, test } from 'vitest';
import { findLocaleFolders } from '../../../../src/import/markdown/locale-names.ts';

test.each([
  [['de/konto/a.md', 'fr/compte/a.md'], { de: 'de', fr: 'fr' }],
  [['README.md', 'de/konto/a.md', 'it/conto/a.md'], { de: 'de', it: 'it' }],
  [['de/konto/a.md', 'fr/compte/a.md', 'guide/a.md'], {}],
  [['hr/leave.md', 'it/laptop.md'], {}],
  [['de/a.md', 'guide/b.md', 'guide/c.md'], {}],
  [['de/a.md', 'fr/a.md', 'guide/b.md'], { de: 'de', fr: 'fr' }],
])('%j', (names, found) => {
  expect(Object.fromEntries(findLocaleFolders(names))).toEqual(found);
});
