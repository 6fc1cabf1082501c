import { createHash, createPublicKey } from 'node:crypto';
import { createRemoteJWKSet, errors, jwtVerify, type JWTPayload, type JWTVerifyGetKey } from 'jose';
import type { Environment } from '../../schemas/environment.ts';
import { algorithmsOf } from '../../schemas/customer-settings.ts';

/** Characters of a token at most; one with every claim that is read has about 1,000. */
export const longestToken = 8_000;

/** How old a token may be, by its `iat`, in seconds. It is on its way once, at once. */
const longestAge = 5 * 60;

/** How far the clocks of the company's machine and ours may be apart, in seconds. */
const leeway = 30;

/** How long the key server has for an answer, in milliseconds. */
const keysPatience = 5_000;

/** A token that is nobody's. The reason is for the log; who sent it is told none. */
export class TokenRefused extends Error {
  constructor(reason: string, cause?: unknown) {
    super(reason, { cause });
    this.name = 'TokenRefused';
  }
}

/** A token that the company has signed for us, just now. Whether it was used is not known yet. */
export interface CheckedToken {
  /** Digest of who made it and of its `jti`. */
  digest: string;
  /** When it would be too old anyway. */
  expiresAt: Date;
  claims: JWTPayload;
}

/** Throws `TokenRefused`, whatever is wrong. */
export type CheckToken = (token: string, now: Date) => Promise<CheckedToken>;

type Key = Parameters<typeof jwtVerify>[1] | JWTVerifyGetKey;

/** Keys of which one must have signed a token, and by which algorithms alone. */
interface TokenKeys {
  keys: readonly Key[];
  algorithms: string[];
}

type Settings = Pick<
  Environment,
  | 'CUSTOMER_TOKEN_SECRET'
  | 'CUSTOMER_TOKEN_OLD_SECRET'
  | 'CUSTOMER_TOKEN_PUBLIC_KEY'
  | 'CUSTOMER_TOKEN_JWKS_URL'
  | 'CUSTOMER_TOKEN_ISSUER'
  | 'CUSTOMER_TOKEN_AUDIENCE'
>;

/** How tokens are checked with these settings; undefined without a key. */
export function createTokenCheck(settings: Settings): CheckToken | undefined {
  const found = readKeys(settings);
  if (!found) return undefined;
  const { CUSTOMER_TOKEN_ISSUER: issuer, CUSTOMER_TOKEN_AUDIENCE: audience } = settings;
  const options = {
    algorithms: found.algorithms,
    ...(issuer !== undefined && { issuer }),
    ...(audience !== undefined && { audience }),
    maxTokenAge: longestAge,
    clockTolerance: leeway,
    requiredClaims: ['jti'],
  };
  return async (token, now) => {
    if (token.length > longestToken) throw new TokenRefused('it is too long');
    const claims = await verifyWithAny(found.keys, (key) =>
      jwtVerify(token, key, { ...options, currentDate: now }),
    );
    const { iss = '', iat = 0, jti } = claims;
    return {
      claims,
      digest: createHash('sha256')
        .update(JSON.stringify([iss, readId(jti)]))
        .digest('hex'),
      expiresAt: new Date((iat + longestAge + leeway) * 1000),
    };
  };
}

/** The algorithm follows from the key that was set, never from the token (RFC 8725, 3.1). */
function readKeys(settings: Settings): TokenKeys | undefined {
  const { CUSTOMER_TOKEN_SECRET: secret, CUSTOMER_TOKEN_OLD_SECRET: old } = settings;
  const { CUSTOMER_TOKEN_PUBLIC_KEY: pem, CUSTOMER_TOKEN_JWKS_URL: address } = settings;
  if (secret !== undefined) {
    const secrets = old === undefined ? [secret] : [secret, old];
    return { keys: secrets.map((one) => Buffer.from(one)), algorithms: ['HS256'] };
  }
  if (address !== undefined) {
    const keySet = createRemoteJWKSet(address, { timeoutDuration: keysPatience });
    return { keys: [keySet], algorithms: ['RS256', 'ES256', 'EdDSA', 'Ed25519'] };
  }
  if (pem === undefined) return undefined;
  const key = createPublicKey(pem);
  return { keys: [key], algorithms: algorithmsOf(key) };
}

type Verify = (key: Key) => Promise<{ payload: JWTPayload }>;

/** While a secret is being replaced, either may have signed; the last one says what is wrong. */
async function verifyWithAny(keys: readonly Key[], verify: Verify): Promise<JWTPayload> {
  let refusal: unknown;
  for (const key of keys) {
    try {
      return (await verify(key)).payload;
    } catch (error) {
      refusal = error;
      if (!(error instanceof errors.JWSSignatureVerificationFailed)) break;
    }
  }
  throw new TokenRefused(refusal instanceof Error ? refusal.message : String(refusal), refusal);
}

/** Zendesk's own example has a number (https://support.zendesk.com/hc/en-us/articles/4408881965722). */
function readId(jti: unknown): string {
  const id = typeof jti === 'number' ? String(jti) : jti;
  if (typeof id !== 'string' || id === '') throw new TokenRefused('"jti" is no text');
  return id;
}
