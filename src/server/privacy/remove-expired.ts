import { setTimeout } from 'node:timers/promises';
import type { Log } from '../../lib/log.ts';
import type { Database } from '../db/schema.ts';
import type { UpkeepJob } from '../upkeep/upkeep.ts';
import { isClockBelieved } from './clock-jump.ts';
import { removeOldCopies } from './old-copies.ts';
import {
  countUndelivered,
  isOldTicket,
  listOldTickets,
  listOldTicketsWithFiles,
} from './old-tickets.ts';
import { removeTicket } from './remove-ticket.ts';
import {
  daysBefore,
  endOfGrace,
  findCutoff,
  type RetentionKind,
  type RetentionPeriods,
} from './retention-periods.ts';
import { removeFilesOf } from './remove-files.ts';
import { foldRareQuestions, removeQuestions, removeSearches } from '../searches/forget-searches.ts';
import { unlinkVoters } from './unlink-voters.ts';

const hour = 60 * 60_000;

/** Tickets looked for in one go; each is removed by itself, so that votes never wait for many. */
const atOnce = 50;

/** Pause between two tickets, in milliseconds, in which other writes have their turn. */
const breath = 10;

/** Rows without personal data that are removed in one statement. */
const smallRows = 500;

export interface ExpiryParts {
  db: Database;
  /** Folder of the receiver `file`. */
  ticketsFolder: string;
  periods: RetentionPeriods;
  /** Empties SQLite's write-ahead log, in which removed rows still stand. */
  emptyLog?: () => Promise<unknown>;
  log: Log;
}

/** The job that removes what has been kept as long as the operator, or the defaults, allow. */
export function createExpiryJob(parts: ExpiryParts): UpkeepJob {
  const tell = createTeller(parts);
  return {
    name: 'removal of what was kept long enough',
    interval: 6 * hour,
    async run(now, signal) {
      if (!(await isClockBelieved(parts.db, now))) {
        parts.log(toDoubt(now));
        return;
      }
      const firstRun = await findFirstRun(parts.db, now);
      const pause = async (): Promise<boolean> => {
        await setTimeout(breath);
        return !signal.aborted;
      };
      const cutoffOf = (kind: RetentionKind): string | undefined =>
        findCutoff(parts.periods[kind], { now, firstRun });
      const removed = await removeAll(parts, cutoffOf, now, pause);
      tell.removed(removed);
      if (Object.values(removed).some((count) => count > 0)) await parts.emptyLog?.();
      if (signal.aborted) return;
      await tell.coming(now, firstRun);
      await tell.kept(now, firstRun);
    },
  };
}

const order = [
  ...(['copies', 'files', 'tickets', 'deflections', 'voters'] as const),
  ...(['searches', 'questions', 'comments'] as const),
];

type Removed = Record<RetentionKind, number>;
type Pause = () => Promise<boolean>;

async function removeAll(
  { db, ticketsFolder: folder }: ExpiryParts,
  cutoffOf: (kind: RetentionKind) => string | undefined,
  now: Date,
  pause: Pause,
): Promise<Removed> {
  const removed: Removed = {
    ...{ tickets: 0, files: 0, copies: 0, deflections: 0, voters: 0 },
    ...{ searches: 0, questions: 0, comments: 0 },
  };
  const steps: Record<RetentionKind, (before: string) => Promise<number>> = {
    // First, because the age of a copy is that of its ticket while the database knows it.
    copies: (before) => removeOldCopies({ db, folder }, before, pause),
    files: (before) => removeFiles(db, before, pause),
    tickets: (before) => removeTickets(db, before, now, pause),
    deflections: (before) => removeDeflections(db, before, pause),
    voters: (before) => unlinkVoters(db, before, pause),
    searches: async (before) => {
      const count = await removeSearches(db, before, pause);
      return count + (await foldRareQuestions(db, before, pause));
    },
    comments: (before) => removeComments(db, before, pause),
    questions: (before) => removeQuestions(db, before, pause),
  };
  for (const kind of order) {
    const before = cutoffOf(kind);
    if (before !== undefined) removed[kind] = await steps[kind](before);
  }
  return removed;
}

async function removeTickets(
  db: Database,
  before: string,
  now: Date,
  pause: Pause,
): Promise<number> {
  let count = 0;
  for (;;) {
    const references = await listOldTickets(db, before, atOnce);
    if (references.length === 0) return count;
    for (const reference of references) {
      const isGone = await removeTicket(db, reference, now, {
        mayGo: (transaction) => isOldTicket(transaction, reference, before),
        // Copies have a period of their own.
        isNoted: false,
      });
      if (isGone) count += 1;
      if (!(await pause())) return count;
    }
  }
}

/** Returns of how many tickets. */
async function removeFiles(db: Database, before: string, pause: Pause): Promise<number> {
  let count = 0;
  for (;;) {
    const references = await listOldTicketsWithFiles(db, before, atOnce);
    if (references.length === 0) return count;
    for (const reference of references) {
      if (!(await removeFilesOf(db, reference, pause))) return count;
      count += 1;
    }
  }
}

async function removeDeflections(db: Database, before: string, pause: Pause): Promise<number> {
  const day = before.slice(0, 10);
  let count = 0;
  for (;;) {
    const { numDeletedRows } = await db
      .deleteFrom('deflections')
      .where('attempt', 'in', (builder) =>
        builder
          .selectFrom('deflections')
          .select('deflections.attempt')
          .where('deflections.day', '<', day)
          .limit(smallRows),
      )
      .where('day', '<', day)
      .executeTakeFirst();
    count += Number(numDeletedRows);
    if (numDeletedRows === 0n || !(await pause())) return count;
  }
}

/** What readers said after "no"; the reasons have been summed up. */
async function removeComments(db: Database, before: string, pause: Pause): Promise<number> {
  let count = 0;
  for (;;) {
    const { numDeletedRows } = await db
      .deleteFrom('vote_feedback')
      .where('voter', 'in', (builder) =>
        builder
          .selectFrom('vote_feedback as old')
          .select('old.voter')
          .where('old.updated_at', '<', before)
          .limit(smallRows),
      )
      .where('updated_at', '<', before)
      .executeTakeFirst();
    count += Number(numDeletedRows);
    if (numDeletedRows === 0n || !(await pause())) return count;
  }
}

/** When retention first ran on this database, whichever process did. */
async function findFirstRun(db: Database, now: Date): Promise<Date> {
  const name = 'retention';
  await db
    .insertInto('retention_marks')
    .values({ name, at: now.toISOString() })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const { at } = await db
    .selectFrom('retention_marks')
    .select('at')
    .where('name', '=', name)
    .executeTakeFirstOrThrow();
  return new Date(at);
}

const toDoubt = (now: Date): string =>
  `It is ${now.toISOString().slice(0, 10)}, says the clock, more than a month after the last removal of what was kept long enough. Nothing is removed for a day, in case the clock is wrong.`;

/** Logs what was removed and what was not, each thing once. */
function createTeller({ db, periods, log }: ExpiryParts) {
  let lastKept = 0;
  let hasAnnounced = false;
  return {
    removed(removed: Removed): void {
      const { tickets, files, copies, deflections, voters, searches, questions } = removed;
      const facts = [
        [tickets, 'tickets'],
        [files, 'files of tickets'],
        [copies, 'copies of the receiver "file"'],
        [deflections, 'notes of solved requests'],
        [voters, 'ids of devices in votes'],
        [searches, 'words of searches'],
        [questions, 'sums of questions'],
        [removed.comments, 'comments on articles'],
      ] as const;
      const removals = facts
        .filter(([count]) => count > 0)
        .map(([count, what]) => `${what} ${count}`);
      if (removals.length > 0)
        log(`Kept long enough, and removed: ${removals.join(', ')}.`, 'info');
    },
    /** Logs what the defaults will remove once the grace period is over. */
    async coming(now: Date, firstRun: Date): Promise<void> {
      const end = endOfGrace(firstRun);
      if (hasAnnounced || now >= end) return;
      hasAnnounced = true;
      const from = end.toISOString().slice(0, 10);
      const { tickets, files } = periods;
      if (
        !tickets.isGiven &&
        (await listOldTickets(db, daysBefore(now, tickets.days), 1)).length > 0
      ) {
        log(
          `Tickets in which nothing has happened for ${tickets.days} days are removed from ${from} on, and there are some. RETAIN_TICKETS_DAYS=off keeps them.`,
        );
      }
      if (
        !files.isGiven &&
        (await listOldTicketsWithFiles(db, daysBefore(now, files.days), 1)).length > 0
      ) {
        log(
          `Files of tickets in which nothing has happened for ${files.days} days are removed from ${from} on, and there are some. RETAIN_FILES_DAYS=off keeps them.`,
        );
      }
    },
    /** Logs how many tickets are kept beyond their period because no desk has got them yet. */
    async kept(now: Date, firstRun: Date): Promise<void> {
      const before = findCutoff(periods.tickets, { now, firstRun });
      const count = before === undefined ? 0 : await countUndelivered(db, before);
      if (count > 0 && count !== lastKept) {
        log(
          `Tickets older than ${periods.tickets.days} days that are kept because they were not handed on: ${count}. "npm run tickets -- list --stuck" shows those that are stuck.`,
        );
      }
      lastKept = count;
    },
  };
}
