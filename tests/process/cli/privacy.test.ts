import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openDatabase, openFile } from '../../../src/server/db/connect.ts';
import { askForLink } from '../../../src/server/requests/link-store.ts';
import { openSession } from '../../../src/server/requests/session.ts';
import { createTicketStore } from '../../../src/server/tickets/ticket-store.ts';
import { startEngines, type Place } from '../../unit/server/support/engines.ts';
import {
  findAddress,
  ownEnvironment,
  spawnProgram,
  type ServerProcess,
} from '../../support/running-server.ts';
import { sampleTicket } from '../../unit/server/support/sample-ticket.ts';

const engines = await startEngines();
const postgres = engines.find(({ name }) => name === 'PostgreSQL');
afterAll(async () => {
  for (const engine of engines) await engine.stop();
});

let base: string;
let folder: string;
let server: ServerProcess | undefined;
beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'candil-forget-'));
  folder = join(base, 'data');
});
afterEach(async () => {
  await stop();
  rmSync(base, { recursive: true, force: true });
});

async function start(): Promise<string> {
  const program = 'tests/process/server/support/ticket-server.ts';
  server = spawnProgram(program, { DATA_DIR: folder, RATE_LIMITS: 'off' });
  return findAddress(server);
}
async function stop(): Promise<void> {
  server?.process.kill('SIGKILL');
  await server?.ended;
  server = undefined;
}

/** Runs the command; nobody sits at a terminal. */
const privacy = (...parameters: string[]) => privacyOn({}, ...parameters);

function privacyOn(
  place: Partial<Place>,
  ...parameters: string[]
): Promise<{ code: number; text: string }> {
  return new Promise((done) => {
    const env = { ...ownEnvironment(), DATA_DIR: folder, DATABASE_URL: place.DATABASE_URL };
    const child = execFile(
      process.execPath,
      [resolve('src/cli/privacy.ts'), ...parameters],
      { env },
      (_, out, err) => done({ code: child.exitCode ?? -1, text: (out + err).trim() }),
    );
  });
}

/** Paths of the files below a folder. */
const listFiles = (): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile());

/** As `grep -rail`: files that hold a text, in whatever letter case. */
const grep = (text: string): string[] =>
  listFiles().filter((path) =>
    readFileSync(path).toString('latin1').toLowerCase().includes(text.toLowerCase()),
  );

async function send(address: string, email: string, secret: string): Promise<void> {
  const form = new FormData();
  const fields = {
    topic: 'other',
    subject: `Subject ${secret}`,
    description: `Text ${secret}. `.repeat(300),
    email,
    name: `Name ${secret}`,
    locale: 'en',
  };
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  form.append('files', new Blob([`Content ${secret}. `.repeat(3_000)]), `${secret}.txt`);
  const response = await fetch(`${address}/api/tickets`, {
    method: 'POST',
    headers: { accept: 'application/json' },
    body: form,
  });
  expect(response.status).toBe(201);
}

/** Tickets of Ana and of others among each other, handed on as files; some moved within the pages. */
async function fill(address: string): Promise<void> {
  for (let index = 0; index < 6; index += 1) {
    await send(
      address,
      index % 2 === 0 ? 'Ana.Quill@Example.org' : 'ana.quill@example.org',
      'zebra',
    );
    await send(address, 'bo@example.org', 'walrus');
  }
  const isHandedOn = () => grep('walrus').filter((path) => path.endsWith('ticket.json')).length;
  await expect.poll(isHandedOn, { timeout: 15_000 }).toBe(6);
  await expect.poll(() => grep('zebra').length, { timeout: 15_000 }).toBeGreaterThan(12);
  const now = new Date();
  const db = await openFile(folder);
  await askForLink(db, { email: 'ana.quill@example.org', locale: 'en' }, now);
  await openSession(db, { email: 'ana.quill@example.org', locale: 'en' }, now);
  await db.destroy();
}

describe('npm run privacy', () => {
  test('forgets a person while the server runs, so that nothing of them is in any file', async () => {
    await fill(await start());
    expect(grep('ana.quill').length).toBeGreaterThan(6);
    const { code, text } = await privacy('forget', 'ANA.quill@example.ORG', '--yes');
    expect(text).toMatch(/^Of ana\.quill@example\.org:\n {2}6 tickets: CND-/u);
    expect(text).toContain(
      'with 0 messages, 0 answers, 6 files and 6 notes of where they were handed on',
    );
    expect(text).toContain('1 link to requests, 1 session of browsers');
    expect(text).toContain('6 folders of the receiver "file"');
    expect(text).toContain('Backups of the database');
    expect(code).toBe(0);
    expect(grep('ana.quill')).toEqual([]);
    expect(grep('zebra')).toEqual([]);
    // Others are whole, and the server goes on.
    expect(grep('walrus').filter((path) => path.endsWith('.txt'))).toHaveLength(6);
    expect((await privacy('show', 'bo@example.org')).text.match(/CND-\S{9} /gu)).toHaveLength(6);
    expect(server?.process.exitCode).toBeNull();
  });

  test('forgets to the end although nobody reads what it says', async () => {
    await fill(await start());
    const child = spawn(
      process.execPath,
      [resolve('src/cli/privacy.ts'), 'forget', 'ana.quill@example.org', '--yes'],
      { env: { ...ownEnvironment(), DATA_DIR: folder }, stdio: ['ignore', 'pipe', 'ignore'] },
    );
    child.stdout.destroy();
    expect(await once(child, 'exit')).toEqual([0, null]);
    expect(grep('zebra')).toEqual([]);
  });

  test('erases what was deleted before, by whichever program', async () => {
    await fill(await start());
    await stop();
    // Another program than ours leaves the bytes where they are.
    const file = new DatabaseSync(join(folder, 'candil.sqlite'));
    file.exec(`
      delete from tickets where email like '%quill%';
      delete from searches where question like '%zebra%';
      delete from question_weeks where question like '%zebra%';
      delete from request_links;
      delete from request_sessions;
      pragma wal_checkpoint(truncate);
    `);
    file.close();
    rmSync(join(folder, 'tickets'), { recursive: true });
    const killed = '0b9ab6a8-26f4-4ef2-9b92-7e6c63c24c0e.8a3f6f1e-64a8-4b34-8a4e-0c4ec3fbe7aa';
    const leftovers = [join('uploads', killed), join('tickets', `.CND-2222-2222.${killed}`)];
    for (const path of leftovers.map((leftover) => join(folder, leftover))) {
      mkdirSync(path, { recursive: true });
      writeFileSync(join(path, '0'), 'zebra');
    }
    expect(grep('zebra')).toHaveLength(3);
    expect((await privacy('forget', 'ana.quill@example.org')).text).toMatch(
      /^Nothing is kept of ana\.quill@example\.org\.\n.*candil\.sqlite was written anew/u,
    );
    expect(grep('zebra')).toEqual([]);
  });

  test('removes nothing without a yes', async () => {
    await fill(await start());
    const { code, text } = await privacy('forget', 'ana.quill@example.org');
    expect(code).toBe(1);
    expect(text).toMatch(/^Of ana\.quill@example\.org:\n {2}6 tickets/u);
    expect(text.slice(text.indexOf('ConfirmationMissing'))).toMatchInlineSnapshot(`
      "ConfirmationMissing This is no terminal, so nobody can be asked.
      Nothing was removed. Look at what is above, and add --yes to remove it."
    `);
    expect(grep('zebra').length).toBeGreaterThan(6);
  });

  test('shows what is kept, for people, for machines and with the contents of files', async () => {
    const address = await start();
    await send(address, 'ana.quill@example.org', 'zebra');
    const isWritten = () => grep('zebra').filter((path) => path.endsWith('ticket.json'));
    await expect.poll(isWritten, { timeout: 10_000 }).toHaveLength(1);
    const shown = (await privacy('show', 'Ana.Quill@example.org')).text;
    expect(shown.replaceAll(/CND-[\w-]+|\d{4}-\S+Z/gu, '…').replaceAll(folder, 'DATA_DIR'))
      .toMatchInlineSnapshot(`
      "ana.quill@example.org

      Tickets
        …  …  received  Subject zebra
          file zebra.txt (45000 bytes)

      Copies of the receiver "file"
        DATA_DIR/tickets/…
          attachments/0-1-zebra.txt
          ticket.json

      Lies elsewhere
        Mail servers that carried mails, and the mailbox of the person.
        Backups of the database and of DATA_DIR, and what was exported from them.
        Votes hold a random id of a device and no address: nobody can be found in them by one."
    `);
    const { text } = await privacy('show', 'ana.quill@example.org', '--json');
    expect(JSON.parse(text)).toMatchObject({
      email: 'ana.quill@example.org',
      tickets: [{ subject: 'Subject zebra', files: [{ name: 'zebra.txt' }] }],
    });
    const copy = join(base, 'copy');
    expect((await privacy('show', 'ana.quill@example.org', '--export', copy)).code).toBe(0);
    const files = readdirSync(copy, { recursive: true, encoding: 'utf8' });
    expect(files.filter((name) => /CND-[^/]+.0-1-zebra\.txt$/u.test(name))).toHaveLength(1);
    expect(readFileSync(join(copy, 'person.json'), 'utf8')).toContain('Subject zebra');
    expect((statSync(copy).mode & 0o77).toString(8)).toBe('0');
  });

  test.each([
    [[], 'CommandInvalid What shall it do?'],
    [['remove'], 'CommandInvalid There is no command "remove".'],
    [['show'], 'CommandInvalid Whom? Name an e-mail address.'],
    [['forget', 'ana'], 'CommandInvalid "ana" is no e-mail address.'],
    [['forget', 'a@example.org', 'b@example.org'], 'CommandInvalid "b@example.org" is too much.'],
    [['forget', 'a@example.org', '--json'], 'CommandInvalid --json and --export belong to show.'],
    [['show', 'a@example.org', '--yes'], 'CommandInvalid --yes belongs to forget.'],
    [['show', 'a@example.org', '--all'], "CommandInvalid Unknown option '--all'"],
  ])('explains itself when asked %j', async (parameters, message) => {
    const { code, text } = await privacy(...parameters);
    expect(code).toBe(1);
    expect(text.startsWith(message)).toBe(true);
    expect(text).toContain('npm run privacy -- forget <e-mail>');
  });

  test('explains itself with --help', async () => {
    const { code, text } = await privacy('--help');
    expect(code).toBe(0);
    expect(text).toMatch(/^Usage:/u);
  });

  test.skipIf(!postgres)(
    'forgets a person in PostgreSQL, and says what stays for a while',
    async () => {
      const place = (await postgres?.createPlace()) ?? { DATA_DIR: folder };
      const db = await openDatabase(place);
      const tickets = createTicketStore(db, {
        clock: () => new Date(),
        newReference: () => 'CND-2222-2222',
        receivers: ['file'],
      });
      await tickets.fileTicket({ ...sampleTicket, email: 'Ana.Quill@example.org' });
      const { code, text } = await privacyOn(place, 'forget', 'ana.quill@example.org', '--yes');
      expect(code).toBe(0);
      expect(text).toContain('1 ticket: CND-2222-2222');
      expect(text).toContain('PostgreSQL: the rows are deleted.');
      expect(await db.selectFrom('tickets').selectAll().execute()).toEqual([]);
      await db.destroy();
    },
  );
});
