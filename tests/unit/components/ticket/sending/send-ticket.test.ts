import { createServer, type Server, type ServerResponse } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findSent, sendTicket } from '../../../../../src/components/ticket/sending/send-ticket.ts';

/** Answers as the path says: `/422/{json}`. */
function answer(path: string, response: ServerResponse): void {
  const [, status = '', body = ''] =
    /^\/(\d+)\/(.*?)(?:\/sent)?$/u.exec(decodeURIComponent(path)) ?? [];
  if (status === '0') response.destroy();
  else response.writeHead(Number(status), { 'content-type': 'application/json' }).end(body);
}

let server: Server;
let origin = '';

beforeAll(async () => {
  server = createServer((request, response) => answer(request.url ?? '', response));
  await new Promise<void>((done) => {
    server.listen(0, '127.0.0.1', done);
  });
  const address = server.address();
  origin = `http://127.0.0.1:${address !== null && typeof address === 'object' ? address.port : 0}`;
});
afterAll(() => {
  server.close();
});

const send = (status: number, body: unknown = {}) =>
  sendTicket(`${origin}/${status}/${encodeURIComponent(JSON.stringify(body))}`, {}, { key: 'key' });

describe('the answer to a request', () => {
  test('gives its reference', async () => {
    expect(await send(201, { reference: 'CND-7K3M-Q9TX' })).toEqual({
      state: 'sent',
      reference: 'CND-7K3M-Q9TX',
    });
  });

  test('is no success without a reference', async () => {
    expect(await send(201, {})).toEqual({ state: 'failed', reason: 'server' });
  });

  test('names the fields that were refused', async () => {
    const error = { code: 'ticket_invalid', fields: { email: 'invalid' } };
    expect(await send(422, { error })).toEqual({ state: 'refused', errors: { email: 'invalid' } });
  });

  test('is a failure of the server if the reader can mend nothing', async () => {
    const error = { code: 'ticket_invalid' };
    expect(await send(422, { error })).toEqual({ state: 'failed', reason: 'server' });
    expect(await send(500)).toEqual({ state: 'failed', reason: 'server' });
  });

  test('tells a busy server and a lost connection apart', async () => {
    expect(await send(429)).toEqual({ state: 'failed', reason: 'busy' });
    const full = { error: { code: 'uploads_busy' } };
    expect(await send(503, full)).toEqual({ state: 'failed', reason: 'busy' });
  });

  test('is unknown if none came, from the server or through a proxy', async () => {
    for (const status of [0, 502, 504]) {
      expect(await send(status, 'no JSON object')).toEqual({ state: 'failed', reason: 'unknown' });
    }
  });

  test('is unknown too if its files are gone: another tab may have sent them', async () => {
    const error = { code: 'upload_incomplete' };
    expect(await send(409, { error })).toEqual({ state: 'failed', reason: 'unknown' });
  });

  test('that was lost is asked for by the key', async () => {
    const at = (body: unknown) => `${origin}/200/${encodeURIComponent(JSON.stringify(body))}`;
    const filed = { reference: 'CND-7K3M-Q9TX' };
    expect(await findSent(at(filed), 'key')).toEqual({ state: 'sent', ...filed });
    expect(await findSent(at({}), 'key')).toBeUndefined();
    expect(await findSent(`${origin}/0/`, 'key')).toBeUndefined();
  });

  test('says what the reader can do about a refusal', async () => {
    const refuse = (code: string) => send(422, { error: { code } });
    expect(await refuse('ticket_refused')).toEqual({ state: 'failed', reason: 'trap' });
    expect(await refuse('body_too_large')).toEqual({ state: 'failed', reason: 'large' });
  });
});
