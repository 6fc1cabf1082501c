import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { startUpkeep, type Upkeep, type UpkeepJob } from '../../../../src/server/upkeep/upkeep.ts';

const now = new Date('2026-03-01T08:00:00.000Z');
let log: string[];
let upkeep: Upkeep | undefined;
beforeEach(() => {
  log = [];
});
afterEach(async () => {
  await upkeep?.stop();
});

const start = (...jobs: UpkeepJob[]): Upkeep =>
  (upkeep = startUpkeep({ jobs, clock: () => now, log: (line) => log.push(line) }));

/** A job that counts its runs. */
const counting = (interval: number, work?: () => Promise<unknown>) => {
  const runs: Date[] = [];
  const run = async (at: Date): Promise<void> => {
    runs.push(at);
    await work?.();
  };
  return { name: 'removal of old votes', interval, run, runs };
};

test('a job runs at the start and again after its interval', async () => {
  const job = counting(20);
  start(job);
  expect(job.runs).toEqual([now]);
  await expect.poll(() => job.runs.length, { timeout: 10_000 }).toBeGreaterThan(2);
});

test('a job that fails is told in one line, tried again, and stops no other', async () => {
  let isBroken = true;
  const broken = counting(20, () => {
    if (!isBroken) return Promise.resolve();
    isBroken = false;
    return Promise.reject(new Error('The disk is full.'));
  });
  const other = counting(20);
  start(broken, other);
  await expect
    .poll(() => Math.min(broken.runs.length, other.runs.length), { timeout: 10_000 })
    .toBeGreaterThan(2);
  expect(log).toEqual([
    'The removal of old votes failed, and is tried again later: The disk is full.',
  ]);
});

test('a job that hangs holds up no other, and does not run twice at a time', async () => {
  const hanging = Promise.withResolvers<undefined>();
  const slow = counting(1, () => hanging.promise);
  const other = counting(1);
  start(slow, other);
  await expect.poll(() => other.runs.length, { timeout: 10_000 }).toBeGreaterThan(5);
  expect(slow.runs).toHaveLength(1);
  hanging.resolve(undefined);
});

test('stopping waits for the run under way, and begins no other', async () => {
  const steps: string[] = [];
  const job: UpkeepJob = {
    name: 'removal of old votes',
    interval: 1,
    async run(_, signal) {
      steps.push('begun');
      await setTimeout(50);
      steps.push(signal.aborted ? 'told to stop' : 'not told');
    },
  };
  await start(job).stop();
  await setTimeout(30);
  expect(steps).toEqual(['begun', 'told to stop']);
});

test('stopping does not wait for the next interval', async () => {
  const job = counting(60 * 60_000);
  const running = start(job);
  await setTimeout(10);
  const before = performance.now();
  await running.stop();
  expect(performance.now() - before).toBeLessThan(1_000);
});
