import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createSemaphore, withPermit } from '../../../src/lib/semaphore.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const refuse = (): Error => new Error('busy');
const createOneAtATime = (mostWaiting: number) =>
  createSemaphore({ permits: 1, mostWaiting, refuse });

test('lets so many be at work at a time', async () => {
  const semaphore = createSemaphore({ permits: 2, mostWaiting: 10, refuse });
  let working = 0;
  let most = 0;
  const work = async (): Promise<void> => {
    working += 1;
    most = Math.max(most, working);
    await new Promise((resolve) => setTimeout(resolve, 10));
    working -= 1;
  };
  const all = Promise.all([1, 2, 3, 4, 5].map(() => withPermit(semaphore, 1_000, work)));
  await vi.advanceTimersByTimeAsync(100);
  await all;
  expect(most).toBe(2);
});

test('gives turns in the order in which they were asked for', async () => {
  const semaphore = createOneAtATime(10);
  const order: number[] = [];
  await Promise.all(
    [1, 2, 3].map((number) =>
      withPermit(semaphore, 1_000, () => Promise.resolve(order.push(number))),
    ),
  );
  expect(order).toEqual([1, 2, 3]);
});

test('hands the turn on: who comes as another leaves does not slip in', async () => {
  const semaphore = createOneAtATime(10);
  const order: string[] = [];
  const leave = await semaphore.enter(1_000);
  const second = semaphore.enter(1_000).then(() => order.push('second'));
  leave();
  const third = semaphore.enter(1_000).then(() => order.push('third'));
  await second;
  await vi.advanceTimersByTimeAsync(999);
  expect(order).toEqual(['second']);
  await expect(Promise.all([third, vi.advanceTimersByTimeAsync(1)])).rejects.toThrow('busy');
});

test('refuses who would be one too many to wait', async () => {
  const semaphore = createOneAtATime(1);
  const leave = await semaphore.enter(1_000);
  const waiting = semaphore.enter(1_000);
  await expect(semaphore.enter(1_000)).rejects.toThrow('busy');
  leave();
  (await waiting)();
  await expect(semaphore.enter(0)).resolves.toBeInstanceOf(Function);
});

test('refuses who has waited too long, whose place is free then', async () => {
  const semaphore = createOneAtATime(2);
  const leave = await semaphore.enter(1_000);
  const patient = semaphore.enter(1_000);
  const late = expect(semaphore.enter(50)).rejects.toThrow('busy');
  await vi.advanceTimersByTimeAsync(49);
  await expect(semaphore.enter(1_000)).rejects.toThrow('busy');
  await vi.advanceTimersByTimeAsync(1);
  await late;
  const next = semaphore.enter(1_000);
  leave();
  (await patient)();
  await expect(next).resolves.toBeInstanceOf(Function);
});

test('who has got a turn is not called late afterwards', async () => {
  const semaphore = createOneAtATime(1);
  const leave = await semaphore.enter(1_000);
  const waiting = semaphore.enter(50);
  leave();
  await waiting;
  expect(vi.getTimerCount()).toBe(0);
});

test('work that fails leaves as well, and its result is that of the caller', async () => {
  const semaphore = createOneAtATime(0);
  const failing = withPermit(semaphore, 0, () => Promise.reject(new Error('broken')));
  await expect(failing).rejects.toThrow('broken');
  await expect(withPermit(semaphore, 0, () => Promise.resolve('done'))).resolves.toBe('done');
});
