import { expect, test } from 'vitest';
import { keepInMemory } from '../../../../src/lib/kept/kept-in-memory.ts';

test('what neither the last run nor this one has used is dropped', () => {
  const kept = keepInMemory();
  for (const key of ['taken', 'kept', 'put', 'unused']) kept.put(key, Buffer.from(key));
  kept.forgetUntouched();
  expect(kept.take('taken')?.toString()).toBe('taken');
  expect(kept.keep('kept')).toBe(true);
  kept.put('put', Buffer.from('anew'));
  kept.forgetUntouched();
  expect(kept.take('taken')?.toString()).toBe('taken');
  expect(kept.keep('kept')).toBe(true);
  expect(kept.take('put')?.toString()).toBe('anew');
  expect(kept.take('unused')).toBeUndefined();
  expect(kept.keep('unused')).toBe(false);
});

test('a value is kept as it was put', () => {
  const kept = keepInMemory();
  const bytes = Buffer.from('one');
  kept.put('key', bytes);
  bytes.write('two');
  expect(kept.take('key')?.toString()).toBe('one');
});
