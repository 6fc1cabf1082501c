import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openRequests, type OpenRequests } from '../requests/support/open-requests.ts';
import { openTestApi } from '../support/test-api.ts';

let on: OpenRequests;
beforeEach(async () => {
  on = await openRequests();
});
afterEach(() => on.close());

/** What Node says of a client that went away. */
const gone = () => Object.assign(new Error('aborted'), { code: 'ECONNRESET' });

/** Begins to send a body and goes away. */
const sendHalf = (path: string, type: string, cookie: string) => {
  let isBegun = false;
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      if (isBegun) controller.error(gone());
      else controller.enqueue(new TextEncoder().encode('--b\r\n{"a":1&b=2'));
      isBegun = true;
    },
  });
  const options: RequestInit & { duplex: 'half' } = {
    method: 'POST',
    headers: { 'content-type': type, cookie },
    body,
    duplex: 'half',
  };
  return on.api.app.request(path, options);
};

describe('a client that goes away while it sends', () => {
  test.each([
    ['application/json', '/api/tickets'],
    ['application/x-www-form-urlencoded', '/api/tickets'],
    ['multipart/form-data; boundary=b', '/api/tickets'],
    ['application/x-www-form-urlencoded', '/api/votes/en/billing/invoice'],
    ['application/x-www-form-urlencoded', '/api/requests/links'],
    ['application/x-www-form-urlencoded', '/api/requests/session'],
    ['application/x-www-form-urlencoded', '/api/requests/<reference>/messages'],
    ['multipart/form-data; boundary=b', '/api/requests/<reference>/messages'],
    ['application/json', '/api/deflections'],
  ])('%s to %s is no matter for the log', async (type, path) => {
    const reference = await on.fileTicket();
    const cookie = await on.signIn();
    const response = await sendHalf(path.replace('<reference>', reference), type, cookie);
    expect(response.status).toBe(400);
    expect(on.api.log).toEqual([]);
  });
});

test('a storage that is away is one line in the log, in every answer', async () => {
  const full = Object.assign(new Error('database or disk is full'), {
    code: 'ERR_SQLITE_ERROR',
    errcode: 13,
  });
  const away = await openTestApi({
    manifest: () => Promise.reject(full),
  });
  await away.app.request('/api/tickets', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{}',
  });
  await away.app.request('/api/requests/sent');
  await away.close();
  expect(away.log).toHaveLength(2);
  for (const line of away.log) expect(line).not.toContain('\n');
});
