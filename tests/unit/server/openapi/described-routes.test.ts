import { Validator } from '@seriousme/openapi-schema-validator';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { z } from 'zod';
import { createTokenCheck } from '../../../../src/server/customers/token-check.ts';
import { described } from '../support/check-answer.ts';
import { openTestApi, type TestApi } from '../support/test-api.ts';

let api: TestApi;

beforeEach(async () => {
  const checkToken = createTokenCheck({ CUSTOMER_TOKEN_SECRET: 'x'.repeat(32) });
  api = await openTestApi({ customers: checkToken && { checkToken, origins: [] } });
});
afterEach(() => api.close());

/** `/:locale/:article{.+}` of Hono is `/{locale}/{article}`. */
const toDescribedPath = (path: string): string =>
  path.replaceAll(/:(\w+)(?:\{[^}]*\})?/gu, '{$1}').replace(/(?<=.)\/$/u, '');

test('every route of the API is described in the openapi.ts of its room, and nothing else', () => {
  // Guards and refusals stand at every method.
  const routes = api.app.routes
    .filter(({ method }) => method !== 'ALL')
    .map(({ method, path }) => `${method} ${toDescribedPath(path)}`);
  // Hono answers HEAD as GET.
  const answered = described.map((operation) => operation.replace(/^HEAD /u, 'GET '));
  expect([...new Set(answered)].toSorted()).toEqual([...new Set(routes)].toSorted());
});

const bodySchema = z.looseObject({
  paths: z.record(z.string(), z.record(z.string(), z.object({ operationId: z.string() }))),
});

const getDocument = (headers: Record<string, string> = {}) =>
  api.app.request('/api/openapi.json', { headers });

test('the description is a valid one of OpenAPI 3.1', async () => {
  const body = bodySchema.parse(await (await getDocument()).json());
  const { valid, errors } = await new Validator().validate(body);
  expect(errors).toBeUndefined();
  expect(valid).toBe(true);
});

test('every operation has a name of its own', async () => {
  const { paths } = bodySchema.parse(await (await getDocument()).json());
  const names = Object.values(paths).flatMap((item) =>
    Object.values(item).map(({ operationId }) => operationId),
  );
  expect(new Set(names).size).toBe(names.length);
});

test('the description may be kept, and is not sent again to who has it', async () => {
  const first = await getDocument();
  expect(first.headers.get('Cache-Control')).toBe('public, max-age=3600');
  const again = await getDocument({ 'If-None-Match': first.headers.get('ETag') ?? '' });
  expect(again.status).toBe(304);
  expect(await again.text()).toBe('');
});
