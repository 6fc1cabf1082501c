import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { Manifest } from '../../../../src/schemas/manifest.ts';
import { requestPages } from '../requests/support/request-pages.ts';
import { jsonRequest, openTestApi, type TestApi } from '../support/test-api.ts';
import { testManifest } from '../support/test-manifest.ts';
import { customers, signIn } from './support/customers.ts';

const field = { kind: 'text', requiredFor: [], required: false };
const manifest: Manifest = {
  ...testManifest,
  ticketRules: {
    fields: [
      { ...field, id: 'contract', signedIn: true, required: true },
      { ...field, id: 'note' },
    ],
    parents: [],
    files: { count: 2, megabytes: 1, signedIn: true },
  },
  ticketChannels: [
    { id: 'all', isMain: true, isForEveryone: true },
    { id: 'members', isMain: false, isForEveryone: false, signedIn: true, plans: ['Plus'] },
  ],
};
const text = { topic: 'payment', subject: 'Twice', description: 'On Monday.', locale: 'en' };
const ticket = { ...text, email: 'ana@example.org' };
const errorsSchema = z.object({ error: z.object({ fields: z.record(z.string(), z.string()) }) });

let api: TestApi;
beforeEach(async () => {
  api = await openTestApi({
    ...{ customers, pages: requestPages },
    manifest: () => Promise.resolve(manifest),
  });
});
afterEach(() => api.close());

/** `stored`, or what is wrong by field. */
async function outcomeOf(response: Response): Promise<unknown> {
  return response.status === 201
    ? 'stored'
    : errorsSchema.parse(await response.json()).error.fields;
}
const send = async (body: object, cookie = ''): Promise<unknown> =>
  outcomeOf(await api.app.request('/api/tickets', jsonRequest('POST', body, { cookie })));
const sendFile = async (cookie = '', email = ticket.email): Promise<unknown> => {
  const form = new FormData();
  for (const [name, value] of Object.entries({ ...ticket, email })) form.append(name, value);
  if (cookie !== '') form.append('fields.contract', 'C-1');
  form.append('files', new File(['hello'], 'note.txt', { type: 'text/plain' }));
  const headers = { cookie, accept: 'application/json' };
  const init = { method: 'POST', headers, body: form };
  return outcomeOf(await api.app.request('/api/tickets', init));
};

describe('what is for customers alone', () => {
  test('is not asked of anybody else, and not taken either', async () => {
    expect(await send(ticket)).toBe('stored');
    expect(await send({ ...ticket, fields: { note: 'x' } })).toBe('stored');
    expect(await send({ ...ticket, fields: { contract: 'C-1' } })).toEqual({
      'fields.contract': 'sign_in',
    });
    expect(await send({ ...ticket, channel: 'members' })).toMatchObject({ channel: 'sign_in' });
    expect(await sendFile()).toEqual({ files: 'sign_in' });
  });

  test('is no channel of a ticket that names none, also if its form is the main one', async () => {
    const [, members] = manifest.ticketChannels ?? [];
    const own = { ...manifest, ticketChannels: members ? [{ ...members, isMain: true }] : [] };
    await api.close();
    api = await openTestApi({ customers, manifest: () => Promise.resolve(own) });
    expect(await send(ticket)).toEqual({ channel: 'sign_in' });
    const whole = { ...ticket, fields: { contract: 'C-1' } };
    expect(await send(whole, await signIn(api, { plan: 'Lite' }))).toEqual({ channel: 'invalid' });
    expect(await send(whole, await signIn(api, { plan: 'Plus' }))).toBe('stored');
  });

  test('is asked of customers, and taken', async () => {
    const cookie = await signIn(api, { plan: 'Plus' });
    expect(await send(ticket, cookie)).toEqual({ 'fields.contract': 'missing' });
    const whole = { ...ticket, fields: { contract: 'C-1' } };
    expect(await send(whole, cookie)).toBe('stored');
    expect(await send({ ...whole, channel: 'members' }, cookie)).toBe('stored');
    expect(await sendFile(cookie)).toBe('stored');
  });

  test('is not taken by another address than that of the token', async () => {
    const cookie = await signIn(api, { plan: 'Plus' });
    const other = { ...ticket, email: 'eve@example.org' };
    expect(await send({ ...other, channel: 'members' }, cookie)).toMatchObject({
      channel: 'sign_in',
    });
    expect(await sendFile(cookie, other.email)).toMatchObject({ files: 'sign_in' });
    expect(await send(other, cookie)).toBe('stored');
  });

  test('counts the plan of the token, whatever is typed', async () => {
    const cookie = await signIn(api, { plan: 'Lite' });
    const whole = { ...ticket, fields: { contract: 'C-1' } };
    expect(await send({ ...whole, channel: 'members' }, cookie)).toEqual({ channel: 'invalid' });
  });

  test('ends with the session', async () => {
    const cookie = await signIn(api, { plan: 'Plus' });
    api.wait(2 * 60 * 60_000);
    expect(await sendFile(cookie)).toMatchObject({ files: 'sign_in' });
  });
});
