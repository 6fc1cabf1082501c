import { Hono, type Context } from 'hono';
import { etag } from 'hono/etag';
import type { ApiEnv } from './http/api-env.ts';
import { refuseMethod } from './http/errors.ts';

/** What the routes for those who run the server are given. */
export interface OperationParts {
  /** Resolves if the database takes writes; rejects soon if it does not. */
  ping: () => Promise<void>;
}

/** Seconds for which the description of the API may be kept: it changes with versions of Candil. */
const documentAge = 3_600;

/** `GET /health` for monitors, `GET /openapi.json` for those who write programs. */
export function createOperationRoutes({ ping }: OperationParts): Hono<ApiEnv> {
  const routes = new Hono<ApiEnv>();
  routes.get('/health', async (c) => {
    await ping();
    return c.json({ status: 'ok' });
  });
  routes.get('/openapi.json', etag(), showDocument);
  for (const path of ['/health', '/openapi.json']) routes.all(path, refuseMethod('GET', 'HEAD'));
  return routes;
}

/** Describes the API. What that takes is loaded when somebody asks, and written once. */
async function showDocument(c: Context): Promise<Response> {
  const { apiDocument } = await import('./openapi.ts');
  return c.body(apiDocument(), 200, {
    'Content-Type': 'application/json',
    'Cache-Control': `public, max-age=${documentAge}`,
  });
}
