import type { Context } from 'hono';
import type { ApiEnv } from '../http/api-env.ts';
import { answerView } from './answer-view.ts';
import { findAnswerFile, type OwnTicketDetails } from './own-tickets.ts';
import type { RequestRouteParts } from './request-parts.ts';

/**
 * Hands out a file of an answer, to be saved and not shown: whatever is in it, it never runs as a page
 * of this site.
 */
export async function sendFile(
  c: Context<ApiEnv>,
  parts: RequestRouteParts,
  { reference }: OwnTicketDetails,
  locale: string,
): Promise<Response> {
  const [number, position] = [c.req.param('answer'), c.req.param('position')].map(toNumber);
  const file =
    number === undefined || position === undefined
      ? undefined
      : await findAnswerFile(parts.db, { reference, number, position });
  if (!file) return answerView(c, parts, { view: 'unknown', locale, status: 404 });
  return c.body(new Uint8Array(file.content), 200, {
    'Content-Type': file.mediaType,
    'Content-Disposition': toDisposition(file.name),
    'Content-Security-Policy': "default-src 'none'; sandbox",
    'X-Content-Type-Options': 'nosniff',
  });
}

const toNumber = (text = ''): number | undefined =>
  /^\d{1,6}$/u.test(text) ? Number(text) : undefined;

/** The name in any alphabet (RFC 6266, RFC 8187), and for old programs in ASCII. */
function toDisposition(name: string): string {
  const plain = name.replaceAll(/[^\w .-]/gu, '_');
  const whole = encodeURIComponent(name).replaceAll(
    /['()*]/gu,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${whole}`;
}
