import { expect, test } from 'vitest';
import type { LogLevel } from '../../../src/lib/log.ts';
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

test('a line is told again when a hundred others have come since', () => {
  const { written, log } = openLog();
  log('The storage is away: one');
  for (let index = 1; index < 100; index += 1) log(`Line ${index}`);
  log('The storage is away: two');
  expect(written).toHaveLength(100);
  log('Line 100');
  log('The storage is away: three');
  expect(written.slice(100)).toEqual(['Line 100', 'The storage is away: three']);
});

test('how often it happened is counted anew each time', () => {
  const { written, log, wait } = openLog();
  for (let round = 0; round < 3; round += 1) {
    log('The storage is away');
    log('The storage is away');
    wait(9_999);
    log('The storage is away');
    wait(1);
  }
  expect(written.slice(1)).toEqual([
    'The storage is away (2 times more since)',
    'The storage is away (2 times more since)',
  ]);
});

test('a level goes on to the log, and lines of every request are told each time', () => {
  const written: [string, LogLevel | undefined][] = [];
  const log = createQuietLog(
    (message, level) => written.push([message, level]),
    () => 0,
  );
  log('The storage is away', 'error');
  log('The storage is away', 'error');
  log('GET /api/ready 200', 'debug');
  log('GET /api/ready 200', 'debug');
  log('It stands still');
  expect(written).toEqual([
    ['The storage is away', 'error'],
    ['GET /api/ready 200', 'debug'],
    ['GET /api/ready 200', 'debug'],
    ['It stands still', undefined],
  ]);
});
