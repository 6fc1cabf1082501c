import { expect, test } from 'vitest';
import { findMutants } from '../../../../../tools/testing/mutation/find-mutants.ts';
import { keyOf } from '../../../../../tools/testing/mutation/mutant.ts';
import {
  describeResults,
  describeSurvivors,
  shareKilled,
  toAreaResult,
} from '../../../../../tools/testing/mutation/report.ts';

const mutants = findMutants('src/a.ts', 'const x = !a && b;\nconst y = c + d;').map(
  (mutant, index) => ({ id: index + 1, mutant }),
);
const [logic, negation, sum] = mutants;
const accepted = new Map(negation ? [[keyOf(negation.mutant), 'It makes no difference.']] : []);
const result = toAreaResult(
  'lib',
  mutants,
  { killed: new Map([[1, 'a test']]), metBy: new Map([[2, new Map()]]) },
  () => false,
  accepted,
);

test('an accepted survivor is not asked about again, and has not died either', () => {
  expect(result).toMatchObject({ tried: 3, killed: 1, accepted: 1 });
  expect(shareKilled(result)).toBeCloseTo(1 / 2);
});

test('a survivor is shown with its place, and whether any test runs it', () => {
  expect(describeSurvivors(result)).toEqual([
    '  src/a.ts:2  arithmetic  c + d → (c) - (d)  (no test runs it)',
  ]);
});

test('what the type checker refuses has died', () => {
  const none = { killed: new Map(), metBy: new Map() };
  const refused = toAreaResult('lib', mutants, none, (mutant) => mutant === sum?.mutant, new Map());
  expect(refused).toMatchObject({ killed: 1, refused: 1 });
  expect(refused.survivors.map(({ change }) => change)).toEqual([
    logic?.mutant.change,
    negation?.mutant.change,
  ]);
});

test('several areas are summed up', () => {
  expect(describeResults([result, result]).at(-1)).toMatch(/^all +6 +2 +0 +2 +2 +50\.0 %$/);
});
