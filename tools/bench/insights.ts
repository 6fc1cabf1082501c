import '../../src/cli/require-node.ts';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { sql } from 'kysely';
import { z } from 'zod';
import { exitWithError } from '../../src/cli/exit-with-error.ts';
import { noTicketRules } from '../../src/schemas/ticket-rules.ts';
import type { Manifest } from '../../src/schemas/manifest.ts';
import { databaseFileName, openDatabase, openReportDatabase } from '../../src/server/db/connect.ts';
import type { Database } from '../../src/server/db/schema.ts';
import { createInsightsRoutes } from '../../src/server/insights/routes.ts';
import { startPostgres } from '../browser/postgres.ts';
import { makeYear, type YearSize } from './insights/make-year.ts';

const usage =
  'npm run bench:insights -- [--engine sqlite|postgres] [--votes 2000000] [--searches 5000000] [--articles 1000] [--keep <folder>] [--url <address>]';

const optionsSchema = z.object({
  engine: z.enum(['sqlite', 'postgres']).default('sqlite'),
  votes: z.coerce.number().int().positive().default(2_000_000),
  searches: z.coerce.number().int().positive().default(5_000_000),
  articles: z.coerce.number().int().positive().default(1_000),
  /** Folder of a SQLite file that is kept, and used again if it is there. */
  keep: z.string().default(join('.candil', 'bench', 'insights')),
  /** A PostgreSQL database that is kept; without it one is made, and removed at the end. */
  url: z.string().optional(),
});
type Options = z.infer<typeof optionsSchema>;

const locales = ['en', 'es', 'de', 'fr', 'ar'];
const rounds = 20;

try {
  const { values } = parseArgs({
    options: {
      engine: { type: 'string' },
      votes: { type: 'string' },
      searches: { type: 'string' },
      articles: { type: 'string' },
      keep: { type: 'string' },
      url: { type: 'string' },
    },
  });
  const options = optionsSchema.safeParse(values);
  if (!options.success) throw new Error(`BenchOptions wrong or missing.\n${usage}`);
  await run(options.data);
} catch (error) {
  exitWithError(error);
}

async function run(options: Options): Promise<void> {
  const { engine, url } = options;
  const postgres =
    engine === 'postgres' && url === undefined
      ? await startPostgres(['shared_buffers=256MB'])
      : undefined;
  if (engine === 'postgres' && url === undefined && !postgres) return;
  mkdirSync(options.keep, { recursive: true });
  const place = { DATA_DIR: options.keep, DATABASE_URL: url ?? (await postgres?.createDatabase()) };
  const db = await openDatabase(place);
  try {
    await fill(db, options);
    await count(db);
    await measure(db, place, options);
  } finally {
    await db.destroy();
    await postgres?.stop();
  }
}

async function fill(db: Database, options: Options): Promise<void> {
  const known = await db.selectFrom('vote_weeks').select('week').limit(1).executeTakeFirst();
  if (known) {
    const place = options.url ?? join(options.keep, databaseFileName);
    console.log(`Uses ${place} as it is; remove it for a new year.`);
    return;
  }
  const began = performance.now();
  const size: YearSize = { ...options, locales, now: new Date() };
  await makeYear(db, options.engine, size, console.log);
  // As its own autovacuum does in the course of a year: else indexes do not do without the table.
  if (options.engine === 'postgres') await sql`vacuum analyze`.execute(db);
  console.log(`A year was made in ${((performance.now() - began) / 1_000).toFixed(0)} s`);
}

async function count(db: Database): Promise<void> {
  for (const table of ['vote_weeks', 'question_weeks', 'question_articles'] as const) {
    const { rows } = await db
      .selectFrom(table)
      .select(({ fn }) => fn.countAll<number | string>().as('rows'))
      .executeTakeFirstOrThrow();
    console.log(`${table}: ${Number(rows).toLocaleString('en')} rows`);
  }
}

/** A site of the articles that were made, whose pages are plain. */
function toManifest({ articles }: Options): Manifest {
  const ids = Array.from({ length: articles }, (_, number) => {
    const id = `topic-${number % 20}/article-${number}`;
    return [id, { url: `/en/${id}/`, revision: 'a', title: `Article ${number}` }] as const;
  });
  const ofLocale = Object.fromEntries(ids);
  return {
    defaultLocale: 'en',
    locales,
    articles: Object.fromEntries(locales.map((locale) => [locale, ofLocale])),
    topics: [],
    ticketRules: noTicketRules,
    routes: {},
    redirects: {},
  };
}

/** Asks for whole answers, none of them kept: first by new connections, then again and again. */
async function measure(
  db: Database,
  place: { DATA_DIR: string; DATABASE_URL: string | undefined },
  options: Options,
): Promise<void> {
  const token = 'a-token-of-the-benchmark-0123456789';
  const manifest = toManifest(options);
  const headers = { Authorization: `Bearer ${token}` };
  for (const path of [
    '?weeks=4',
    '?weeks=12',
    '?weeks=52',
    '?weeks=52&locale=es',
    'articles.csv?weeks=52',
  ]) {
    const reportDb = openReportDatabase(place);
    let later = 0;
    const app = createInsightsRoutes({
      ...{ token, db, reportDb, limits: 'off', isSecure: false },
      manifest: () => Promise.resolve(manifest),
      pages: { read: () => Promise.resolve(undefined) },
      // Reports are kept for half a minute: each question comes a minute later.
      clock: () => new Date(Date.now() + (later += 1) * 60_000),
      log: console.error,
    });
    const ask = async (): Promise<number> => {
      const began = performance.now();
      const response = await app.request(`/insights/${path}`, { headers });
      await response.text();
      if (response.status !== 200) throw new Error(`${path}: ${response.status}`);
      return performance.now() - began;
    };
    const cold = await ask();
    const times: number[] = [];
    const before = process.cpuUsage();
    for (let round = 0; round < rounds; round += 1) times.push(await ask());
    const { user, system } = process.cpuUsage(before);
    const processor = ((user + system) / 1_000 / rounds).toFixed(0);
    times.sort((one, other) => one - other);
    const at = (share: number): string => (times[Math.ceil(rounds * share) - 1] ?? 0).toFixed(0);
    const told = `first ${cold.toFixed(0)} ms, then p50 ${at(0.5)} ms, p95 ${at(0.95)} ms`;
    console.log(`${path}: ${told}; ${processor} ms of processor time of this process`);
    await reportDb.destroy();
  }
}
