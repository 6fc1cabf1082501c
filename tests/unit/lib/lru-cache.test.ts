import { expect, test } from 'vitest';
import { keepLast } from '../../../src/lib/lru-cache.ts';

test('asks once for what it still keeps, and again for what it has forgotten', async () => {
  const asked: string[] = [];
  const ask = keepLast(2, (question) => {
    asked.push(question);
    return Promise.resolve(question);
  });
  for (const question of ['a', 'b', 'a', 'c', 'a', 'b']) await ask(question);
  expect(asked).toEqual(['a', 'b', 'c', 'b']);
});

test('does not keep a failure', async () => {
  let fails = true;
  const ask = keepLast(2, (question) =>
    fails ? Promise.reject(new Error('offline')) : Promise.resolve(question),
  );
  await expect(ask('a')).rejects.toThrow('offline');
  fails = false;
  await expect(ask('a')).resolves.toBe('a');
});
