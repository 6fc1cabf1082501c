import { createHmac, timingSafeEqual } from 'node:crypto';
import { longestAge, type SignatureCheck } from '../http/signature.ts';

type ReadHeader = (name: string) => string | undefined;

/** Whether a desk has signed a body, now; each in the way that it documents. */
export type CheckDesk = (
  header: ReadHeader,
  body: string,
  secret: string,
  now: Date,
) => SignatureCheck;

/**
 * Base64 of HMAC-SHA256 over timestamp and body
 * (https://developer.zendesk.com/documentation/webhooks/verifying/).
 */
export const checkZendesk: CheckDesk = (header, body, secret, now) => {
  const time = header('X-Zendesk-Webhook-Signature-Timestamp') ?? '';
  const given = Buffer.from(header('X-Zendesk-Webhook-Signature') ?? '', 'base64');
  const expected = createHmac('sha256', secret).update(`${time}${body}`).digest();
  return judge(given, expected, Date.parse(time) / 1000, now);
};

/**
 * `sha256=` and hex of HMAC-SHA256 over timestamp, a full stop and body
 * (https://github.com/chatwoot/chatwoot/pull/13573).
 */
export const checkChatwoot: CheckDesk = (header, body, secret, now) => {
  const time = header('X-Chatwoot-Timestamp') ?? '';
  const [, hex = ''] = /^sha256=([\da-f]{64})$/iu.exec(header('X-Chatwoot-Signature') ?? '') ?? [];
  const expected = createHmac('sha256', secret).update(`${time}.${body}`).digest();
  const seconds = /^\d{1,12}$/u.test(time) ? Number(time) : Number.NaN;
  return judge(Buffer.from(hex, 'hex'), expected, seconds, now);
};

function judge(given: Buffer, expected: Buffer, seconds: number, now: Date): SignatureCheck {
  const isRight = given.length === expected.length && timingSafeEqual(given, expected);
  if (!isRight || !Number.isFinite(seconds)) return 'invalid';
  return Math.abs(now.getTime() / 1000 - seconds) <= longestAge ? 'valid' : 'expired';
}
