import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { exportJWK } from 'jose';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask, checkWith, ec, good, now, otherRsa, sign } from './support/tokens.ts';

describe('keys at an address', () => {
  let server: Server;
  let keys: unknown;
  let asked = 0;
  let settings: Record<string, string>;
  beforeAll(async () => {
    keys = { keys: [{ ...(await exportJWK(ec.publicKey)), kid: 'a', alg: 'ES256', use: 'sig' }] };
    server = createServer((_, response) => {
      asked += 1;
      response.end(JSON.stringify(keys));
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const place = server.address();
    const port = typeof place === 'object' ? place?.port : '';
    settings = {
      CUSTOMER_TOKEN_JWKS_URL: `http://127.0.0.1:${port}/keys`,
      CUSTOMER_TOKEN_AUDIENCE: 'help',
    };
  });
  afterAll(() => server.close());
  const claims = { ...good, aud: 'help' };

  test('are asked once for many tokens, and not by strangers’ ids again and again', async () => {
    const check = checkWith(settings);
    asked = 0;
    for (const kid of ['a', 'a', 'b', 'c']) {
      const token = await sign(claims, ec.privateKey, { alg: 'ES256', kid });
      await check(token, now).catch(() => undefined);
    }
    expect(asked).toBe(1);
  });

  test('take their own tokens and no others', async () => {
    const tokens = [
      await sign(claims, ec.privateKey, { alg: 'ES256', kid: 'a' }),
      await sign(claims, otherRsa.privateKey, { alg: 'RS256', kid: 'a' }),
      await sign(claims, JSON.stringify(keys), { alg: 'HS256', kid: 'a' }),
      await sign(good, ec.privateKey, { alg: 'ES256', kid: 'a' }),
    ];
    const outcomes = await Promise.all(tokens.map((token) => ask(token, settings)));
    expect(outcomes.map((outcome) => outcome === 'taken')).toEqual([true, false, false, false]);
  });

  test('that cannot be reached take nothing', async () => {
    const token = await sign(claims, ec.privateKey, { alg: 'ES256', kid: 'a' });
    const gone = { ...settings, CUSTOMER_TOKEN_JWKS_URL: 'http://127.0.0.1:9/keys' };
    expect(await ask(token, gone)).toMatch(/TokenRefused/u);
  });
});
