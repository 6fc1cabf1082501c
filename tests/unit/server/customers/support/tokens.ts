import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { CompactSign } from 'jose';
import { parseEnvironment } from '../../../../../src/schemas/environment.ts';
import {
  createTokenCheck,
  type CheckToken,
} from '../../../../../src/server/customers/token-check.ts';

export const now = new Date('2026-03-01T08:00:00Z');
export const seconds = now.getTime() / 1000;
export const secret = 'a secret of at least thirty-two characters';
export const good = { iat: seconds, jti: 'one', email: 'ana@example.org' };

export const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 });
export const otherRsa = generateKeyPairSync('rsa', { modulusLength: 2048 });
export const ec = generateKeyPairSync('ec', { namedCurve: 'P-256' });
export const ed = generateKeyPairSync('ed25519');
export const pemOf = (key: KeyObject): string => key.export({ type: 'spki', format: 'pem' });

/** A token with claims of whatever kind. */
export const sign = (
  claims: object,
  key: KeyObject | string = secret,
  header: { alg: string; [name: string]: unknown } = { alg: 'HS256' },
): Promise<string> =>
  new CompactSign(Buffer.from(JSON.stringify(claims)))
    .setProtectedHeader(header)
    .sign(typeof key === 'string' ? Buffer.from(key) : key);

export function checkWith(settings: Record<string, string>): CheckToken {
  const check = createTokenCheck(parseEnvironment(settings));
  if (!check) throw new Error('There is no key.');
  return check;
}

/** `taken`, or why a token was refused. */
export const ask = (token: string, settings: Record<string, string>): Promise<string> =>
  checkWith(settings)(token, now).then(
    () => 'taken',
    (error: unknown) => String(error),
  );
