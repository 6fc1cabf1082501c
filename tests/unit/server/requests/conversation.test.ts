import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { recordAnswer, type NewAnswerFile } from '../../../../src/server/answers/answer-store.ts';
import { formRequest } from '../support/test-api.ts';
import { minutes, openRequests, type OpenRequests } from './support/open-requests.ts';

let on: OpenRequests;
let reference: string;
let cookie: string;
beforeEach(async () => {
  on = await openRequests();
  reference = await on.fileTicket();
  cookie = await on.signIn();
});
afterEach(() => on.close());

const answer = (remoteId: string, changes: object = {}) =>
  recordAnswer(
    on.api.db,
    {
      ...{ reference, source: 'webhook', remoteId, author: 'Marta', body: 'We look into it.' },
      ...{ at: on.api.clock(), files: [], turns: true, ...changes },
    },
    on.api.clock(),
  );
const show = async (): Promise<string> =>
  (await on.get(`/api/requests/${reference}`, cookie)).text();
const add = (body: string) =>
  on.api.app.request(`/api/requests/${reference}/messages`, formRequest({ body }, { cookie }));
const solve = (key: string) =>
  on.api.app.request(`/api/requests/${reference}/solved`, formRequest({ key }, { cookie }));
const stateOf = async (): Promise<string> =>
  (await on.api.db.selectFrom('tickets').select('state').executeTakeFirstOrThrow()).state;
const setState = (state: 'solved' | 'closed') =>
  on.api.db.updateTable('tickets').set({ state }).execute();

/** Who wrote, and what, from the top of the page on. */
const listEntries = (page: string): string[] =>
  [
    ...page.matchAll(
      /data-from="(\w+)" id="((?:message|answer)-\d+)".*?<time[^>]*>([^<]*)<\/time>(?:\s*<p data-requests-body="">([^<]*)<)?/gsu,
    ),
  ].map(([, from, id, who, text]) => `${id} ${from}: ${text ?? `(${who})`}`);

describe('a conversation', () => {
  test('shows the words of both sides in the order in which they were written', async () => {
    on.api.wait(minutes);
    const first = on.api.clock();
    on.api.wait(minutes);
    await add('Are you there?');
    on.api.wait(minutes);
    await answer('2', { body: 'Yes.' });
    await answer('1', { body: '<b>Hello</b>', at: first });
    expect(listEntries(await show())).toEqual([
      'message-0 requester: On &lt;b&gt;Monday&lt;/b&gt;.',
      'answer-2 desk: &lt;b&gt;Hello&lt;/b&gt;',
      'message-1 requester: Are you there?',
      'answer-1 desk: Yes.',
    ]);
  });

  test('names who answered, if the desk says so', async () => {
    await answer('1');
    await answer('2', { author: '' });
    const page = await show();
    expect(page).toMatch(/\u2068Marta\u2069 answered on 1 March 2026/u);
    expect(page).toMatch(/>We answered on 1 March 2026/u);
  });

  test('passes the turn from one side to the other', async () => {
    await answer('1');
    expect(await show()).toContain('<p data-requests-waiting="">Your turn</p>');
    await add('Here it is.');
    expect(await stateOf()).toBe('open');
    expect(await show()).toContain('<p data-requests-waiting="" hidden="">');
  });

  test('ends when its requester says that it is solved, once, and begins anew with their words', async () => {
    const key = crypto.randomUUID();
    for (let round = 0; round < 2; round += 1) {
      expect((await solve(key)).headers.get('location')).toBe(
        `/api/requests/${reference}?locale=en`,
      );
    }
    const page = await show();
    expect(listEntries(page).at(-1)).toMatch(/^message-1 requester: \(Called solved on 1 March/u);
    expect(page).toContain('<p data-requests-solved="">');
    expect(page).not.toContain('data-requests-solve=');
    expect(await stateOf()).toBe('solved');
    expect((await add('It is not.')).status).toBe(303);
    expect(await stateOf()).toBe('open');
    const sent = await on.api.db
      .selectFrom('outbox')
      .select(['sequence', 'receiver'])
      .orderBy('sequence')
      .execute();
    expect(sent.map(({ sequence }) => sequence)).toEqual([0, 1, 2]);
  });

  test('takes nothing more when the desk has closed it', async () => {
    await setState('closed');
    const page = await show();
    expect(page).toContain('<p data-requests-closed="">');
    expect(page).not.toContain('data-request-form');
    expect((await add('One more')).status).toBe(422);
    await solve(crypto.randomUUID());
    expect(await stateOf()).toBe('closed');
  });

  test('has files of the desk, for whoever may see the ticket', async () => {
    const content = Buffer.from('%PDF-');
    const files: NewAnswerFile[] = [
      { state: 'kept', name: 'Rechnung März.pdf', mediaType: 'application/pdf', content },
      { state: 'waiting', name: 'b.pdf', mediaType: 'application/pdf', url: 'https://a/' },
      { state: 'refused', name: 'c.exe', mediaType: 'application/octet-stream' },
    ];
    await answer('1', { files });
    const page = await show();
    expect(page).toContain(
      `<a download="Rechnung März.pdf" href="/api/requests/${reference}/files/1/0">`,
    );
    expect(page).toContain('\u2068b.pdf\u2069 coming');
    expect(page).toContain('\u2068c.exe\u2069 refused');
    const url = `/api/requests/${reference}/files/1/0`;
    const file = await on.get(url, cookie);
    expect(await file.text()).toBe('%PDF-');
    expect(Object.fromEntries(file.headers)).toMatchObject({
      'content-disposition': `attachment; filename="Rechnung M_rz.pdf"; filename*=UTF-8''Rechnung%20M%C3%A4rz.pdf`,
      'content-security-policy': "default-src 'none'; sandbox",
      'content-type': 'application/pdf',
      'x-content-type-options': 'nosniff',
    });
    for (const other of ['1/1', '1/2', '1/9', '2/0', 'x/0']) {
      const response = await on.get(`/api/requests/${reference}/files/${other}`, cookie);
      expect(response.status).toBe(404);
    }
    await on.fileTicket('eve@example.org');
    expect((await on.get(url, await on.signIn('eve@example.org'))).status).toBe(404);
    expect((await on.get(url, '')).status).toBe(303);
  });

  test('says that mails came back', async () => {
    const row = { reference, sequence: 1, kind: 'bounced', body: '550 unknown user' } as const;
    const created = { created_at: on.api.clock().toISOString() };
    const keys = { idempotency_key: null, content_digest: null };
    await on.api.db
      .insertInto('ticket_messages')
      .values({ ...row, ...created, ...keys })
      .execute();
    const page = await show();
    expect(listEntries(page).at(-1)).toMatch(/\(Came back on 1 March/u);
    expect(page).not.toContain('unknown user');
  });
});
