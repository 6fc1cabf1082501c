import { createHash, timingSafeEqual } from 'node:crypto';
import { Hono, type Context } from 'hono';
import { etag } from 'hono/etag';
import type { ApiEnv } from './http/api-env.ts';
import { ApiError, refuseMethod } from './http/errors.ts';
import type { Metrics } from './metrics/metrics.ts';

/** What the routes for those who run the server are given. */
export interface OperationParts {
  /** Resolves if the database takes writes; rejects soon if it does not. */
  ping: () => Promise<void>;
  /** Resolves if the process can take traffic; throws `not_ready`. */
  checkReady: () => Promise<void>;
  /** What was counted, for whoever knows the token; without it there is no such address. */
  counted?: { metrics: Metrics; token: string } | undefined;
}

/** Seconds for which the description of the API may be kept: it changes with versions of Candil. */
const documentAge = 3_600;

/**
 * `GET /health` for monitors, `/ready` for load balancers, `/metrics` for Prometheus, `/openapi.json`
 * for those who write programs.
 */
export function createOperationRoutes(parts: OperationParts): Hono<ApiEnv> {
  const routes = new Hono<ApiEnv>();
  routes.get('/health', async (c) => {
    await parts.ping();
    return c.json({ status: 'ok' });
  });
  routes.get('/ready', async (c) => {
    await parts.checkReady();
    return c.json({ status: 'ready' });
  });
  routes.get('/metrics', (c) => showMetrics(c, parts));
  routes.get('/openapi.json', etag(), showDocument);
  for (const path of ['/health', '/ready', '/metrics', '/openapi.json']) {
    routes.all(path, refuseMethod('GET', 'HEAD'));
  }
  return routes;
}

async function showMetrics(c: Context, { counted }: OperationParts): Promise<Response> {
  if (!counted) throw new ApiError('not_found');
  const { metrics, token } = counted;
  if (!isSame(c.req.header('Authorization') ?? '', `Bearer ${token}`)) {
    throw new ApiError('unauthorized', { headers: { 'WWW-Authenticate': 'Bearer' } });
  }
  return c.body(await metrics.write(), 200, { 'Content-Type': metrics.contentType });
}

/** Compares digests, in the same time however much of the text is right. */
const isSame = (one: string, other: string): boolean => timingSafeEqual(digest(one), digest(other));

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

/** Describes the API. What that takes is loaded when somebody asks, and written once. */
async function showDocument(c: Context): Promise<Response> {
  const { apiDocument } = await import('./openapi.ts');
  return c.body(apiDocument(), 200, {
    'Content-Type': 'application/json',
    'Cache-Control': `public, max-age=${documentAge}`,
  });
}
