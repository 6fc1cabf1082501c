import { solveChallenge, type Challenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createProofs, forgetProofs, type Proofs } from '../../../../src/server/proof/proofs.ts';
import { jsonRequest, openTestApi, toErrorText, type TestApi } from '../support/test-api.ts';

let api: TestApi;
let proofs: Proofs;

beforeEach(async () => {
  api = await openTestApi({ limits: 'on' });
  proofs = createProofs(api.db, () => new Date());
});
afterEach(() => api.close());

async function solve(challenge: Challenge): Promise<string> {
  const solution = await solveChallenge({ challenge, deriveKey });
  return Buffer.from(JSON.stringify({ challenge, solution })).toString('base64');
}

/** Whether a proof counts, now that it is used. */
const spend = async (by: Proofs, proof: string | undefined): Promise<boolean> =>
  (await (await by.verify(proof))?.spend()) ?? false;

const change = (proof: string, edit: (text: string) => string): string =>
  Buffer.from(edit(Buffer.from(proof, 'base64').toString())).toString('base64');

/** One key in 256 begins with any two digits that a test could write for others. */
const anotherDigit = (digit: string): string => (digit === '0' ? '1' : '0');

describe('a proof of work', () => {
  test('counts once, in whichever process', async () => {
    const proof = await solve(await proofs.createChallenge());
    const other = createProofs(api.db, () => new Date());
    expect(await spend(other, proof)).toBe(true);
    expect(await spend(proofs, proof)).toBe(false);
  });

  test('counts once even if it comes twice at the same time', async () => {
    const proof = await solve(await proofs.createChallenge());
    const results = await Promise.all([spend(proofs, proof), spend(proofs, proof)]);
    expect(results.filter(Boolean)).toHaveLength(1);
  });

  test('is none with another solution, an easier task or a later end', async () => {
    const proof = await solve(await proofs.createChallenge());
    const edits = [
      (text: string) => text.replace(/(?<="derivedKey":")./u, anotherDigit),
      (text: string) => text.replace(/"cost":\d+/u, '"cost":1'),
      (text: string) => text.replace(/"expiresAt":\d+/u, '"expiresAt":9999999999'),
      (text: string) => text.replace(/(?<="signature":")./u, anotherDigit),
    ];
    for (const edit of edits) expect(await spend(proofs, change(proof, edit))).toBe(false);
    expect(await spend(proofs, proof)).toBe(true);
  });

  test('is none after two hours', async () => {
    const early = createProofs(api.db, () => new Date(Date.now() - 2 * 60 * 60_000 - 1_000));
    const proof = await solve(await early.createChallenge());
    expect(await spend(proofs, proof)).toBe(false);
  });

  test.each([
    undefined,
    '',
    'x',
    'e30=',
    '!'.repeat(5_000),
    Buffer.from('null').toString('base64'),
  ])('is none as %j', async (text) => {
    expect(await spend(proofs, text)).toBe(false);
  });

  test('is forgotten when it would have expired anyway', async () => {
    const proof = await solve(await proofs.createChallenge());
    await spend(proofs, proof);
    await api.db.updateTable('spent_proofs').set({ expires_at: '2020-01-01' }).execute();
    await spend(proofs, await solve(await proofs.createChallenge()));
    await forgetProofs(api.db, new Date());
    const left = await api.db.selectFrom('spent_proofs').select('signature').execute();
    expect(left).toHaveLength(1);
  });
});

describe('tickets of one address', () => {
  const ticket = {
    topic: 'payment',
    subject: 'Paid twice',
    description: 'In May.',
    email: 'ana@example.com',
    locale: 'en',
  };
  const send = (headers: Record<string, string> = {}) =>
    api.app.request('/api/tickets', jsonRequest('POST', ticket, headers));

  test('are taken five at once without proofs, and more with them', async () => {
    for (let round = 0; round < 5; round += 1) expect((await send()).status).toBe(201);
    expect(await toErrorText(await send())).toBe('429 rate_limited');
    const challenge = await proofs.createChallenge();
    const proof = await solve(challenge);
    expect((await send({ 'candil-proof': proof })).status).toBe(201);
    expect(await toErrorText(await send({ 'candil-proof': proof }))).toBe('429 rate_limited');
  });

  test('get their challenges from the API, in limits', async () => {
    const statuses = [];
    for (let round = 0; round < 21; round += 1) {
      statuses.push((await api.app.request('/api/tickets/challenge')).status);
    }
    expect(statuses.slice(0, 20).every((status) => status === 200)).toBe(true);
    expect(statuses[20]).toBe(429);
  });
});
