import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import type { Database } from '../../../../src/server/db/schema.ts';
import { forgetLimits } from '../../../../src/server/http/shared-limiter.ts';
import { createSharedTries } from '../../../../src/server/insights/shared-tries.ts';
import { createTries } from '../../../../src/server/insights/tries.ts';
import { startEngines } from '../support/engines.ts';

const engines = await startEngines();
const minutes = 60_000;
const network = '203.0.113.1';

describe.each(engines)('on $name', (engine) => {
  let db: Database;
  let now = Date.UTC(2026, 2, 1, 8);
  const clock = () => new Date(now);
  beforeEach(async () => {
    db = await engine.openEmpty();
    now = Date.UTC(2026, 2, 1, 8);
  });
  afterAll(() => engine.stop());

  test('wrong tokens of all processes count together, for ten minutes from the first', async () => {
    const [here, there] = [db, await engine.openBeside()].map((on) => createSharedTries(on, clock));
    await here?.(network);
    now += 9 * minutes;
    expect(await there?.(network)).toEqual({ wrong: 2, until: now + minutes });
    expect(await here?.('203.0.113.2')).toMatchObject({ wrong: 1 });
    now += minutes;
    expect(await there?.(network)).toEqual({ wrong: 1, until: now + 10 * minutes });
  });

  test('a process learns of the others with its own next wrong token', async () => {
    const share = createSharedTries(db, clock);
    for (let count = 0; count < 10; count += 1) await share(network);
    const tries = createTries(clock, share);
    expect(tries.wait(network)).toBe(0);
    tries.noteWrong(network);
    await expect.poll(() => tries.wait(network)).toBe(600);
  });

  test('no address is stored, and what is over is removed', async () => {
    await createSharedTries(db, clock)(network);
    const [row] = await db.selectFrom('shared_limits').selectAll().execute();
    expect(row?.bucket).toMatch(/^insights 2026-03-01 [\w-]{16}$/u);
    await forgetLimits(db, new Date(now + 11 * minutes));
    expect(await db.selectFrom('shared_limits').selectAll().execute()).toEqual([]);
  });
});
