import { expect, test } from 'vitest';
import { toPreviewPath } from '../../../../src/build/preview/preview-path.ts';

test.each([
  ['/help', '/help/de/', '/de/'],
  ['/help', '/help', '/'],
  ['/help', '/de/help/', '/de/help/'],
  ['/de', '/de/contact/', '/de/contact/'],
  ['/de', '/de/', '/de/'],
  ['/de', '/de/de/contact/', '/de/contact/'],
  ['/de', '/de/fr/', '/fr/'],
])('under %s, %s is %s', (base, path, wanted) => {
  expect(toPreviewPath(path, base, ['de', 'fr'])).toBe(wanted);
});
