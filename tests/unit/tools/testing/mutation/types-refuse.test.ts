import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { findMutants } from '../../../../../tools/testing/mutation/find-mutants.ts';
import { createTypeCheck } from '../../../../../tools/testing/mutation/types-refuse.ts';

test('a break that changes a type is refused, one that changes a value is not', () => {
  const file = 'src/lib/text/edit-distance.ts';
  const mutants = findMutants(file, readFileSync(file, 'utf8'));
  const isRefused = createTypeCheck([file]);
  const withoutDefault = mutants.find(({ change }) => / \?\? .* → first\[/.test(change));
  const sum = mutants.find(({ operator }) => operator === 'arithmetic');
  expect([withoutDefault, sum].map((mutant) => mutant && isRefused(mutant))).toEqual([true, false]);
});
