import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { createGroupCommit } from '../../../../src/server/votes/group-commit.ts';

const create = (commit: () => Promise<void>) =>
  createGroupCommit<string, string>({
    commit: async (changes) => {
      await commit();
      return changes;
    },
    keyOf: (change) => change,
    largest: 10,
    mostWaiting: 100,
    longestWait: 1_000,
  });

test('changes of one key wait for each other, however long that takes together', async () => {
  const votes = create(() => setTimeout(100));
  const answers = await Promise.all(Array.from({ length: 15 }, () => votes.add('Ana')));
  expect(answers).toHaveLength(15);
});

test('changes that wait for a storage that takes nothing are sent away', async () => {
  const { promise, resolve } = Promise.withResolvers<undefined>();
  const votes = create(() => promise);
  const first = votes.add('Ana');
  await expect(votes.add('Ana')).rejects.toThrow();
  resolve(undefined);
  await expect(first).resolves.toBe('Ana');
});
