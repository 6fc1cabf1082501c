import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createAlarm } from '../../../src/lib/alarm.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** Whether something has ended by now. */
function watch(sleep: Promise<void>): () => boolean {
  let hasEnded = false;
  void sleep.then(() => {
    hasEnded = true;
  });
  return () => hasEnded;
}

test('sleeps until the time is over', async () => {
  const isAwake = watch(createAlarm().sleep(100));
  await vi.advanceTimersByTimeAsync(99);
  expect(isAwake()).toBe(false);
  await vi.advanceTimersByTimeAsync(1);
  expect(isAwake()).toBe(true);
});

test('wakes when it rings, and leaves no timer behind', async () => {
  const alarm = createAlarm();
  const isAwake = watch(alarm.sleep(100));
  alarm.ring();
  await vi.advanceTimersByTimeAsync(0);
  expect(isAwake()).toBe(true);
  expect(vi.getTimerCount()).toBe(0);
});

test('a ring while nobody sleeps ends the next sleep at once, and that one only', async () => {
  const alarm = createAlarm();
  alarm.ring();
  alarm.ring();
  await alarm.sleep(100);
  const isAwake = watch(alarm.sleep(100));
  await vi.advanceTimersByTimeAsync(99);
  expect(isAwake()).toBe(false);
});

test('the ring that woke does not count for the next sleep', async () => {
  const alarm = createAlarm();
  const first = alarm.sleep(100);
  alarm.ring();
  await first;
  const isAwake = watch(alarm.sleep(100));
  await vi.advanceTimersByTimeAsync(99);
  expect(isAwake()).toBe(false);
});
