import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { Kysely, sql } from 'kysely';
import { Migrator } from 'kysely/migration';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { databaseFileName, openFile } from '../../../src/server/db/connect.ts';
import { isMigrated } from '../../../src/server/db/migrate.ts';
import { migrations } from '../../../src/server/db/migrations/migrations.ts';
import type { Tables } from '../../../src/server/db/schema.ts';
import { ThreadedSqliteDialect } from '../../../src/server/db/sqlite-dialect.ts';
import { run, serve } from '../../support/installed-site.ts';
import { findAddress } from '../../support/running-server.ts';

/**
 * A site as it was written for the contract of 0.1.0, before `contract` was there, with the storage of
 * that time. It is never changed: what it says must go on to build and to mean the same.
 */
const site = {
  'package.json': '{ "name": "help", "private": true, "dependencies": { "candil": "^0.1.0" } }',
  'package-lock.json': '{}',
  '.gitignore': 'node_modules\ndist\n',
  'content/site.yaml': `# The help centre of 0.1.
name: { en: Help, es: Ayuda }
url: https://help.example.com
brand: { accent: '#006d77', corners: round }
votes: {}
organization: { name: Example, url: https://www.example.com }
`,
  'content/categories/billing.yaml': `label: { en: Billing, es: Facturas }
summary: { en: What you pay., es: Lo que pagas. }
slug: { es: facturas }
icon: card
order: 1
`,
  'content/articles/en/billing/invoice.md': `---
title: Find an invoice
description: Where your invoices are.
keywords: [bill]
questions: [Where is my invoice?]
related: [billing/refund]
order: 1
updated: 2026-03-31
redirectFrom: [/old/invoice/]
promoted: true
significance: minor
tally: open
---

They are in your account. See [refunds](article:billing/refund).
`,
  'content/articles/es/billing/invoice.md': `---
title: Encontrar una factura
slug: encontrar-factura
translatedFrom: en
---

Están en tu cuenta.
`,
  'content/articles/en/billing/refund.mdx': `---
title: Ask for a refund
---

<Note>Within 14 days.</Note>
`,
  'content/home.yaml': 'sections:\n  - kind: hero\n  - kind: categories\n',
  'content/contact/schedules/desk.yaml':
    "zone: Europe/Madrid\nweekly: { monday: ['9:00-17:00'] }\n",
  'content/contact/channels/mail.yaml': `kind: email
label: { en: E-mail, es: Correo }
schedule: desk
replyTarget: { value: 1, unit: businessDays }
addresses: [{ email: help@example.com }]
`,
  'content/tallies.json': '{}\n',
};

/** The last migration of that time. */
const oldLevel = '0014-upload-parts';

const folder = mkdtempSync(join(tmpdir(), 'candil-upgrade-'));
const candil = resolve('src/cli/candil.ts');

beforeAll(async () => {
  for (const [name, text] of Object.entries(site)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  mkdirSync(join(folder, 'data'), { mode: 0o700 });
  await createOldStorage(join(folder, 'data', databaseFileName));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function createOldStorage(file: string): Promise<void> {
  const db = new Kysely<Tables>({ dialect: new ThreadedSqliteDialect(file) });
  const provider = { getMigrations: () => Promise.resolve(migrations) };
  const { error } = await new Migrator({ db, provider }).migrateTo(oldLevel);
  expect(error).toBeUndefined();
  await sql`
    insert into votes (voter, locale, article_id, vote, revision, created_at, updated_at)
    values ('one', 'en', 'billing/invoice', 'up', 'a', '2026-03-01T08:00:00.000Z', '2026-03-01T08:00:00.000Z')
  `.execute(db);
  await sql`insert into article_tallies values ('en', 'billing/invoice', 1, 1)`.execute(db);
  await db.destroy();
}

test('doctor names each change, and changes nothing unasked', async () => {
  const { output, code } = await run(candil, folder, ['doctor', '--offline']);
  expect(output).toContain('Add:\n        contract: 1\n        defaultLocale: en\n');
  expect(output).toContain('.gitignore: What readers wrote (data/) would be committed');
  expect(code).toBe(1);
  expect(readFileSync(join(folder, 'content/site.yaml'), 'utf8')).toBe(site['content/site.yaml']);
});

test('doctor --fix makes them, and has nothing to say afterwards', async () => {
  expect((await run(candil, folder, ['doctor', '--fix', '--offline'])).code).toBe(0);
  const after = await run(candil, folder, ['doctor', '--offline']);
  expect(after.output).toContain('0 errors, 0 of advice.');
  expect(after.code).toBe(0);
  const text = readFileSync(join(folder, 'content/site.yaml'), 'utf8');
  expect(text).toBe(`contract: 1\ndefaultLocale: en\n${site['content/site.yaml']}`);
});

test('the check finds no error in it, and start serves it with the votes of before', async () => {
  expect((await run(candil, folder, ['check'])).code).toBe(0);
  const server = serve(candil, folder, 'start');
  try {
    const address = await findAddress(server);
    const page = await fetch(new URL('/es/facturas/encontrar-factura/', address));
    expect(page.status).toBe(200);
    expect(await page.text()).toContain('Encontrar una factura');
    expect((await fetch(new URL('/old/invoice/', address))).url).toContain('/en/billing/invoice/');
    server.process.kill('SIGTERM');
    expect((await server.ended).code).toBe(0);
  } finally {
    server.process.kill('SIGKILL');
  }
  const db = await openFile(join(folder, 'data'));
  expect(await isMigrated(db)).toBe(true);
  const { rows } = await sql`select helpful, total from article_tallies`.execute(db);
  expect(rows).toEqual([{ helpful: 1, total: 1 }]);
  await db.destroy();
}, 110_000);
