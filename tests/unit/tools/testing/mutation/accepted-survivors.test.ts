import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import {
  readAcceptedSurvivors,
  survivorsFile,
} from '../../../../../tools/testing/mutation/accepted-survivors.ts';
import { findMutants } from '../../../../../tools/testing/mutation/find-mutants.ts';
import { keyOf } from '../../../../../tools/testing/mutation/mutant.ts';

test('each accepted survivor is a mutant of today’s code', () => {
  const keys = [...readAcceptedSurvivors().keys()];
  const files = new Set(keys.map((key) => key.split('\n')[0] ?? ''));
  const known = [...files].flatMap((file) => findMutants(file, readFileSync(file, 'utf8')));
  const stale = new Set(keys).difference(new Set(known.map(keyOf)));
  expect([...stale], `Remove them from ${survivorsFile}.`).toEqual([]);
});

test('a list that is not there accepts nothing', () => {
  expect(readAcceptedSurvivors('tests/none.yaml').size).toBe(0);
});
