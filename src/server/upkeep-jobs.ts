import { setTimeout } from 'node:timers/promises';
import { join } from 'node:path';
import type { Log } from '../lib/log.ts';
import type { Environment } from '../schemas/environment.ts';
import type { Owner } from './data-folder/owner.ts';
import { forgetSalts } from './db/day-salt.ts';
import type { Database } from './db/schema.ts';
import { ticketsFolder } from './desks/create-receivers.ts';
import { removeCopies, sweepDrafts } from './desks/ticket-copies.ts';
import { forgetCustomerSessions } from './customers/customer-session.ts';
import { forgetTokens } from './customers/spent-tokens.ts';
import { forgetAttempts } from './deflections/attempt-store.ts';
import { unlinkSearches } from './searches/forget-searches.ts';
import { forgetMails } from './answers/mail-store.ts';
import { forgetLinks } from './requests/link-store.ts';
import { forgetSessions } from './requests/session.ts';
import { emptyLog } from './privacy/erase-traces.ts';
import { forgetRemoved, listRemoved } from './privacy/remove-ticket.ts';
import { toPeriods } from './privacy/retention-periods.ts';
import { createExpiryJob } from './privacy/remove-expired.ts';
import { advanceEntries } from './outbox/outbox.ts';
import { forgetProofs } from './proof/proofs.ts';
import { forgetUploads } from './tickets/upload-parts.ts';
import type { UploadsFolder } from './uploads/uploads-folder.ts';
import type { UpkeepJob } from './upkeep/upkeep.ts';
import { forgetLimits } from './http/shared-limiter.ts';
import type { Networks } from './votes/networks.ts';
import type { ShardLease } from './votes/shard-lease.ts';

const minute = 60_000;

/** Pause between two steps, in milliseconds, in which other writes have their turn. */
const breath = 10;

export interface JobParts {
  db: Database;
  uploads: UploadsFolder;
  owner: Owner;
  environment: Environment;
  /** Undefined where limits are off. */
  networks: Networks | undefined;
  lease: Pick<ShardLease, 'renew'>;
  log: Log;
}

/** Everything that a running server tidies up. */
export function listJobs(parts: JobParts): readonly UpkeepJob[] {
  const { db, uploads, owner, environment, networks, lease, log } = parts;
  const tickets = join(environment.DATA_DIR, ticketsFolder);
  return [
    {
      name: 'removal of what killed processes left',
      interval: minute,
      async run() {
        await uploads.sweep();
        await sweepDrafts(tickets, owner);
        await owner.sweep();
      },
    },
    {
      name: 'removal of expired links, sessions, proofs and halves of files',
      interval: 15 * minute,
      async run(now) {
        await forgetLinks(db, now);
        await forgetSessions(db, now);
        await forgetCustomerSessions(db, now);
        await forgetTokens(db, now);
        await forgetProofs(db, now);
        await forgetMails(db, now);
        await forgetUploads(db, now);
        await forgetAttempts(db, now);
      },
    },
    createDueJob(db),
    createUnlinkJob(db),
    createLeaseJob(lease),
    createJudgeJob(networks),
    {
      name: 'forgetting of the networks of days that are over',
      interval: 15 * minute,
      async run(now, signal) {
        await forgetSalts(db, now);
        await forgetLimits(db, now);
        await networks?.forget(() => Promise.resolve(!signal.aborted));
      },
    },
    {
      // A ticket may be removed by another machine than the one whose folder has its copy.
      name: 'removal of copies of removed tickets',
      interval: 15 * minute,
      async run(now) {
        await removeCopies(tickets, await listRemoved(db));
        await forgetRemoved(db, now);
      },
    },
    createExpiryJob({
      db,
      ticketsFolder: tickets,
      periods: toPeriods(environment),
      ...(environment.DATABASE_URL === undefined && { emptyLog: () => emptyLog(db) }),
      log,
    }),
  ];
}

const createJudgeJob = (networks: Networks | undefined): UpkeepJob => ({
  name: 'judgement of networks that vote',
  interval: minute,
  run: async () => networks?.judge(),
});

const createDueJob = (db: Database): UpkeepJob => ({
  name: 'making due of what a wrong clock has put off',
  interval: 15 * minute,
  run: (now) => advanceEntries(db, now),
});

const createLeaseJob = (lease: Pick<ShardLease, 'renew'>): UpkeepJob => ({
  name: 'lease of a row of the sums',
  interval: minute,
  run: () => lease.renew(),
});

const createUnlinkJob = (db: Database): UpkeepJob => ({
  name: 'removal of what links searches to a tab',
  interval: 60 * minute,
  async run(now, signal) {
    await unlinkSearches(db, now, async () => {
      await setTimeout(breath);
      return !signal.aborted;
    });
  },
});
