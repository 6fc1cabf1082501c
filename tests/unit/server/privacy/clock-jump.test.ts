import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import type { Database } from '../../../../src/server/db/schema.ts';
import { createTicketStore } from '../../../../src/server/tickets/ticket-store.ts';
import { createExpiryJob } from '../../../../src/server/privacy/remove-expired.ts';
import { toPeriods } from '../../../../src/server/privacy/retention-periods.ts';
import { parseEnvironment } from '../../../../src/schemas/environment.ts';
import { startEngines } from '../support/engines.ts';
import { sampleTicket } from '../support/sample-ticket.ts';

const engines = await startEngines();
const start = Date.parse('2026-03-01T08:00:00Z');
const after = (days: number): Date => new Date(start + days * 24 * 60 * 60_000);

describe.each(engines)('a clock that jumps a year ahead, on $name', (engine) => {
  let db: Database;
  let log: string[];
  beforeEach(async () => {
    db = await engine.openEmpty();
    log = [];
    await run(0);
    const source = { clock: () => after(0), newReference: () => 'CND-2222-2222' };
    await createTicketStore(db, { ...source, receivers: ['file'] }).fileTicket(sampleTicket);
    const settled = { state: 'delivered', settled_at: after(0).toISOString() } as const;
    await db.updateTable('outbox').set(settled).execute();
    await run(10);
  });
  afterAll(() => engine.stop());

  const run = (days: number): Promise<void> =>
    createExpiryJob({
      ...{ db, ticketsFolder: 'none', periods: toPeriods(parseEnvironment({})) },
      log: (line) => log.push(line),
    }).run(after(days), new AbortController().signal);
  const count = async (): Promise<number> =>
    (await db.selectFrom('tickets').select('reference').execute()).length;

  test('removes nothing, and the log says so; set right, it is as before', async () => {
    for (const days of [400, 400.25, 400.5, 400.75]) await run(days);
    expect(await count()).toBe(1);
    expect(log.at(-1)).toMatch(/^It is 2027-04-\d\d, says the clock, more than a month after/u);
    const lines = log.length;
    for (const days of [11, 12, 13]) await run(days);
    expect(await count()).toBe(1);
    expect(log).toHaveLength(lines);
  });

  test('is believed when it goes on for a day, as after a year without a server', async () => {
    for (const days of [400, 400.25, 401.1]) await run(days);
    expect(await count()).toBe(0);
  });

  test('is doubted anew when it jumps once more', async () => {
    for (const days of [400, 12, 401.5]) await run(days);
    expect(await count()).toBe(1);
  });
});
