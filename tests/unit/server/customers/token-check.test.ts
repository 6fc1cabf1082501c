import { exportJWK, UnsecuredJWT, type JWTPayload } from 'jose';
import { describe, expect, test } from 'vitest';
import { longestToken } from '../../../../src/server/customers/token-check.ts';
import {
  ask,
  checkWith,
  ec,
  ed,
  good,
  now,
  otherRsa,
  pemOf,
  rsa,
  seconds,
  secret,
  sign,
} from './support/tokens.ts';

const other = 'another secret of thirty-two characters';

const bySecret = { CUSTOMER_TOKEN_SECRET: secret };
const named = {
  ...bySecret,
  CUSTOMER_TOKEN_ISSUER: 'https://my.example.com',
  CUSTOMER_TOKEN_AUDIENCE: 'help',
};

describe('a token', () => {
  const tries: readonly [string, Promise<string> | string, Record<string, string>, RegExp][] = [
    ['as it should be', sign(good), bySecret, /^taken$/u],
    [
      'with a number as jti, as in Zendesk’s example',
      sign({ ...good, jti: 8883366253196.326 }),
      bySecret,
      /^taken$/u,
    ],
    [
      'by the secret that is being replaced',
      sign(good, other),
      { CUSTOMER_TOKEN_SECRET: secret, CUSTOMER_TOKEN_OLD_SECRET: other },
      /^taken$/u,
    ],
    [
      'of issuer and audience',
      sign({ ...good, iss: 'https://my.example.com', aud: ['shop', 'help'] }),
      named,
      /^taken$/u,
    ],
    ['from a clock that is 30 s ahead', sign({ ...good, iat: seconds + 30 }), bySecret, /^taken$/u],
    ['of five minutes ago', sign({ ...good, iat: seconds - 330 }), bySecret, /^taken$/u],
    [
      'that ends in a year, for its first five minutes',
      sign({ ...good, exp: seconds + 31_536_000 }),
      bySecret,
      /^taken$/u,
    ],
    [
      'by RS256',
      sign(good, rsa.privateKey, { alg: 'RS256' }),
      { CUSTOMER_TOKEN_PUBLIC_KEY: pemOf(rsa.publicKey) },
      /^taken$/u,
    ],
    [
      'by ES256',
      sign(good, ec.privateKey, { alg: 'ES256' }),
      { CUSTOMER_TOKEN_PUBLIC_KEY: pemOf(ec.publicKey) },
      /^taken$/u,
    ],
    [
      'by EdDSA',
      sign(good, ed.privateKey, { alg: 'EdDSA' }),
      { CUSTOMER_TOKEN_PUBLIC_KEY: pemOf(ed.publicKey).replaceAll('\n', String.raw`\n`) },
      /^taken$/u,
    ],

    ['that is nothing', '', bySecret, /Invalid Compact JWS/u],
    ['that is three words', 'a.b.c', bySecret, /invalid|failed/iu],
    ['of another secret', sign(good, other), bySecret, /signature verification failed/u],
    [
      'whose claims were changed',
      sign(good).then((token) => forge(token, { email: 'eve@example.org' })),
      bySecret,
      /signature verification failed/u,
    ],
    [
      'whose signature was cut off',
      sign(good).then((token) => token.replace(/[^.]+$/u, '')),
      bySecret,
      /signature/u,
    ],
    [
      'without a signature, alg none',
      new UnsecuredJWT(good).encode(),
      bySecret,
      /"alg" \(Algorithm\) Header Parameter value not allowed/u,
    ],
    [
      'alg None with a signature',
      sign(good).then((token) => withHeader(token, { alg: 'None' })),
      bySecret,
      /"alg"/u,
    ],
    [
      'by HS512 with the right secret',
      sign(good, `${secret}${secret}`, { alg: 'HS512' }),
      { CUSTOMER_TOKEN_SECRET: `${secret}${secret}` },
      /"alg"/u,
    ],
    [
      'by HS256 with the public key as secret',
      sign(good, pemOf(rsa.publicKey)),
      { CUSTOMER_TOKEN_PUBLIC_KEY: pemOf(rsa.publicKey) },
      /"alg"/u,
    ],
    [
      'by RS512 with the right key',
      sign(good, rsa.privateKey, { alg: 'RS512' }),
      { CUSTOMER_TOKEN_PUBLIC_KEY: pemOf(rsa.publicKey) },
      /"alg"/u,
    ],
    [
      'by RS256 where a secret is set',
      sign(good, rsa.privateKey, { alg: 'RS256' }),
      bySecret,
      /"alg"/u,
    ],
    [
      'by RS256 with another key',
      sign(good, otherRsa.privateKey, { alg: 'RS256' }),
      { CUSTOMER_TOKEN_PUBLIC_KEY: pemOf(rsa.publicKey) },
      /signature verification failed/u,
    ],
    [
      'that brings its own key',
      exportJWK(otherRsa.publicKey).then((jwk) =>
        sign(good, otherRsa.privateKey, { alg: 'RS256', jwk, jku: 'https://evil.example/keys' }),
      ),
      { CUSTOMER_TOKEN_PUBLIC_KEY: pemOf(rsa.publicKey) },
      /signature verification failed/u,
    ],
    [
      'with a critical header that nobody knows',
      sign(good).then((token) => withHeader(token, { alg: 'HS256', crit: ['exp'], exp: 1 })),
      bySecret,
      /exp/u,
    ],

    [
      'of more than five minutes ago',
      sign({ ...good, iat: seconds - 331 }),
      bySecret,
      /"iat" claim timestamp check failed \(too far in the past\)/u,
    ],
    [
      'from a clock that is further ahead',
      sign({ ...good, iat: seconds + 31 }),
      bySecret,
      /"iat" claim timestamp check failed \(it should be in the past\)/u,
    ],
    [
      'that has ended',
      sign({ ...good, iat: seconds - 120, exp: seconds - 31 }),
      bySecret,
      /"exp" claim timestamp check failed/u,
    ],
    [
      'that has not begun',
      sign({ ...good, nbf: seconds + 31 }),
      bySecret,
      /"nbf" claim timestamp check failed/u,
    ],
    ['without iat', sign({ jti: 'one' }), bySecret, /missing required "iat" claim/u],
    [
      'with a text as iat',
      sign({ ...good, iat: String(seconds) }),
      bySecret,
      /"iat" claim must be a number/u,
    ],
    [
      'with a text as exp',
      sign({ ...good, exp: 'never' }),
      bySecret,
      /"exp" claim must be a number/u,
    ],
    ['without jti', sign({ iat: seconds }), bySecret, /missing required "jti" claim/u],
    ['with an empty jti', sign({ ...good, jti: '' }), bySecret, /"jti" is no text/u],
    ['with a list as jti', sign({ ...good, jti: ['one'] }), bySecret, /"jti" is no text/u],
    [
      'of another issuer',
      sign({ ...good, iss: 'https://evil.example', aud: 'help' }),
      named,
      /unexpected "iss" claim value/u,
    ],
    ['without an issuer', sign({ ...good, aud: 'help' }), named, /missing required "iss" claim/u],
    [
      'for another audience',
      sign({ ...good, iss: 'https://my.example.com', aud: 'shop' }),
      named,
      /unexpected "aud" claim value/u,
    ],
    [
      'without an audience',
      sign({ ...good, iss: 'https://my.example.com' }),
      named,
      /missing required "aud" claim/u,
    ],
    [
      'that is huge',
      sign({ ...good, note: 'x'.repeat(longestToken) }),
      bySecret,
      /it is too long/u,
    ],
  ];

  test.each(tries)('%s', async (_, token, settings, outcome) => {
    expect(await ask(await token, settings)).toMatch(outcome);
  });

  test('is known again by issuer and jti, however else it differs', async () => {
    const check = checkWith(bySecret);
    const digestOf = async (claims: JWTPayload) => (await check(await sign(claims), now)).digest;
    const first = await digestOf(good);
    expect(await digestOf({ ...good, name: 'Eve', iat: seconds - 5 })).toBe(first);
    expect(await digestOf({ ...good, iss: 'b' })).not.toBe(first);
    expect(await digestOf({ ...good, jti: 'two' })).not.toBe(first);
  });

  test('has to be remembered for as long as it is taken', async () => {
    const check = checkWith(bySecret);
    const token = await sign({ ...good, iat: seconds + 30 });
    const { expiresAt } = await check(token, now);
    await expect(check(token, new Date(expiresAt.getTime() - 1))).resolves.toBeDefined();
    await expect(check(token, new Date(expiresAt.getTime() + 1000))).rejects.toThrow('too far in');
  });
});

/** The same token with other claims or another header, signed as before. */
const forge = (token: string, claims: JWTPayload): string => {
  const [header = '', , signature = ''] = token.split('.');
  return [header, encode({ ...good, ...claims }), signature].join('.');
};
const withHeader = (token: string, header: object): string =>
  [encode(header), ...token.split('.').slice(1)].join('.');
const encode = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
