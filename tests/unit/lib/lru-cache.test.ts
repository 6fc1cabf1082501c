import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LruCache, memoizeLast } from '../../../src/lib/lru-cache.ts';

test('drops what was used longest ago; asking for a value and setting it are uses', () => {
  const cache = new LruCache<string, number>(2);
  cache.set('a', 1);
  cache.set('b', 2);
  expect(cache.get('a')).toBe(1);
  cache.set('c', 3);
  expect([cache.get('a'), cache.get('b'), cache.get('c')]).toEqual([1, undefined, 3]);
  cache.set('a', 4);
  cache.set('d', 5);
  expect([cache.get('a'), cache.get('c'), cache.get('d')]).toEqual([4, undefined, 5]);
});

test('a key that is deleted is forgotten and leaves its place to another', () => {
  const cache = new LruCache<string, number>(2);
  cache.set('a', 1);
  cache.set('b', 2);
  cache.delete('b');
  cache.set('c', 3);
  expect([cache.get('a'), cache.get('b'), cache.get('c')]).toEqual([1, undefined, 3]);
});

test('asking for what is not there is no use and takes no place', () => {
  const cache = new LruCache<string, number>(1);
  cache.set('a', 1);
  expect(cache.get('b')).toBeUndefined();
  expect(cache.get('a')).toBe(1);
});

/** The same, slowly: the uses of keys as a list, the last one at its end. */
function createReference(limit: number) {
  let uses: { key: string; value: number }[] = [];
  const put = (key: string, value: number): void => {
    uses = [...uses.filter((use) => use.key !== key), { key, value }].slice(-limit);
  };
  return {
    get(key: string) {
      const found = uses.find((use) => use.key === key);
      if (found) put(key, found.value);
      return found?.value;
    },
    set: put,
    delete(key: string) {
      uses = uses.filter((use) => use.key !== key);
    },
  };
}

test('answers as a list of uses does, whatever is asked in whatever order', () => {
  const steps = fc.array(
    fc.record({
      act: fc.constantFrom('get', 'set', 'delete'),
      key: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
      value: fc.nat(),
    }),
    { maxLength: 40 },
  );
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 4 }), steps, (limit, list) => {
      const cache = new LruCache<string, number>(limit);
      const reference = createReference(limit);
      for (const { act, key, value } of list) {
        if (act === 'set') [cache, reference].forEach((one) => one.set(key, value));
        else if (act === 'delete') [cache, reference].forEach((one) => one.delete(key));
        else expect(cache.get(key)).toBe(reference.get(key));
      }
    }),
  );
});

test('asks once for what it still keeps, and again for what it has forgotten', async () => {
  const asked: string[] = [];
  const ask = memoizeLast(2, (question) => {
    asked.push(question);
    return Promise.resolve(question);
  });
  for (const question of ['a', 'b', 'a', 'c', 'a', 'b']) await ask(question);
  expect(asked).toEqual(['a', 'b', 'c', 'b']);
});

test('who asks while an answer is on its way gets the same one', () => {
  const ask = memoizeLast(2, (question) => Promise.resolve({ question }));
  expect(ask('a')).toBe(ask('a'));
});

test('does not keep a failure', async () => {
  let fails = true;
  const ask = memoizeLast(2, (question) =>
    fails ? Promise.reject(new Error('offline')) : Promise.resolve(question),
  );
  await expect(ask('a')).rejects.toThrow('offline');
  fails = false;
  await expect(ask('a')).resolves.toBe('a');
});

test('a failure that comes late leaves the newer answer to the same question alone', async () => {
  const failing = Promise.withResolvers<string>();
  let asked = 0;
  const ask = memoizeLast(1, (question) => {
    asked += 1;
    return asked === 1 ? failing.promise : Promise.resolve(question);
  });
  const first = ask('a');
  await ask('b');
  await expect(ask('a')).resolves.toBe('a');
  failing.reject(new Error('offline'));
  await expect(first).rejects.toThrow('offline');
  await ask('a');
  expect(asked).toBe(3);
});
