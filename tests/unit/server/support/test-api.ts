import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Hono } from 'hono';
import { inject } from 'vitest';
import { z } from 'zod';
import type { ApiEnv } from '../../../../src/server/http/api-env.ts';
import { createApi, type ApiParts } from '../../../../src/server/api.ts';
import { openFile, ping } from '../../../../src/server/db/connect.ts';
import type { Database } from '../../../../src/server/db/schema.ts';
import { recordDeflection } from '../../../../src/server/deflections/deflection-store.ts';
import { recordSteps } from '../../../../src/server/deflections/attempt-store.ts';
import { noteQuestion } from '../../../../src/server/note-question.ts';
import { createSearchStore } from '../../../../src/server/searches/search-store.ts';
import type { RequestLinks } from '../../../../src/server/requests/request-parts.ts';
import { createProofs } from '../../../../src/server/proof/proofs.ts';
import { createReference } from '../../../../src/schemas/reference.ts';
import { recordState } from '../../../../src/server/tickets/state-store.ts';
import { createTicketStore } from '../../../../src/server/tickets/ticket-store.ts';
import { createVoteStore } from '../../../../src/server/votes/vote-store.ts';
import { findUndescribed } from './check-answer.ts';
import { emptyDatabase } from './empty-database.ts';
import { testManifest } from './test-manifest.ts';
import { openTestUploads } from './test-uploads.ts';

export interface TestApi {
  app: Hono<ApiEnv>;
  db: Database;
  /** What the server would have written into its log. */
  log: string[];
  clock: () => Date;
  /** Moves the clock on. */
  wait(milliseconds: number): void;
  close(): Promise<void>;
}

const manifest = () => Promise.resolve(testManifest);

/** Databases of tests that have ended, emptied: to open one takes longer than most tests. */
const spare: Database[] = [];

/**
 * The API on a real SQLite file in a folder of its own, with a clock that stands still. An answer
 * that its description (`openapi.ts` of the room) does not have throws.
 */
export async function openTestApi(
  overrides: Partial<ApiParts> = {},
  links?: RequestLinks,
): Promise<TestApi> {
  const folder = mkdtempSync(join(tmpdir(), 'candil-api-'));
  const db = spare.pop() ?? (await openTestDatabase());
  let now = Date.UTC(2026, 2, 1, 8);
  let chance = 0;
  const log: string[] = [];
  const clock = (): Date => new Date(now);
  const newReference = (): string => createReference((limit) => (chance += 5) % limit);
  const { uploads, close: closeUploads } = openTestUploads(join(folder, 'uploads'));
  const app = createApi({
    votes: createVoteStore(db, clock),
    tickets: createTicketStore(db, {
      ...{ clock, newReference, receivers: ['file'] },
      alongside: (ticket) => noteQuestion(ticket, overrides.manifest ?? manifest),
    }),
    proofs: createProofs(db, () => new Date()),
    uploads,
    requests: { db, links, isSecure: false, readsAnswers: true },
    answers: { bellSecrets: {}, onRung: () => undefined, onStored: () => undefined },
    recordDeflection: (deflection) => recordDeflection(db, deflection, clock()),
    recordSteps: (steps) => recordSteps(db, steps, clock()),
    searches: createSearchStore(db, clock),
    recordState: (news) => recordState(db, news),
    manifest,
    pages: { read: () => Promise.resolve(undefined) },
    clock,
    limits: 'off',
    newVoter: () => crypto.randomUUID(),
    ping: () => ping(db),
    checkReady: () => Promise.resolve(),
    log: (message) => log.push(message),
    ...overrides,
  });
  checkAnswers(app);
  return {
    app,
    db,
    log,
    clock,
    wait: (milliseconds) => {
      now += milliseconds;
    },
    close: async () => {
      await closeUploads();
      await giveBack(db);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function checkAnswers(app: Hono<ApiEnv>): void {
  const request = app.request;
  app.request = async (input, init, ...rest) => {
    const response = await request(input, init, ...rest);
    const asked =
      input instanceof Request ? input : { method: 'GET', url: new URL(input, 'http://localhost') };
    const method = init?.method ?? asked.method;
    const fault = await findUndescribed(method, new URL(asked.url).pathname, response.clone());
    if (fault !== undefined) throw new Error(fault);
    return response;
  };
}

/** The run removes the folder at its end. */
const openTestDatabase = (): Promise<Database> =>
  openFile(mkdtempSync(join(inject('databases'), 'api-')));

/** Keeps it for the next test, unless the test has closed or broken it. */
async function giveBack(db: Database): Promise<void> {
  try {
    await emptyDatabase(db);
    spare.push(db);
  } catch {
    await db.destroy();
  }
}

export const jsonRequest = (
  method: string,
  body: unknown,
  headers: Record<string, string> = {},
) => ({
  method,
  headers: { 'content-type': 'application/json', ...headers },
  body: JSON.stringify(body),
});

export const formRequest = (
  fields: Record<string, string>,
  headers: Record<string, string> = {},
) => ({
  method: 'POST',
  headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
  body: new URLSearchParams(fields).toString(),
});

const errorSchema = z.strictObject({
  error: z.strictObject({ code: z.string(), fields: z.record(z.string(), z.string()).optional() }),
});

/** Status and code of an error, as `404 article_unknown`. */
export async function toErrorText(response: Response): Promise<string> {
  const { error } = errorSchema.parse(await response.json());
  return `${response.status} ${error.code}`;
}
