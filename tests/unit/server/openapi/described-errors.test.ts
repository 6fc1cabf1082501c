import { createHmac } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { checkWith, secret } from '../customers/support/tokens.ts';
import { sign } from '../../../../src/server/http/signature.ts';
import { createProofs, type Proofs } from '../../../../src/server/proof/proofs.ts';
import { createReadyCheck } from '../../../../src/server/ready.ts';
import { describedErrors } from '../support/check-answer.ts';
import type { Manifest } from '../../../../src/schemas/manifest.ts';
import { testManifest } from '../support/test-manifest.ts';
import { openTestApi, type TestApi } from '../support/test-api.ts';

/** Errors that need more than a request, and where they are seen instead. */
const elsewhere: Readonly<Record<string, string>> = {
  storage_unavailable: 'tests/process/server/locked-database.test.ts',
  length_required: 'tests/unit/server/http/connection-limits.test.ts',
  body_incomplete: 'tests/unit/server/http/aborted.test.ts',
  uploads_busy: 'tests/unit/server/tickets/upload-parts.test.ts',
  messages_full: 'tests/unit/server/answers/answers-api.test.ts',
};

let api: TestApi;

/** A site whose form takes so many files. */
const takesFiles = (count: number): Manifest => {
  const { ticketRules } = testManifest;
  const files = { count, megabytes: 1 };
  return { ...testManifest, ticketRules: { ...ticketRules, files } };
};

const open = (overrides: Parameters<typeof openTestApi>[0] = {}): Promise<TestApi> =>
  openTestApi({
    answers: {
      bellSecrets: { zendesk: secret, chatwoot: secret },
      onRung: () => undefined,
      onStored: () => undefined,
    },
    customers: { checkToken: checkWith({ CUSTOMER_TOKEN_SECRET: secret }), origins: [] },
    stateSecret: secret,
    manifest: () => Promise.resolve(takesFiles(1)),
    ...overrides,
  });

beforeEach(async () => {
  api = await open();
});
afterEach(() => api.close());

const now = () => api.clock();
const hmac = (text: string) => createHmac('sha256', secret).update(text);

/** How each operation signs what it is sent. */
const signers: Readonly<Record<string, (body: string, at: Date) => Record<string, string>>> = {
  'POST /api/tickets/state': (body, at) => ({ 'candil-signature': sign(body, secret, at) }),
  'POST /api/tickets/answers': (body, at) => ({ 'candil-signature': sign(body, secret, at) }),
  'POST /api/tickets/answers/zendesk': (body, at) => ({
    'x-zendesk-webhook-signature': hmac(`${at.toISOString()}${body}`).digest('base64'),
    'x-zendesk-webhook-signature-timestamp': at.toISOString(),
  }),
  'POST /api/tickets/answers/chatwoot': (body, at) => {
    const time = String(at.getTime() / 1_000);
    return {
      'x-chatwoot-signature': `sha256=${hmac(`${time}.${body}`).digest('hex')}`,
      'x-chatwoot-timestamp': time,
    };
  },
};

const id = '3a1f6f1e-64a8-4b34-8a4e-0c4ec3fbe7aa';

/** What stands for the names in braces. */
const toPath = (operation: string): string =>
  (operation.split(' ')[1] ?? '')
    .replace('{locale}/{article}', 'en/billing/invoice')
    .replace('{upload}', id);

const state = () => ({ reference: 'CND-7K3M-Q9TX', state: 'open', at: now().toISOString() });

/** A body that is taken. */
const bodies: Readonly<Record<string, () => unknown>> = {
  'PUT /api/votes/{locale}/{article}': () => ({ voter: id, vote: 'up' }),
  'DELETE /api/votes/{locale}/{article}': () => ({ voter: id }),
  'PUT /api/votes/explanations/{locale}/{article}': () => ({ voter: id, reason: 'unclear' }),
  'POST /api/deflections': () => ({ attempt: id, article: 'en/billing/invoice' }),
  'POST /api/attempts': () => ({ attempt: id, locale: 'en', steps: [{ kind: 'started' }] }),
  'POST /api/searches': () => ({
    searches: [{ id, locale: 'en', question: 'invoice', results: 1, confidence: 'sure' }],
  }),
  'POST /api/tickets/state': state,
  'POST /api/tickets/answers': () => ({
    ...{ id: 'one', reference: 'CND-7K3M-Q9TX', at: now().toISOString(), body: 'Done.' },
  }),
  'POST /api/tickets/answers/zendesk': () => ({ ticket_id: '4711' }),
  'POST /api/tickets/answers/chatwoot': () => ({ event: 'conversation_updated', id: 4711 }),
};

const writeBody = (operation: string): string => {
  const body = bodies[operation]?.();
  return body === undefined ? '' : JSON.stringify(body);
};

interface Changes {
  path?: string;
  body?: string;
  headers?: Record<string, string>;
  signedAt?: Date;
}

async function send(operation: string, changes: Changes = {}): Promise<string> {
  const [method = ''] = operation.split(' ');
  const isPart = method === 'PATCH';
  const body = changes.body ?? (isPart ? 'bytes' : writeBody(operation));
  const headers = {
    ...(method !== 'GET' && {
      'content-type': isPart ? 'application/partial-upload' : 'application/json',
    }),
    ...(isPart && { 'upload-offset': '0' }),
    ...{ cookie: `candil_customer=${'x'.repeat(43)}`, 'idempotency-key': id },
    ...signers[operation]?.(body, changes.signedAt ?? now()),
    ...changes.headers,
  };
  const hasBody = !['GET', 'HEAD'].includes(method) && body !== '';
  const path = changes.path ?? toPath(operation);
  const response = await api.app.request(path, { method, headers, ...(hasBody && { body }) });
  const text = await response.text();
  if (method === 'HEAD') return response.status < 400 ? 'taken' : 'refused';
  if (response.status < 400) return 'taken';
  return z.object({ error: z.object({ code: z.string() }) }).parse(JSON.parse(text)).error.code;
}

/** Whatever is sent along proves some work. */
const anyProof: Partial<Proofs> = {
  verify: () => Promise.resolve({ spend: () => Promise.resolve(true) }),
};

/** Sends the same until it is refused. */
async function sendTooOften(
  operation: string,
  proofs: Partial<Proofs> = anyProof,
): Promise<string> {
  await api.close();
  const real = createProofs(api.db, () => new Date());
  api = await open({ limits: 'on', proofs: { ...real, ...proofs } });
  for (let sent = 0; sent < 700; sent += 1) {
    const answer = await send(operation);
    if (['rate_limited', 'proof_required', 'refused'].includes(answer)) return answer;
  }
  return 'taken';
}

async function sendToBroken(operation: string): Promise<string> {
  await api.close();
  api = await open({
    ping: () => Promise.reject(new Error('Broken.')),
    checkReady: () => Promise.reject(new Error('Broken.')),
    counted: {
      token: secret,
      metrics: { ...silent, write: () => Promise.reject(new Error('Broken.')) },
    },
  });
  await api.db.destroy();
  return send(operation, { headers: { authorization: `Bearer ${secret}` } });
}

const nothing = () => undefined;
const silent = {
  ...{ observeRequest: nothing, countRateLimited: nothing, observeCommit: nothing },
  ...{ countTicket: nothing, setSources: nothing, contentType: 'text/plain' },
  write: () => Promise.resolve(''),
};

async function withoutSecrets(operation: string): Promise<string> {
  const isUpload = operation.includes('/uploads/');
  if (isUpload) return send(operation, { path: '/api/tickets/uploads/none' });
  await api.close();
  const { insights: _, ...manifest } = testManifest;
  api = await openTestApi({ manifest: () => Promise.resolve(manifest) });
  return send(operation);
}

const wrongly: Readonly<Record<string, Changes>> = {
  'GET /api/votes/{locale}/{article}': { path: '/api/votes/en/billing/invoice?voter=me' },
};

/** How each error is come by, whatever the operation is. */
const causes: Readonly<Record<string, (operation: string) => Promise<string>>> = {
  origin_refused: (one) => send(one, { headers: { origin: 'https://evil.example' } }),
  media_type_unsupported: (one) => send(one, { headers: { 'content-type': 'text/html' } }),
  json_invalid: (one) => send(one, { body: '{' }),
  body_too_large: (one) => send(one, { headers: { 'content-length': '999999999' } }),
  rate_limited: (one) => sendTooOften(one),
  proof_required: (one) => sendTooOften(one, { verify: () => Promise.resolve(undefined) }),
  internal_error: sendToBroken,
  not_found: withoutSecrets,
  signature_invalid: forge,
  signature_expired: (one) => send(one, { signedAt: new Date(now().getTime() - 600_000) }),
  vote_invalid: (one) => send(one, wrongly[one] ?? { body: '{}' }),
  feedback_invalid: (one) => send(one, { body: '{}' }),
  // Nobody said "no".
  feedback_refused: (one) => send(one),
  deflection_invalid: (one) => send(one, { body: '{}' }),
  attempt_invalid: (one) => send(one, { body: '{}' }),
  search_invalid: (one) => send(one, { body: '{}' }),
  state_invalid: (one) => send(one, { body: '{}' }),
  answer_invalid: (one) => send(one, { body: '{}' }),
  ticket_unknown: (one) => send(one),
  article_unknown: (one) =>
    one.includes('votes')
      ? send(one, { path: '/api/votes/en/none' })
      : send(one, { body: JSON.stringify({ attempt: id, article: 'en/none' }) }),
  upload_offset: (one) => send(one, { headers: { 'upload-offset': '7' } }),
  ticket_invalid: async (one) => {
    await api.close();
    api = await open({ manifest: () => Promise.resolve(takesFiles(0)) });
    return send(one);
  },
  unauthorized: async (one) => {
    await api.close();
    api = await open({ counted: { token: secret, metrics: silent } });
    return send(one);
  },
  not_ready: async (one) => {
    await api.close();
    const checkReady = createReadyCheck({
      isStopping: () => true,
      isMigrated: () => Promise.resolve(true),
      hasSite: () => Promise.resolve(true),
    });
    api = await open({ checkReady });
    return send(one);
  },
};

/** Signed for another body. */
function forge(operation: string): Promise<string> {
  const headers = signers[operation]?.('another', now()) ?? {};
  return send(operation, { headers });
}

const seenHere = describedErrors.filter(({ code }) => !(code in elsewhere));

describe('every error that is described is answered', () => {
  test.each(seenHere)('$code by $operation', async ({ operation, code }) => {
    const cause = causes[code];
    if (!cause) throw new Error(`Say in "causes" how ${code} is come by, or where it is seen.`);
    const answer = await cause(operation);
    // Without a body there is no code.
    expect(answer).toBe(operation.startsWith('HEAD ') ? 'refused' : code);
  });
});

test('requests without a fault are taken', async () => {
  const operations = new Set(seenHere.map(({ operation }) => operation));
  const untaken = [];
  for (const operation of operations) {
    if ((await send(operation)) !== 'taken') untaken.push(operation);
  }
  // No such ticket, no token, no vote.
  expect(untaken.toSorted()).toEqual([
    'GET /api/metrics',
    'POST /api/tickets/answers',
    'POST /api/tickets/state',
    'PUT /api/votes/explanations/{locale}/{article}',
  ]);
});
