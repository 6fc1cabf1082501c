import { expect, test } from 'vitest';
import { createQuietLog } from '../../../src/lib/quiet-log.ts';

function openLog() {
  const written: string[] = [];
  let now = 0;
  const log = createQuietLog(
    (message) => written.push(message),
    () => now,
  );
  return { written, log, wait: (milliseconds: number) => (now += milliseconds) };
}

test('the same thing is told once in ten seconds, then with how often it happened', () => {
  const { written, log, wait } = openLog();
  log('The storage is away: connect ECONNREFUSED');
  log('The storage is away: read ECONNRESET');
  log('The outbox stands still: read ECONNRESET');
  wait(10_000);
  log('The storage is away: connect ECONNREFUSED');
  expect(written).toEqual([
    'The storage is away: connect ECONNREFUSED',
    'The outbox stands still: read ECONNRESET',
    'The storage is away: connect ECONNREFUSED (1 times more since)',
  ]);
});

test('two mistakes at one address are both told', () => {
  const { written, log } = openLog();
  log('GET /api\nError: one\n    at a');
  log('GET /api\nError: two\n    at b');
  log('GET /api\nError: two\n    at b');
  expect(written).toHaveLength(2);
});
