import { expect, test } from 'vitest';
import {
  listTestFiles,
  nearness,
  testsOf,
} from '../../../../../tools/testing/mutation/tests-of.ts';

const source = 'src/search/query/parse-query.ts';

function testFile(path: string, ...loads: readonly string[]) {
  return { path, loads: new Set([path, ...loads]), isSlow: false };
}

test('the file’s own test is nearest, then its folder, its room, and the others', () => {
  const paths = [
    'tests/unit/search/query/parse-query.test.ts',
    'tests/unit/search/query/variants.test.ts',
    'tests/unit/search/search.test.ts',
    'tests/unit/lib/idf.test.ts',
  ];
  const order = paths.map((path) => nearness(path, source));
  expect(order).toEqual(order.toSorted((a, b) => b - a));
  expect(new Set(order).size).toBe(paths.length);
});

test('tests that never load the source are not asked, of other rooms only a few', () => {
  const own = testFile('tests/unit/search/search.test.ts', source);
  const other = testFile('tests/unit/lib/idf.test.ts', source);
  const heavy = testFile('tests/unit/cli/search.test.ts', source, 'src/cli/search.ts');
  const stranger = testFile('tests/unit/search/query/variants.test.ts');
  expect(testsOf('search', [source], [stranger, heavy, other, own], 1)).toEqual([own, other]);
});

test('tests that start processes are asked in their own room only', () => {
  const slow = listTestFiles().filter(({ isSlow }) => isSlow);
  const paths = slow.map(({ path }) => path);
  expect(paths).toContain('tests/process/server/killed-server.test.ts');
  const own = { ...testFile('tests/unit/search/a.test.ts', source), isSlow: true };
  const other = { ...testFile('tests/unit/cli/a.test.ts', source), isSlow: true };
  expect(testsOf('search', [source], [own, other], 5)).toEqual([own]);
});
