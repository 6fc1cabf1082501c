import { generateKeyPairSync } from 'node:crypto';
import { expect, test } from 'vitest';
import { parseEnvironment } from '../../../src/schemas/environment.ts';
import { knowsCustomers } from '../../../src/schemas/customer-settings.ts';

const secret = 'a secret of at least thirty-two characters';
const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 });
const weak = generateKeyPairSync('rsa', { modulusLength: 1024 });
const p384 = generateKeyPairSync('ec', { namedCurve: 'P-384' });
const spki = { type: 'spki', format: 'pem' } as const;
const publicPem = rsa.publicKey.export(spki);
const privatePem = rsa.privateKey.export({ type: 'pkcs8', format: 'pem' });
const jwks = 'https://login.example.com/.well-known/jwks.json';

test.each([
  [{ CUSTOMER_TOKEN_SECRET: 'too short' }, 'SECRET: must have at least 32 characters'],
  [{ CUSTOMER_TOKEN_SECRET: publicPem }, 'SECRET: is a key in PEM'],
  [{ CUSTOMER_TOKEN_PUBLIC_KEY: privatePem }, 'PUBLIC_KEY: is a private key'],
  [{ CUSTOMER_TOKEN_PUBLIC_KEY: 'ssh-ed25519 AAAA' }, 'PUBLIC_KEY: is no public key in PEM'],
  [{ CUSTOMER_TOKEN_PUBLIC_KEY: weak.publicKey.export(spki) }, 'at least 2048 bits'],
  [{ CUSTOMER_TOKEN_PUBLIC_KEY: p384.publicKey.export(spki) }, 'must be an RSA key'],
  [{ CUSTOMER_TOKEN_JWKS_URL: 'http://login.example.com/keys' }, 'must start with https://'],
  [{ CUSTOMER_TOKEN_JWKS_URL: jwks }, 'AUDIENCE: is needed with CUSTOMER_TOKEN_JWKS_URL'],
  [{ CUSTOMER_TOKEN_ISSUER: 'shop' }, 'SECRET: is missing'],
  [{ CUSTOMER_TOKEN_OLD_SECRET: secret }, 'SECRET: is missing'],
  [{ CUSTOMER_TOKEN_ORIGINS: 'https://my.example.com' }, 'SECRET: is missing'],
  [
    { CUSTOMER_TOKEN_SECRET: secret, CUSTOMER_TOKEN_ORIGINS: 'my.example.com' },
    'ORIGINS.0: must be addresses',
  ],
  [
    { CUSTOMER_TOKEN_SECRET: secret, CUSTOMER_TOKEN_PUBLIC_KEY: publicPem },
    'PUBLIC_KEY: stands beside CUSTOMER_TOKEN_SECRET',
  ],
  [
    { CUSTOMER_TOKEN_OLD_SECRET: secret, CUSTOMER_TOKEN_PUBLIC_KEY: publicPem },
    'OLD_SECRET: stands beside CUSTOMER_TOKEN_PUBLIC_KEY',
  ],
])('settings of tokens that cannot be right stop the start: %o', (settings, message) => {
  expect(() => parseEnvironment(settings)).toThrow(`EnvironmentInvalid CUSTOMER_TOKEN_`);
  expect(() => parseEnvironment(settings)).toThrow(message);
});

test('customers are known by a secret, a key or an address of keys, and else not', () => {
  const settings = [
    {},
    { CUSTOMER_TOKEN_SECRET: secret },
    { CUSTOMER_TOKEN_PUBLIC_KEY: publicPem },
    { CUSTOMER_TOKEN_JWKS_URL: jwks, CUSTOMER_TOKEN_AUDIENCE: 'help' },
  ];
  const known = settings.map((one) => knowsCustomers(parseEnvironment(one)));
  expect(known).toEqual([false, true, true, true]);
});

test('a secret that is wrong stands in no message', () => {
  const settings = { CUSTOMER_TOKEN_SECRET: 'hunter2' };
  expect(() => parseEnvironment(settings)).not.toThrow(/hunter2/u);
});
