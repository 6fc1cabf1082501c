import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openFile } from '../../../../src/server/db/connect.ts';
import { parseEnvironment } from '../../../../src/schemas/environment.ts';
import { createServerLog } from '../../../../src/server/log/server-log.ts';
import { openServer, type RunningServer } from '../../../../src/server/open-server.ts';
import { described } from '../support/check-answer.ts';
import { createSiteFolder } from '../support/site-folder.ts';
import { formRequest, jsonRequest } from '../support/test-api.ts';

/** What must never be in the log, each in a form that is found whatever stands around it. */
const secrets = {
  name: 'Quillfeather',
  email: 'quillfeather@mail.example.org',
  address: '198.51.100.77',
  words: 'zanzibar-question',
  token: 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJxdWlsbCJ9.c2lnbmF0dXJlLXF1aWxs',
  reference: 'CND-7K3M-Q9TX',
  agent: 'QuillBrowser/9',
} as const;

/** All of it, where a value may be anything. */
const all = Object.values(secrets).join(' ');

const headers = {
  'user-agent': secrets.agent,
  'x-forwarded-for': secrets.address,
  'x-request-id': secrets.email,
  referer: `https://example.org/?q=${encodeURIComponent(all)}`,
  authorization: `Bearer ${secrets.token}`,
  cookie: `candil_requests=${secrets.token}; candil_customer=${secrets.token}; candil_filed=${secrets.token}`,
  'candil-proof': Buffer.from(secrets.token).toString('base64'),
  'candil-signature': `t=1,v1=${secrets.token}`,
  'idempotency-key': secrets.reference,
};

const site = createSiteFolder();
const folder = mkdtempSync(join(tmpdir(), 'candil-log-'));
const lines: string[] = [];
let server: RunningServer;

beforeAll(async () => {
  const environment = parseEnvironment({
    OUT_DIR: site.folder,
    DATA_DIR: folder,
    HOST: '127.0.0.1',
    PORT: '0',
    LOG_LEVEL: 'debug',
    METRICS_TOKEN: 'm'.repeat(32),
    INSIGHTS_TOKEN: 'i'.repeat(32),
    TICKET_STATE_SECRET: 's'.repeat(32),
    CUSTOMER_TOKEN_SECRET: 'c'.repeat(32),
    TRUSTED_PROXIES: '127.0.0.1',
  });
  const stream = { write: (line: string) => lines.push(line) };
  server = await openServer(environment, createServerLog(environment, stream));
});
afterAll(async () => {
  await server.stop();
  site.remove();
  rmSync(folder, { recursive: true, force: true });
});

const query = new URLSearchParams({
  q: all,
  voter: secrets.email,
  token: secrets.token,
  locale: secrets.name,
  reference: secrets.reference,
}).toString();

/** What names in braces stand for; other ones are all that must not be told. */
const named: Readonly<Record<string, string>> = {
  ...{ '{reference}': secrets.reference, '{answer}': '1', '{position}': '0' },
};

const personal = encodeURIComponent(all);

/** Every path that is described, and some that are not. */
const paths = [
  ...new Set(
    described.map((operation) =>
      (operation.split(' ')[1] ?? '').replaceAll(/\{\w+\}/gu, (name) => named[name] ?? personal),
    ),
  ),
  '/api/votes/en/billing/invoice',
  '/api/votes/explanations/en/billing/invoice',
  `/api/${personal}`,
  ...['/insights/', '/insights/sign-in', `/insights/${personal}`],
  `/${personal}/`,
  '/en/billing/invoice/',
];

const fields = {
  name: secrets.name,
  email: secrets.email,
  subject: all,
  description: all,
  topic: 'other',
  locale: 'en',
  body: all,
  token: secrets.token,
  jwt: secrets.token,
  reference: secrets.reference,
  vote: 'up',
};

/** A form with a file whose name and content are personal, too. */
function multipart(): RequestInit {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  form.append('files', new File([all], `${secrets.name} ${secrets.email}.txt`));
  return { method: 'POST', body: form };
}

const requests: Readonly<Record<string, () => RequestInit>> = {
  'read without a body': () => ({}),
  deleted: () => ({ method: 'DELETE' }),
  'put as JSON': () => jsonRequest('PUT', { voter: crypto.randomUUID(), vote: 'up' }),
  'posted as JSON': () => jsonRequest('POST', fields),
  'posted as JSON that is broken': () => ({ ...jsonRequest('POST', {}), body: `{"${all}` }),
  'posted as a form': () => formRequest(fields),
  'posted with files': multipart,
};

const sendAll = async (init: RequestInit): Promise<number[]> => {
  const answers = await Promise.all(
    paths.map((path) =>
      fetch(`${server.url}${path}?${query}`, {
        ...init,
        redirect: 'manual',
        headers: { ...headers, ...Object.fromEntries(new Headers(init.headers)) },
      }),
    ),
  );
  await Promise.all(answers.map((answer) => answer.arrayBuffer()));
  return answers.map(({ status }) => status);
};

/** Also as addresses and JSON write it. */
const forms = (text: string): string[] => [
  text,
  encodeURIComponent(text),
  JSON.stringify(text).slice(1, -1),
  Buffer.from(text).toString('base64'),
];

const findSecrets = (): string[] =>
  Object.entries(secrets).flatMap(([name, text]) =>
    forms(text).some((form) =>
      lines.some((line) => line.toLowerCase().includes(form.toLowerCase())),
    )
      ? [name]
      : [],
  );

describe('no line of the log says who asked for what', () => {
  test.each(Object.entries(requests))('of what was %s', async (_, make) => {
    lines.length = 0;
    await sendAll(make());
    // Each of them has its line.
    expect(lines.filter((line) => line.includes('"debug"')).length).toBeGreaterThanOrEqual(
      paths.length,
    );
    expect(findSecrets()).toEqual([]);
  });

  test('when the database has lost its tables, and everything fails', async () => {
    const db = await openFile(folder);
    for (const table of ['votes', 'article_tallies', 'tickets', 'request_sessions', 'secrets']) {
      await sql`drop table ${sql.table(table)}`.execute(db);
    }
    await db.destroy();
    lines.length = 0;
    for (const make of Object.values(requests)) await sendAll(make());
    expect(lines.filter((line) => line.includes('"error"')).length).toBeGreaterThan(3);
    expect(findSecrets()).toEqual([]);
  });
});
