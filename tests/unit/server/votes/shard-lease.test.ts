import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import type { Database } from '../../../../src/server/db/schema.ts';
import { leaseShard } from '../../../../src/server/votes/shard-lease.ts';
import { shards } from '../../../../src/server/votes/tallies.ts';
import { startEngines } from '../support/engines.ts';

const engines = await startEngines();
const minute = 60_000;

describe.each(engines)('on $name', (engine) => {
  let db: Database;
  let beside: Database;
  let now: Date;
  const clock = () => now;
  const pass = (milliseconds: number): void => {
    now = new Date(now.getTime() + milliseconds);
  };
  beforeEach(async () => {
    db = await engine.openEmpty();
    beside = await engine.openBeside();
    now = new Date('2026-03-01T08:00:00.000Z');
  });
  afterAll(() => engine.stop());

  test('processes that start together count on shards of their own', async () => {
    const databases = Array.from({ length: shards }, (_, number) => (number % 2 ? db : beside));
    const leases = await Promise.all(databases.map((database) => leaseShard(database, clock)));
    const taken = new Set(leases.map(({ shard }) => shard()));
    expect(taken.size).toBe(shards);
  });

  test('a shard that was left is taken by the next process', async () => {
    const first = await leaseShard(db, clock);
    const second = await leaseShard(beside, clock);
    await first.release();
    const third = await leaseShard(beside, clock);
    expect([first.shard(), second.shard(), third.shard()]).toEqual([0, 1, 0]);
  });

  test('a shard of a process that was killed is free once its lease is over', async () => {
    const killed = await leaseShard(db, clock);
    const living = await leaseShard(beside, clock);
    pass(4 * minute);
    await living.renew();
    pass(2 * minute);
    const next = await leaseShard(beside, clock);
    const another = await leaseShard(beside, clock);
    expect([killed, living, next, another].map(({ shard }) => shard())).toEqual([0, 1, 0, 2]);
  });

  test('who was silent for too long counts elsewhere if another has taken its place', async () => {
    const silent = await leaseShard(db, clock);
    pass(6 * minute);
    const next = await leaseShard(beside, clock);
    await silent.renew();
    expect([next.shard(), silent.shard()]).toEqual([0, 1]);
  });

  test('a clock that was wrong keeps no shard for longer than others may be away', async () => {
    const living = await leaseShard(db, clock);
    const ahead = await leaseShard(beside, () => new Date(now.getTime() + 365 * 24 * 60 * minute));
    // Its year is over for it: it takes what is free for others, too.
    expect([living.shard(), ahead.shard()]).toEqual([0, 0]);
    await living.renew();
    expect(living.shard()).toBe(0);
    const next = await leaseShard(beside, clock);
    expect(next.shard()).toBe(1);
  });

  test('where all shards are taken a process counts beside another', async () => {
    for (let count = 0; count < shards; count += 1) await leaseShard(db, clock);
    const one = await leaseShard(db, clock);
    expect(one.shard()).toBeGreaterThanOrEqual(0);
    expect(one.shard()).toBeLessThan(shards);
  });
});
