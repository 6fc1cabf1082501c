import { randomInt } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import { openDatabase } from '../../../src/server/db/connect.ts';
import type { Database } from '../../../src/server/db/schema.ts';
import { openSession } from '../../../src/server/requests/session.ts';
import { startKillDesk, type KillDesk } from './desk.ts';
import { findFaults } from './find-faults.ts';
import { startFleet, type KilledServer } from './fleet.ts';
import { countAcknowledged, nothingYet, requester, startLoad } from './load.ts';

export interface KillPlan {
  kills: number;
  /** Servers at the same time, on one database. */
  processes: number;
  storage: { DATA_DIR: string; DATABASE_URL?: string | undefined };
  /** `<locale>/<articleId>` that can be voted on. */
  article: string;
  /** Starts a server with these variables; resolves when it listens. */
  start: (variables: Record<string, string>) => Promise<KilledServer>;
  onKill?: (number: number) => void;
}

export interface KillReport {
  kills: number;
  acknowledged: Record<string, number>;
  /** Events that the desk got again and knew by their key. */
  repeated: number;
  /** What was lost or doubled. */
  faults: string[];
}

/** How long everything may take to be handed on after the last kill, in milliseconds. */
const handOnPatience = 240_000;

/**
 * Kills servers again and again while readers vote, write tickets with and without files, add
 * messages and are told of articles, and compares what they were told with what is there.
 */
export async function runKills(plan: KillPlan): Promise<KillReport> {
  const desk = await startKillDesk();
  const fleet = await startFleet(plan.processes, () => plan.start(toSettings(plan, desk)));
  const db = await openDatabase(plan.storage);
  const told = nothingYet();
  const signs = { told: 0 };
  try {
    const token = await openSession(db, { email: requester, locale: 'en' }, new Date());
    const stopLoad = startLoad({
      ...{ fleet, told, article: plan.article, cookie: `candil_requests=${token}` },
      onTold: () => (signs.told += 1),
    });
    for (let number = 1; number <= plan.kills; number += 1) {
      const until = signs.told + randomInt(5, 40);
      while (signs.told < until) await setTimeout(2);
      await fleet.killOne();
      plan.onKill?.(number);
    }
    await stopLoad();
    await waitUntilHandedOn(db);
    const faults = await findFaults(db, told, desk.events);
    const acknowledged = countAcknowledged(told);
    return { kills: plan.kills, acknowledged, repeated: desk.repeated(), faults };
  } finally {
    await fleet.stop();
    await db.destroy();
    await desk.close();
  }
}

function toSettings({ storage }: KillPlan, desk: KillDesk): Record<string, string> {
  return {
    DATA_DIR: storage.DATA_DIR,
    ...(storage.DATABASE_URL !== undefined && { DATABASE_URL: storage.DATABASE_URL }),
    RATE_LIMITS: 'off',
    TICKET_RECEIVERS: 'webhook',
    TICKET_WEBHOOK_URL: desk.url,
    TICKET_WEBHOOK_SECRET: 'a secret of at least thirty-two characters',
  };
}

async function waitUntilHandedOn(db: Database): Promise<void> {
  const end = performance.now() + handOnPatience;
  for (;;) {
    const waiting = await db
      .selectFrom('outbox')
      .select('reference')
      .where('state', '!=', 'delivered')
      .limit(1)
      .execute();
    if (waiting.length === 0) return;
    if (performance.now() > end) throw new Error('Something was not handed on.');
    await setTimeout(100);
  }
}
