import { afterEach, describe, expect, test } from 'vitest';
import { findClient } from '../../../src/server/client-address.ts';
import { createRateLimiter } from '../../../src/server/rate-limit.ts';
import { jsonRequest, openTestApi, toErrorText, type TestApi } from './support/test-api.ts';

const path = '/api/votes/en/billing/invoice';
const voter = '3a1f6f1e-64a8-4b34-8a4e-0c4ec3fbe7aa';

describe('the limit of requests', () => {
  let api: TestApi | undefined;
  afterEach(() => api?.close());

  const from = (remoteAddress: string) => ({ incoming: { socket: { remoteAddress } } });
  const vote = async (app: TestApi['app'], address: string, forwardedFor?: string) =>
    app.request(
      path,
      jsonRequest(
        'PUT',
        { voter, vote: 'up' },
        forwardedFor === undefined ? {} : { 'x-forwarded-for': forwardedFor },
      ),
      from(address),
    );

  test('lets thirty votes through, then asks to wait, and goes on after that', async () => {
    api = await openTestApi({ limits: 'on' });
    for (let count = 0; count < 30; count += 1) {
      expect((await vote(api.app, '203.0.113.1')).status).toBe(200);
    }
    const refused = await vote(api.app, '203.0.113.1');
    expect(refused.headers.get('retry-after')).toBe('2');
    expect(await toErrorText(refused)).toBe('429 rate_limited');
    expect((await vote(api.app, '203.0.113.2')).status).toBe(200);
  });

  test('counts each reader behind our own proxy', async () => {
    api = await openTestApi({ limits: 'on' });
    for (let count = 0; count < 30; count += 1) await vote(api.app, '10.0.0.1', '203.0.113.1');
    expect((await vote(api.app, '10.0.0.1', '203.0.113.1')).status).toBe(429);
    expect((await vote(api.app, '10.0.0.1', '203.0.113.2')).status).toBe(200);
    expect((await vote(api.app, '10.0.0.1', '203.0.113.9, 203.0.113.1')).status).toBe(429);
  });

  test('counts the addresses of one IPv6 network together', async () => {
    api = await openTestApi({ limits: 'on' });
    for (let count = 0; count < 30; count += 1) await vote(api.app, `2001:db8::${count}`);
    expect((await vote(api.app, '2001:db8:0:0:ffff::1')).status).toBe(429);
    expect((await vote(api.app, '2001:db8:0:1::1')).status).toBe(200);
  });

  test('does not hold back reading', async () => {
    api = await openTestApi({ limits: 'on' });
    for (let count = 0; count < 40; count += 1) await vote(api.app, '203.0.113.1');
    expect((await api.app.request(path, {}, from('203.0.113.1'))).status).toBe(200);
  });

  test('can be switched off', async () => {
    api = await openTestApi({ limits: 'off' });
    for (let count = 0; count < 40; count += 1) {
      expect((await vote(api.app, '203.0.113.1')).status).toBe(200);
    }
  });
});

describe('a token bucket', () => {
  test('fills up again with time, never beyond its size', () => {
    let now = 0;
    const limiter = createRateLimiter({ perMinute: 6, burst: 2 }, () => new Date(now));
    expect([limiter.take('a'), limiter.take('a'), limiter.take('a')]).toEqual([0, 0, 10]);
    now = 9_999;
    expect(limiter.take('a')).toBe(1);
    now = 10_000;
    expect(limiter.take('a')).toBe(0);
    now = 10_000_000;
    expect([limiter.take('a'), limiter.take('a'), limiter.take('a')]).toEqual([0, 0, 10]);
  });

  test('forgets the address that was quiet longest when there are too many', () => {
    const limiter = createRateLimiter({ perMinute: 1, burst: 1 }, () => new Date(0));
    expect([limiter.take('first'), limiter.take('second')]).toEqual([0, 0]);
    expect(limiter.take('first')).toBe(60);
    for (let count = 0; count < 9_999; count += 1) limiter.take(`other ${count}`);
    expect(limiter.take('first')).toBe(60);
    expect(limiter.take('second')).toBe(0);
  });
});

describe('the address of a reader', () => {
  test.each([
    ['stands on the connection', '203.0.113.1', undefined, '203.0.113.1'],
    ['cannot be claimed by a stranger', '203.0.113.1', '198.51.100.7', '203.0.113.1'],
    ['is told by a proxy on this machine', '127.0.0.1', '198.51.100.7', '198.51.100.7'],
    ['is told by a proxy in this network', '::ffff:10.1.2.3', '198.51.100.7', '198.51.100.7'],
    [
      'is the last that a near proxy told',
      '::1',
      '1.1.1.1, 198.51.100.7, 10.0.0.2',
      '198.51.100.7',
    ],
    ['is the proxy where it tells nonsense', '127.0.0.1', 'me, myself', '127.0.0.1'],
    ['may be IPv6', '127.0.0.1', '2001:db8::1', '2001:db8::1'],
  ])('%s', (_, peer, forwardedFor, expected) => {
    expect(findClient(peer, forwardedFor)).toBe(expected);
  });
});
