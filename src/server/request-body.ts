import type { Context, MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { ApiError } from './errors.ts';

/**
 * Refuses a longer body before it is read, or as soon as it turns out longer. In bytes. Where the
 * length is announced, Node's parser holds the client to it, and the body stays unopened: opening
 * it as a stream costs more than all the rest of a vote.
 */
export function limitBody(maxSize: number): MiddlewareHandler {
  const refuse = (): never => {
    throw new ApiError('body_too_large');
  };
  const limitStream = bodyLimit({ maxSize, onError: refuse });
  return async (c, next) => {
    const announced = c.req.header('Content-Length');
    const isAnnounced = announced !== undefined && c.req.header('Transfer-Encoding') === undefined;
    if (!isAnnounced) return limitStream(c, next);
    if (!(Number(announced) <= maxSize)) refuse();
    return next();
  };
}

export const mediaTypes = {
  json: 'application/json',
  form: 'application/x-www-form-urlencoded',
  multipart: 'multipart/form-data',
} as const;
export type MediaType = keyof typeof mediaTypes;

/** The kind of the body, one of `accepted`; throws `media_type_unsupported` on any other. */
export function getMediaType<Accepted extends MediaType>(
  c: Context,
  ...accepted: readonly Accepted[]
): Accepted {
  const [given = ''] = (c.req.header('Content-Type') ?? '').split(';');
  const found = accepted.find((type) => mediaTypes[type] === given.trim().toLowerCase());
  if (found === undefined) {
    const names = accepted.map((type) => mediaTypes[type]).join(', ');
    throw new ApiError('media_type_unsupported', { headers: { Accept: names } });
  }
  return found;
}

/** The body as JSON; throws `json_invalid`. */
export async function readJson(c: Context): Promise<unknown> {
  return parseJson(await readText(c));
}

/** A text as JSON; throws `json_invalid`. */
export function parseJson(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return value;
  } catch {
    throw new ApiError('json_invalid');
  }
}

/** The fields of a posted form; of a repeated field, the last. */
export async function readForm(c: Context): Promise<Record<string, string>> {
  return Object.fromEntries(new URLSearchParams(await readText(c)));
}

/** The body as it came; throws `body_incomplete`. */
export async function readText(c: Context): Promise<string> {
  try {
    return await c.req.text();
  } catch {
    throw new ApiError('body_incomplete');
  }
}
