import { setTimeout } from 'node:timers/promises';
import { expect, onTestFinished, test, vi } from 'vitest';
import { createGroupCommit } from '../../../../src/server/db/group-commit.ts';

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

test('a storage that fails prolongs no wait', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  onTestFinished(() => void vi.useRealTimers());
  const commits: (() => void)[] = [];
  const votes = create(
    () => new Promise((_, reject) => commits.push(() => reject(new Error('The disk is away.')))),
  );
  const answers = ['first', 'second', 'third'].map((name) =>
    votes.add('Ana').catch((error: unknown) => `${name}: ${String(error)}`),
  );
  await expect.poll(() => commits.length).toBe(1);
  vi.advanceTimersByTime(900);
  commits[0]?.();
  expect(await answers[0]).toBe('first: Error: The disk is away.');
  await expect.poll(() => commits.length).toBe(2);
  vi.advanceTimersByTime(100);
  expect(await answers[2]).toContain('third: StorageUnavailable');
  commits[1]?.();
  expect(await answers[1]).toBe('second: Error: The disk is away.');
  await votes.settle();
});

test('nothing is waited for where nothing was added', async () => {
  await expect(create(() => Promise.resolve()).settle()).resolves.toBeUndefined();
});

test('who comes when too many wait is refused at once, and the others are answered', async () => {
  const { promise, resolve } = Promise.withResolvers<undefined>();
  const votes = createGroupCommit<number, number>({
    commit: async (changes) => {
      await promise;
      return changes.map((change) => change * 2);
    },
    keyOf: String,
    largest: 2,
    mostWaiting: 3,
    longestWait: 10_000,
  });
  const answers = [1, 2, 3].map((change) => votes.add(change));
  await expect(votes.add(4)).rejects.toThrow();
  resolve(undefined);
  expect(await Promise.all(answers)).toEqual([2, 4, 6]);
});

test('a change that cannot be stored fails alone', async () => {
  const votes = createGroupCommit<string, string>({
    commit: (changes) =>
      changes.includes('wrong')
        ? Promise.reject(Object.assign(new Error('invalid byte sequence'), { code: '22021' }))
        : Promise.resolve([...changes]),
    keyOf: (change) => change,
    largest: 10,
    mostWaiting: 100,
    longestWait: 1_000,
  });
  const answers = await Promise.allSettled(['Ana', 'wrong', 'Eva'].map((name) => votes.add(name)));
  expect(answers.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
});
