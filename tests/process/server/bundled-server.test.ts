import { execFileSync } from 'node:child_process';
import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import sharp from 'sharp';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { openDatabase } from '../../../src/server/db/connect.ts';
import { writeOwnSite } from '../../../tools/bench/kill/own-site.ts';
import { findFreePort } from '../../support/free-port.ts';
import {
  findAddress,
  spawnProgram,
  watchProgram,
  type ServerProcess,
} from '../../support/running-server.ts';
import { createDatabase } from '../../unit/server/support/engines.ts';
import { buildImage } from './support/image.ts';
import { jsonRequest } from '../../unit/server/support/test-api.ts';

/** To bundle and compress takes ten seconds of a core. */
const patience = 240_000;

const token = 'a-token-of-the-tests-0123456789';
const databaseUrl = await createDatabase();

let made: string;
let folder: string;
let server: ServerProcess | undefined;
beforeAll(() => {
  made = mkdtempSync(join(tmpdir(), 'candil-bundle-'));
  execFileSync(process.execPath, [resolve('tools/package/bundle-server.ts'), '--out', made]);
}, patience);
afterEach(async () => {
  server?.process.kill('SIGKILL');
  await server?.ended;
  rmSync(folder, { recursive: true, force: true });
});
afterAll(() => rmSync(made, { recursive: true, force: true }));

/** The file alone in an empty folder, and a site beside it. */
async function start(
  variables: Record<string, string> = {},
  { hasSharp = false } = {},
): Promise<string> {
  folder = mkdtempSync(join(tmpdir(), 'candil-alone-'));
  const program = join(folder, 'program', 'candil-server.mjs');
  mkdirSync(join(folder, 'program'));
  copyFileSync(join(made, 'candil-server.mjs'), program);
  if (hasSharp) symlinkSync(resolve('node_modules'), join(folder, 'program', 'node_modules'));
  await writeOwnSite(join(folder, 'dist'));
  server = spawnProgram(program, {
    OUT_DIR: join(folder, 'dist'),
    DATA_DIR: join(folder, 'data'),
    INSIGHTS_TOKEN: token,
    ...variables,
  });
  return findAddress(server);
}

const reader = '3a1f6f1e-64a8-4b34-8a4e-0c4ec3fbe7aa';
const vote = (address: string) =>
  fetch(
    `${address}/api/votes/en/billing/invoice`,
    jsonRequest('PUT', { voter: reader, vote: 'up' }),
  );

/** A request with a picture, as a form sends it. */
async function fileTicket(address: string, picture: Buffer): Promise<Response> {
  const form = new FormData();
  const fields = { topic: 'other', subject: 'Broken', description: 'It does not work.' };
  const all = { ...fields, email: 'ana@example.org', name: '', locale: 'en' };
  for (const [name, value] of Object.entries(all)) form.set(name, value);
  form.set('files', new File([new Uint8Array(picture)], 'photo.png', { type: 'image/png' }));
  const headers = { accept: 'application/json' };
  return fetch(`${address}/api/tickets`, { method: 'POST', body: form, headers });
}

const createPicture = (): Promise<Buffer> =>
  sharp({ create: { width: 8, height: 8, channels: 3, background: '#c33' } })
    .png()
    .toBuffer();

/** The files of all requests, and which of them nobody could look at. */
async function listFiles(variables: { DATABASE_URL?: string }) {
  const db = await openDatabase({ DATA_DIR: join(folder, 'data'), ...variables });
  try {
    return await db.selectFrom('ticket_files').select(['name', 'unverified']).execute();
  } finally {
    await db.destroy();
  }
}

const places = [
  { name: 'SQLite', variables: {} },
  ...(databaseUrl === undefined
    ? []
    : [{ name: 'PostgreSQL', variables: { DATABASE_URL: databaseUrl } }]),
];

describe.each(places)('the server as one file, on $name', ({ variables }) => {
  test('takes votes and requests and shows the report, with nothing beside it', async () => {
    const address = await start(variables);
    const voted = await vote(address);
    expect([voted.status, await voted.json()]).toEqual([200, { helpful: 1, total: 1, vote: 'up' }]);

    const filed = await fileTicket(address, await createPicture());
    expect([filed.status, await filed.text()]).toEqual([201, expect.stringContaining('CND-')]);

    const headers = { authorization: `Bearer ${token}` };
    const report = await fetch(`${address}/insights/`, { headers });
    expect([report.status, await report.text()]).toEqual([
      200,
      expect.stringContaining('billing/invoice'),
    ]);
    for (const path of ['/api/health', '/api/ready', '/api/openapi.json', '/']) {
      expect([path, (await fetch(address + path)).status]).toEqual([path, 200]);
    }

    server?.process.kill('SIGTERM');
    expect(await server?.ended).toEqual({ code: 0, signal: null });
    expect(readdirSync(join(folder, 'program'))).toEqual(['candil-server.mjs']);

    // Without sharp nobody has opened the picture, and it says so.
    expect(await listFiles(variables)).toEqual([{ name: 'photo.png', unverified: 1 }]);
    expect(server?.output()).toContain('sharp is not installed');
  });
});

describe('the server as one file', () => {
  test('draws pictures anew where sharp is installed beside it', async () => {
    const address = await start({}, { hasSharp: true });
    const filed = await fileTicket(address, await createPicture());
    expect(filed.status).toBe(201);
    expect(await listFiles({})).toEqual([{ name: 'photo.png', unverified: 0 }]);
    expect(server?.output()).not.toContain('sharp');
  });

  test('backs its database up, and says which commands there are', async () => {
    const address = await start();
    await vote(address);
    const program = join(folder, 'program', 'candil-server.mjs');
    const run = (...parameters: string[]): string =>
      execFileSync(process.execPath, [program, ...parameters], {
        env: { DATA_DIR: join(folder, 'data') },
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'pipe'],
      });
    run('db-backup', join(folder, 'copy'));
    expect(existsSync(join(folder, 'copy', 'candil.sqlite'))).toBe(true);
    expect(() => run('rebuild')).toThrow(/CommandUnknown rebuild\nUse one of: serve, /u);
  });
});

test(
  'the image of its recipe runs as nobody special, writes to its volume alone, and knows whether it is well',
  async () => {
    folder = mkdtempSync(join(tmpdir(), 'candil-image-'));
    const context = join(folder, 'context');
    cpSync(made, context, { recursive: true });
    copyFileSync('deploy/install-server.sh', join(context, 'install-server.sh'));
    await writeOwnSite(join(context, 'dist'));
    const image = buildImage(context, join(folder, 'root'));
    expect(image.listTexts('USER')).toEqual(['node']);
    const variables = { HOST: '127.0.0.1', PORT: String(await findFreePort()) };
    expect(image.checkHealth(variables)).toBe(1);
    const before = image.listFiles();
    expect(before.kept).toEqual([]);

    server = watchProgram(image.start(variables));
    const address = await findAddress(server);
    expect(image.checkHealth(variables)).toBe(0);
    expect((await vote(address)).status).toBe(200);
    const after = image.listFiles();
    expect(after.own).toEqual(before.own);
    expect(after.kept).not.toEqual([]);

    expect(image.listTexts('STOPSIGNAL')).toEqual(['SIGTERM']);
    server.process.kill('SIGTERM');
    expect(await server.ended).toEqual({ code: 0, signal: null });
  },
  patience,
);
