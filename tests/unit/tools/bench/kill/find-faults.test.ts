import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openFile } from '../../../../../src/server/db/connect.ts';
import type { Database } from '../../../../../src/server/db/schema.ts';
import { findFaults } from '../../../../../tools/bench/kill/find-faults.ts';
import { nothingYet } from '../../../../../tools/bench/kill/load.ts';
import { sampleTicket } from '../../../server/support/sample-ticket.ts';

let folder: string;
let db: Database;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'candil-faults-'));
  db = await openFile(folder);
  const at = '2026-03-01T08:00:00.000Z';
  const own = { idempotency_key: null, content_digest: null, created_at: at };
  const rest = {
    state_at: null,
    state_asked_at: null,
    answers_asked_at: null,
    answers_rung_at: null,
  };
  for (const [reference, subject] of [
    ['one', 'once'],
    ['two', 'twice'],
    ['three', 'twice'],
  ] as const) {
    const ticket = { ...sampleTicket, ...own, ...rest, reference, subject };
    await db.insertInto('tickets').values(ticket).execute();
  }
  const deflection = { locale: 'en', topic: '', day: '2026-03-01' };
  for (const article_id of ['a', 'b']) {
    await db
      .insertInto('deflections')
      .values({ ...deflection, attempt: 'seen', article_id })
      .execute();
  }
});
afterAll(async () => {
  await db.destroy();
  rmSync(folder, { recursive: true, force: true });
});

test('a run of kills that loses or doubles something says what', async () => {
  const told = nothingYet();
  told.tickets.set('once', 'one').set('twice', 'two').set('never', 'four');
  told.votes.set('reader', 'up');
  told.files.set('one', Buffer.from('bytes'));
  told.messages.set('one', ['more']);
  told.attempts.add('gone').add('seen');
  const events = [
    { reference: 'one', sequence: 0, text: 'once' },
    { reference: 'two', sequence: 0, text: 'twice' },
    { reference: 'two', sequence: 0, text: 'twice' },
  ];
  expect(await findFaults(db, told, events)).toEqual([
    'vote of reader: up was acknowledged',
    '0 votes, 1 acknowledged',
    'ticket two was acknowledged, there is two, three',
    'ticket four was acknowledged, there is none',
    'the file of one is there 0 times, or not whole',
    'messages of one: 0, acknowledged 1, or another order',
    'deflection gone is lost',
    'a deflection is there twice',
    'the desk has of one: once',
    'the desk has of two: twice, twice',
    'the desk has of four: nothing',
    'the desk has 2 tickets, 3 acknowledged',
  ]);
});
