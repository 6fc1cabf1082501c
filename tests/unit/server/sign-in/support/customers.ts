import { SignJWT, type JWTPayload } from 'jose';
import { parseEnvironment } from '../../../../../src/schemas/environment.ts';
import type { ApiParts } from '../../../../../src/server/api.ts';
import { createTokenCheck } from '../../../../../src/server/customers/token-check.ts';
import { jsonRequest, type TestApi } from '../../support/test-api.ts';

const secret = 'a secret of at least thirty-two characters';

/** The site of the company. */
export const shop = 'https://my.example.com';

const checkToken = createTokenCheck(parseEnvironment({ CUSTOMER_TOKEN_SECRET: secret }));
if (!checkToken) throw new Error('There is no key.');

/** How the API knows customers. */
export const customers: ApiParts['customers'] = { checkToken, origins: [shop] };

let count = 0;

/** A token of Ana, made at the time of the API, with other claims if any are given. */
export const signFor = ({ clock }: Pick<TestApi, 'clock'>, claims: JWTPayload = {}) =>
  new SignJWT({
    ...{ iat: clock().getTime() / 1000, jti: `token-${(count += 1)}` },
    ...{ email: 'Ana@Example.org', name: 'Ana', locale: 'es', country: 'ES' },
    ...claims,
  })
    .setProtectedHeader({ alg: 'HS256' })
    .sign(Buffer.from(secret));

/** Signs a browser in and returns its cookie. */
export async function signIn(api: TestApi, claims: JWTPayload = {}): Promise<string> {
  const body = { token: await signFor(api, claims) };
  const response = await api.app.request('/api/customer/session', jsonRequest('POST', body));
  return response.headers.get('set-cookie')?.split(';')[0] ?? '';
}
