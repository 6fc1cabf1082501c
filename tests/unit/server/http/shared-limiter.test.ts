import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { createNetworkDigest } from '../../../../src/server/db/day-salt.ts';
import type { Database } from '../../../../src/server/db/schema.ts';
import { createSharedLimiter, forgetLimits } from '../../../../src/server/http/shared-limiter.ts';
import { startEngines } from '../support/engines.ts';

const engines = await startEngines();
const limit = { perMinute: 6, burst: 60 };

describe.each(engines)('on $name', (engine) => {
  let db: Database;
  let now = Date.UTC(2026, 2, 1, 8);
  const clock = () => new Date(now);
  beforeEach(async () => {
    db = await engine.openEmpty();
    now = Date.UTC(2026, 2, 1, 8);
  });
  afterAll(() => engine.stop());

  const open = (on: Database, failures: unknown[] = []) =>
    createSharedLimiter('votes', limit, {
      ...{ db: on, clock, digest: createNetworkDigest(on, clock) },
      onFailed: (error) => failures.push(error),
    });
  const takeAll = (limiter: ReturnType<typeof open>, count: number): number =>
    Array.from({ length: count }, () => limiter.take('203.0.113.1')).filter((wait) => wait === 0)
      .length;

  test('what one process let through is gone for the others', async () => {
    const first = open(db);
    const second = open(await engine.openBeside());
    expect(takeAll(first, 50)).toBe(50);
    await first.settle();
    // It does not know yet, and learns it by its first settlement.
    expect(takeAll(second, 2)).toBe(2);
    await second.settle();
    expect(takeAll(second, 20)).toBe(8);
    await second.settle();
    // The first settles what it lets through, too, and learns that nothing is left.
    takeAll(first, 2);
    await first.settle();
    expect(first.take('203.0.113.1')).toBeGreaterThan(0);
    now += 60_000;
    expect(takeAll(second, 20)).toBeGreaterThanOrEqual(4);
  });

  test('few requests ask the database nothing', async () => {
    const limiter = open(db);
    limiter.take('203.0.113.1');
    await limiter.settle();
    expect(await db.selectFrom('shared_limits').selectAll().execute()).toEqual([]);
  });

  test('an address is no part of what is stored, which is forgotten after a day', async () => {
    const limiter = open(db);
    takeAll(limiter, 5);
    await limiter.settle();
    const [row] = await db.selectFrom('shared_limits').selectAll().execute();
    expect(row?.bucket).toMatch(/^votes 2026-03-01 [\w-]{16}$/u);
    await forgetLimits(db, new Date(now + 25 * 60 * 60_000));
    expect(await db.selectFrom('shared_limits').selectAll().execute()).toEqual([]);
  });
});

test('a process counts by itself while the storage is away', async () => {
  const [engine] = await startEngines();
  const db = await engine?.openEmpty();
  if (!db) throw new Error('SQLite is always there.');
  const failures: unknown[] = [];
  const clock = () => new Date(0);
  const limiter = createSharedLimiter('votes', limit, {
    ...{ db, clock, digest: () => Promise.reject(new Error('away')) },
    onFailed: (error) => failures.push(error),
  });
  const waits = Array.from({ length: 61 }, () => limiter.take('203.0.113.1'));
  expect(waits.at(-1)).toBe(10);
  expect(waits.filter((wait) => wait === 0)).toHaveLength(60);
  await limiter.settle();
  expect(failures).toHaveLength(1);
  await engine?.stop();
});
