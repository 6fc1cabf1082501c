import { randomUUID } from 'node:crypto';
import type { MiddlewareHandler } from 'hono';
import { withRequestId } from '../log/request-context.ts';
import type { ApiEnv } from './api-env.ts';

export const requestIdHeader = 'X-Request-Id';

/**
 * Ids as proxies make them: a UUID, or 16 to 64 hexadecimal digits. Anything else could carry a name
 * or an address into the log.
 */
const wellFormed = /^(?:[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}|[\da-f]{16,64})$/iu;

/** Gives every request the id that a proxy has given it, or a new one; the answer names it. */
export function identifyRequests(newId: () => string = randomUUID): MiddlewareHandler<ApiEnv> {
  return (c, next) => {
    const given = c.req.header(requestIdHeader);
    const id = given !== undefined && wellFormed.test(given) ? given : newId();
    c.set('requestId', id);
    c.header(requestIdHeader, id);
    return withRequestId(id, next);
  };
}
