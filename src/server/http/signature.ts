import { createHmac, timingSafeEqual } from 'node:crypto';

/** Header of signed requests, those that are sent and those that are taken. */
export const signatureHeader = 'Candil-Signature';

/** A signature older, or further ahead, than this is refused: a copy of it is of no use. In seconds. */
export const longestAge = 5 * 60;

/** `t=<seconds since 1970>,v1=<HMAC-SHA256 in hex of "<t>.<body>">`. */
export function sign(body: string, secret: string, now: Date): string {
  const seconds = Math.floor(now.getTime() / 1000);
  return `t=${seconds},v1=${digest(body, secret, String(seconds)).toString('hex')}`;
}

export type SignatureCheck = 'valid' | 'invalid' | 'expired';

/** Checks a header made by `sign`. Several `v1` may stand in it, while a secret is being replaced. */
export function checkSignature(
  header: string | undefined,
  body: string,
  secret: string,
  now: Date,
): SignatureCheck {
  const parts = (header ?? '').split(',').map((part) => part.trim().split('='));
  const valuesOf = (name: string): string[] =>
    parts.flatMap(([key, value = '']) => (key === name ? [value] : []));
  const [time = ''] = valuesOf('t');
  if (!/^\d{1,12}$/u.test(time)) return 'invalid';
  const expected = digest(body, secret, time);
  if (!valuesOf('v1').some((value) => isEqual(Buffer.from(value, 'hex'), expected))) {
    return 'invalid';
  }
  return Math.abs(now.getTime() / 1000 - Number(time)) <= longestAge ? 'valid' : 'expired';
}

const digest = (body: string, secret: string, time: string): Buffer =>
  createHmac('sha256', secret).update(`${time}.${body}`).digest();

const isEqual = (one: Buffer, other: Buffer): boolean =>
  one.length === other.length && timingSafeEqual(one, other);
