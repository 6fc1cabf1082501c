import { expect, test } from 'vitest';
import { toHalves } from '../../../../tools/bench/proposals/halves.ts';

test('every article that is asked about twice is in both halves, in order', () => {
  const ask = (query: string, id: string) => ({ query, relevant: [id], answers: [] });
  const questions = [ask('1', 'a'), ask('2', 'b'), ask('3', 'a'), ask('4', 'a'), ask('5', 'c')];
  const { first, second } = toHalves([...questions, ask('6', 'b')]);
  expect(first.map(({ query }) => query)).toEqual(['1', '3', '2', '5']);
  expect(second.map(({ query }) => query)).toEqual(['4', '6']);
});
