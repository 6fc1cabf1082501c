import { createPublicKey, type KeyObject } from 'node:crypto';
import { z } from 'zod';

/**
 * Shortest secret in bytes: RFC 7518, 3.2, asks for a key as long as the digest of HS256. A shorter
 * one can be guessed from one token.
 */
const shortestSecret = 32;

/** Shortest RSA key in bits: RFC 7518, 3.3. */
const shortestModulus = 2048;

const secretSchema = z
  .string()
  .refine((text) => !text.includes('-----BEGIN'), {
    abort: true,
    error:
      'is a key in PEM. A public key is no secret: everybody could sign with it. Put it into CUSTOMER_TOKEN_PUBLIC_KEY',
  })
  .refine((secret) => Buffer.byteLength(secret) >= shortestSecret, {
    error: `must have at least ${shortestSecret} characters, such as of openssl rand -hex 32`,
  });

/** A public key in PEM, on one line with `\n` for its line ends if the environment wants that. */
const publicKeySchema = z
  .string()
  .transform((text) => text.replaceAll(String.raw`\n`, '\n').trim())
  .superRefine((pem, context) => {
    const message = findKeyFault(pem);
    if (message !== undefined) context.addIssue({ code: 'custom', message });
  });

function findKeyFault(pem: string): string | undefined {
  if (pem.includes('PRIVATE KEY'))
    return 'is a private key, which belongs on your own server alone. Write its public key: openssl pkey -pubout';
  const key = readKey(pem);
  if (!key) return 'is no public key in PEM that begins with -----BEGIN PUBLIC KEY-----';
  const { modulusLength = 0 } = key.asymmetricKeyDetails ?? {};
  if (key.asymmetricKeyType === 'rsa' && modulusLength < shortestModulus)
    return `is too short: an RSA key has at least ${shortestModulus} bits`;
  return algorithmsOf(key).length > 0
    ? undefined
    : 'must be an RSA key (RS256), one on the curve P-256 (ES256) or Ed25519 (EdDSA)';
}

function readKey(pem: string): KeyObject | undefined {
  try {
    return createPublicKey(pem);
  } catch {
    return undefined;
  }
}

/** Algorithms by which a key signs; a token that names any other is refused. */
export function algorithmsOf({ asymmetricKeyType, asymmetricKeyDetails }: KeyObject): string[] {
  if (asymmetricKeyType === 'rsa') return ['RS256'];
  if (asymmetricKeyType === 'ed25519') return ['EdDSA', 'Ed25519'];
  const isP256 = asymmetricKeyDetails?.namedCurve === 'prime256v1';
  return asymmetricKeyType === 'ec' && isP256 ? ['ES256'] : [];
}

const isLoopback = (url: URL): boolean =>
  ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname);

const keySetSchema = z
  .url({
    protocol: /^https?$/u,
    abort: true,
    error: 'must be an address that starts with https://',
  })
  .transform((text) => new URL(text))
  .refine((url) => url.protocol === 'https:' || isLoopback(url), {
    error: 'must start with https://: whoever changed the keys on their way could sign as anybody',
  });

const originsSchema = z
  .string()
  .transform((text) => text.split(',').map((one) => one.trim()))
  .pipe(
    z.array(
      z
        .url({
          protocol: /^https?$/u,
          error: 'must be addresses such as https://my.example.com, with commas',
        })
        .transform((text) => new URL(text).origin),
    ),
  );

/** How tokens of known customers are checked; without a key there are no known customers. */
export const customerSettings = {
  /** Signs tokens with HS256. */
  CUSTOMER_TOKEN_SECRET: secretSchema.optional(),
  /** The secret before, while it is being replaced. */
  CUSTOMER_TOKEN_OLD_SECRET: secretSchema.optional(),
  /** Key of tokens with RS256, ES256 or EdDSA. */
  CUSTOMER_TOKEN_PUBLIC_KEY: publicKeySchema.optional(),
  /** Where the public keys are, as JWKS (RFC 7517). */
  CUSTOMER_TOKEN_JWKS_URL: keySetSchema.optional(),
  /** What `iss` of a token must be. */
  CUSTOMER_TOKEN_ISSUER: z.string().min(1).optional(),
  /** What `aud` of a token must be, or hold. */
  CUSTOMER_TOKEN_AUDIENCE: z.string().min(1).optional(),
  /** Sites whose forms sign people in without a question. */
  CUSTOMER_TOKEN_ORIGINS: originsSchema.default([]),
};

type CustomerSettings = z.infer<z.ZodObject<typeof customerSettings>>;

const keyNames = [
  'CUSTOMER_TOKEN_SECRET',
  'CUSTOMER_TOKEN_PUBLIC_KEY',
  'CUSTOMER_TOKEN_JWKS_URL',
] as const;

/** Whether tokens of customers are taken at all. */
export const knowsCustomers = (settings: Pick<CustomerSettings, (typeof keyNames)[number]>) =>
  keyNames.some((name) => settings[name] !== undefined);

/** Settings that do not go together, by their name. */
export function listCustomerFaults(settings: CustomerSettings): [string, string][] {
  const [first, second] = keyNames.filter((name) => settings[name] !== undefined);
  const { CUSTOMER_TOKEN_ISSUER, CUSTOMER_TOKEN_AUDIENCE, CUSTOMER_TOKEN_ORIGINS } = settings;
  const { CUSTOMER_TOKEN_OLD_SECRET: old } = settings;
  const ofTokens = [old, CUSTOMER_TOKEN_ISSUER, CUSTOMER_TOKEN_AUDIENCE, CUSTOMER_TOKEN_ORIGINS[0]];
  const isAlone = ofTokens.some((one) => one !== undefined);
  const faults: [string, string][] = [];
  if (second !== undefined)
    faults.push([
      second,
      `stands beside ${String(first)}. Keep one of them, or a token of one kind could pass for the other`,
    ]);
  if (first === undefined && isAlone)
    faults.push([keyNames[0], 'is missing: nothing says by which key tokens are signed']);
  if (old !== undefined && first !== undefined && first !== 'CUSTOMER_TOKEN_SECRET')
    faults.push(['CUSTOMER_TOKEN_OLD_SECRET', `stands beside ${first}. Remove one of them`]);
  if (first === 'CUSTOMER_TOKEN_JWKS_URL' && CUSTOMER_TOKEN_AUDIENCE === undefined)
    faults.push([
      'CUSTOMER_TOKEN_AUDIENCE',
      'is needed with CUSTOMER_TOKEN_JWKS_URL: those keys sign tokens for other programs too',
    ]);
  return faults;
}
