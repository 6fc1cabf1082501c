import { afterEach, beforeEach, expect, test, vi } from 'vitest';

const ada = { email: 'ada@example.com', name: 'Ada', fields: {} };

/** What was asked for, and the status and text of each answer in its turn. */
let asked: { address: string; request: RequestInit }[];
let answers: (readonly [number, unknown])[];

beforeEach(() => {
  asked = [];
  answers = [];
  vi.resetModules();
  vi.stubGlobal('fetch', (address: string, request: RequestInit) => {
    asked.push({ address, request });
    const [status, body] = answers.shift() ?? [500, {}];
    return Promise.resolve(Response.json(body, { status }));
  });
});
afterEach(() => vi.unstubAllGlobals());

const load = () => import('../../../../src/components/customer/who.ts');

test('a token is exchanged once, and everybody who asks waits for that', async () => {
  const { admitCustomer, findCustomer } = await load();
  answers = [[200, { customer: ada }]];
  const [admitted, found] = await Promise.all([
    admitCustomer('/api/customer', 'a.b.c'),
    findCustomer('/api/customer'),
  ]);
  expect(admitted).toEqual(ada);
  expect(found).toEqual(ada);
  expect(asked).toHaveLength(1);
  expect(asked[0]).toMatchObject({
    address: '/api/customer/session',
    request: { method: 'POST', credentials: 'include' },
  });
  expect(asked[0]?.request.body).toBe('{"token":"a.b.c","embedded":true}');
});

test('a token that was used before leaves who is signed in already', async () => {
  const { admitCustomer } = await load();
  answers = [
    [401, { error: { code: 'token_refused' } }],
    [200, { customer: ada }],
  ];
  expect(await admitCustomer('/api/customer', 'a.b.c')).toEqual(ada);
  expect(asked.map(({ address }) => address)).toEqual(['/api/customer/session', '/api/customer']);
});

test('nobody is signed in where the server is away', async () => {
  const { admitCustomer } = await load();
  expect(await admitCustomer('/api/customer', 'a.b.c')).toBeUndefined();
});
