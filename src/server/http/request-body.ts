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
    if (!isAnnounced) {
      const reading = { isOver: false };
      const goOn = (): Promise<void> => {
        reading.isOver = true;
        return next();
      };
      return limitStream(c, goOn).catch((error: unknown) => {
        // If a client goes away while its body is read, the error looks like one of the database.
        throw reading.isOver || error instanceof ApiError ? error : new ApiError('body_incomplete');
      });
    }
    if (!(Number(announced) <= maxSize)) refuse();
    return next();
  };
}

export const mediaTypes = {
  json: 'application/json',
  form: 'application/x-www-form-urlencoded',
  multipart: 'multipart/form-data',
  text: 'text/plain',
} as const;
export type MediaType = keyof typeof mediaTypes;

/** `limitBody` for bodies without files; one with files has limits of its own. */
export function limitPlainBody(bytes: number): MiddlewareHandler {
  const limit = limitBody(bytes);
  return (c, next) =>
    c.req.header('Content-Type')?.toLowerCase().startsWith(mediaTypes.multipart) === true
      ? next()
      : limit(c, next);
}

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

/**
 * Fields of a form, or names and values of a JSON, at most. No form of ours has half as many; a
 * megabyte has room for 170,000, of which each costs more than its bytes.
 */
export const mostFields = 100;
const mostJsonParts = 1_000;

/** A text as JSON; throws `json_invalid`, also if it holds more parts than any body of ours. */
export function parseJson(text: string): unknown {
  if (hasManyParts(text)) throw new ApiError('json_invalid');
  try {
    const value: unknown = JSON.parse(text);
    return value;
  } catch {
    throw new ApiError('json_invalid');
  }
}

/** Signs of JSON as their codes. */
const [quote, backslash] = [0x22, 0x5c];
const [colon, comma, bracket, brace] = [0x3a, 0x2c, 0x5b, 0x7b];

/** Counts the separators of a JSON text before it is parsed. */
function hasManyParts(text: string): boolean {
  let parts = 0;
  let isInText = false;
  for (let at = 0; at < text.length && parts <= mostJsonParts; at += 1) {
    const code = text.charCodeAt(at);
    if (isInText && code === backslash) at += 1;
    else if (code === quote) isInText = !isInText;
    else if (!isInText && isPartSign(code)) parts += 1;
  }
  return parts > mostJsonParts;
}

/** Whether a character begins or separates values of JSON. */
const isPartSign = (code: number): boolean =>
  code === comma || code === colon || code === bracket || code === brace;

/**
 * Longest field of a form as it is posted, in signs: the longest description, each of its signs as
 * three bytes of three signs (`%E4%BD%A0`), and its name. A megabyte of `%26` would be written out
 * as five signs each in the form that comes back, which takes 50 ms.
 */
const longestField = 200_000;

/** The fields of a posted form; of a repeated field, the last. Throws `form_invalid`. */
export async function readForm(c: Context): Promise<Record<string, string>> {
  return parseForm(await readText(c));
}

function parseForm(text: string): Record<string, string> {
  // Split into one piece more than may be: the rest of a hostile body stays one text.
  const fields = text.split('&', mostFields + 1);
  const isHostile =
    fields.length > mostFields || fields.some(({ length }) => length > longestField);
  if (isHostile) throw new ApiError('form_invalid');
  return Object.fromEntries(new URLSearchParams(text));
}

/** The body as it came; throws `body_incomplete`. */
export async function readText(c: Context): Promise<string> {
  try {
    return await c.req.text();
  } catch {
    throw new ApiError('body_incomplete');
  }
}
