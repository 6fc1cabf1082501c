import type { Context, MiddlewareHandler } from 'hono';
import { routePath } from 'hono/route';
import type { ApiEnv } from './api-env.ts';

/** What is told of a request that was answered; nothing of it says who asked. */
export interface ObservedRequest {
  method: string;
  /** The pattern of its route, such as `/api/votes/:locale/:article{.+}`; `site` for files of the site. */
  route: string;
  status: number;
  /** Until the answer began. */
  seconds: number;
  /** Code of an error, if it was answered with one. */
  code: string | undefined;
}

const methods: ReadonlySet<string> = new Set([
  'GET',
  'HEAD',
  'PUT',
  'POST',
  'PATCH',
  'DELETE',
  'OPTIONS',
]);

/** Tells of every request once its answer is known. */
export function observeRequests(
  observe: (request: ObservedRequest) => void,
  now: () => number = () => performance.now(),
): MiddlewareHandler<ApiEnv> {
  return async (c, next) => {
    const start = now();
    await next();
    observe({
      method: methods.has(c.req.method) ? c.req.method : 'other',
      route: findRoute(c),
      status: c.res.status,
      seconds: (now() - start) / 1_000,
      code: c.get('errorCode'),
    });
  };
}

/** The route that answered, or the guard before it that refused. */
function findRoute(c: Context): string {
  const path = routePath(c);
  return path === '*' || path === '/*' ? 'site' : path;
}

/** A line for the log: the pattern in place of the path, which may hold a reference. */
export const describeRequest = ({
  method,
  route,
  status,
  seconds,
  code,
}: ObservedRequest): string =>
  `${method} ${route} ${status}${code === undefined ? '' : ` ${code}`} in ${(seconds * 1_000).toFixed(1)} ms`;
