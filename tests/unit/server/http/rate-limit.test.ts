import { afterEach, describe, expect, test, vi } from 'vitest';
import { trustedProxiesSchema } from '../../../../src/schemas/trusted-proxies.ts';
import {
  createNetworkCheck,
  createPeers,
  findClient,
} from '../../../../src/server/http/client-address.ts';
import { createRateLimiter, rateLimits } from '../../../../src/server/http/rate-limit.ts';
import { proofHeader, type Proofs } from '../../../../src/server/proof/proofs.ts';
import { jsonRequest, openTestApi, toErrorText, type TestApi } from '../support/test-api.ts';

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

  test('lets an office of 200 vote, then asks for a proof of work, and goes on after a while', async () => {
    api = await openTestApi({ limits: 'on' });
    const { burst } = rateLimits.votes;
    expect(burst).toBeGreaterThanOrEqual(200);
    for (let count = 0; count < burst; count += 1) {
      expect((await vote(api.app, '203.0.113.1')).status).toBe(200);
    }
    const refused = await vote(api.app, '203.0.113.1');
    expect(refused.headers.get('retry-after')).toBe('1');
    expect(await toErrorText(refused)).toBe('429 proof_required');
    expect((await vote(api.app, '203.0.113.2')).status).toBe(200);
    api.wait(1_000);
    expect((await vote(api.app, '203.0.113.1')).status).toBe(200);
  });

  test('takes a vote beyond it with a proof, once', async () => {
    const spent = new Set<string>();
    const proofs: Proofs = {
      createChallenge: () => Promise.reject(new Error('unused')),
      verify: (proof) =>
        Promise.resolve(
          proof === undefined || proof === 'wrong'
            ? undefined
            : { spend: () => Promise.resolve(!spent.has(proof) && spent.add(proof).has(proof)) },
        ),
    };
    api = await openTestApi({ limits: 'on', proofs });
    const { app } = api;
    const proven = (proof: string) =>
      app.request(
        path,
        jsonRequest('PUT', { voter, vote: 'up' }, { [proofHeader]: proof }),
        from('203.0.113.1'),
      );
    for (let count = 0; count < rateLimits.votes.burst; count += 1) await vote(app, '203.0.113.1');
    expect((await proven('one')).status).toBe(200);
    expect(await toErrorText(await proven('one'))).toBe('429 proof_required');
    expect(await toErrorText(await proven('wrong'))).toBe('429 proof_required');
    const { burst } = rateLimits.provenVotes;
    for (let count = 2; count < burst; count += 1) {
      expect((await proven(`proof ${count}`)).status).toBe(200);
    }
    expect(await toErrorText(await proven('last'))).toBe('429 rate_limited');
  });

  test('counts each reader behind a proxy that is trusted', async () => {
    api = await openTestApi({
      limits: 'on',
      trustedProxies: trustedProxiesSchema.parse('10.0.0.0/8'),
    });
    for (let count = 0; count < 300; count += 1) await vote(api.app, '10.0.0.1', '203.0.113.1');
    expect((await vote(api.app, '10.0.0.1', '203.0.113.1')).status).toBe(429);
    expect((await vote(api.app, '10.0.0.1', '203.0.113.2')).status).toBe(200);
    expect((await vote(api.app, '10.0.0.1', '203.0.113.9, 203.0.113.1')).status).toBe(429);
  });

  test('lets no reader choose another address, from a private network either', async () => {
    api = await openTestApi({ limits: 'on' });
    for (let count = 0; count < 300; count += 1) {
      await vote(api.app, '10.0.0.1', `203.0.113.${count % 90}`);
    }
    expect((await vote(api.app, '10.0.0.1', '203.0.113.99')).status).toBe(429);
  });

  test('tells once that a proxy is not trusted which seems to be ours', async () => {
    api = await openTestApi({
      limits: 'on',
      trustedProxies: trustedProxiesSchema.parse('10.0.0.1'),
    });
    await vote(api.app, '10.0.0.1', '203.0.113.1');
    await vote(api.app, '203.0.113.5', '203.0.113.1');
    await vote(api.app, '10.0.0.2');
    expect(api.log).toEqual([]);
    await vote(api.app, '10.0.0.2', '203.0.113.1');
    await vote(api.app, '10.0.0.3', '203.0.113.1');
    expect(api.log).toHaveLength(1);
    expect(api.log[0]).toMatch(/^X-Forwarded-For comes from 10\.0\.0\.2, .*TRUSTED_PROXIES/u);
    expect(api.log[0]).not.toContain('203.0.113.1');
  });

  test('counts the addresses of one IPv6 network together', async () => {
    api = await openTestApi({ limits: 'on' });
    for (let count = 0; count < 300; count += 1) await vote(api.app, `2001:db8::${count}`);
    expect((await vote(api.app, '2001:db8:0:0:ffff::1')).status).toBe(429);
    expect((await vote(api.app, '2001:db8:0:1::1')).status).toBe(200);
  });

  test('does not hold back reading', async () => {
    api = await openTestApi({ limits: 'on' });
    for (let count = 0; count < 310; count += 1) await vote(api.app, '203.0.113.1');
    expect((await api.app.request(path, {}, from('203.0.113.1'))).status).toBe(200);
  });

  test('can be switched off', async () => {
    api = await openTestApi({ limits: 'off' });
    for (let count = 0; count < 310; count += 1) {
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

  test('forgets an address as soon as it no longer counts', () => {
    let now = 0;
    const limiter = createRateLimiter({ perMinute: 1, burst: 2 }, () => new Date(now));
    limiter.take('first');
    limiter.take('first');
    now = 90_000;
    limiter.take('second');
    expect(limiter.size).toBe(2);
    now = 120_000;
    expect(limiter.take('third')).toBe(0);
    expect(limiter.size).toBe(2);
    now = 600_000;
    limiter.take('third');
    expect(limiter.size).toBe(1);
  });
});

describe('the address of a reader', () => {
  const trusted = createNetworkCheck(
    trustedProxiesSchema.parse('127.0.0.1, 10.0.0.0/8 100.64.0.0/10, ::1, 2001:db8:ffff::/48'),
  );

  test.each([
    ['stands on the connection', '203.0.113.1', undefined, '203.0.113.1'],
    ['cannot be claimed by a stranger', '203.0.113.1', '198.51.100.7', '203.0.113.1'],
    ['cannot be claimed from another private network', '192.168.1.1', '1.1.1.1', '192.168.1.1'],
    ['is told by a proxy on this machine', '127.0.0.1', '198.51.100.7', '198.51.100.7'],
    ['is told by a proxy in a network', '::ffff:10.1.2.3', '198.51.100.7', '198.51.100.7'],
    ['is told by a proxy in shared space', '100.100.0.1', '198.51.100.7', '198.51.100.7'],
    ['is told by a proxy with IPv6', '2001:DB8:FFFF:0:0::7', '198.51.100.7', '198.51.100.7'],
    ['is the last that a proxy told', '::1', '1.1.1.1, 198.51.100.7, 10.0.0.2', '198.51.100.7'],
    ['is the first of all if all are proxies', '::1', '10.0.0.3, 10.0.0.2', '10.0.0.3'],
    ['is the proxy where it tells nonsense', '127.0.0.1', 'me, myself', '127.0.0.1'],
    ['is the proxy where it tells nothing', '127.0.0.1', '', '127.0.0.1'],
    ['may have a port', '127.0.0.1', '203.0.113.9:51234', '203.0.113.9'],
    ['may have brackets and a port', '127.0.0.1', '[2001:db8::1]:443', '2001:db8::1'],
    ['may have brackets and quotes', '127.0.0.1', '"[2001:db8::1]"', '2001:db8::1'],
    ['may have a port at each proxy', '10.0.0.1', '203.0.113.9:1, 10.0.0.2:2', '203.0.113.9'],
    ['may be IPv4 in IPv6', '127.0.0.1', '[::ffff:203.0.113.9]:1', '203.0.113.9'],
    ['may be IPv4 in IPv6 in hexadecimal', '127.0.0.1', '::FFFF:cb00:7109', '203.0.113.9'],
    ['may be IPv6', '127.0.0.1', '2001:db8::1', '2001:db8::1'],
    ['has one form', '127.0.0.1', '2001:0DB8:0000::0001', '2001:db8::1'],
    ['loses its zone', 'fe80::1%eth0', undefined, 'fe80::1'],
    ['is unknown without a connection', 'unknown', '198.51.100.7', 'unknown'],
    ['is no number', '127.0.0.1', '3405803785', '127.0.0.1'],
  ])('%s', (_, peer, forwardedFor, expected) => {
    expect(findClient(peer, forwardedFor, trusted)).toBe(expected);
  });

  test('is looked for no further than it is believed', () => {
    const parse = vi.spyOn(globalThis, 'URL');
    const hops = Array.from({ length: 1_000 }, (_, hop) => `2001:db8::${hop.toString(16)}`);
    findClient('203.0.113.1', hops.join(', '), trusted);
    expect(parse).not.toHaveBeenCalled();
    findClient('127.0.0.1', hops.join(', '), trusted);
    expect(parse).toHaveBeenCalledTimes(1);
    parse.mockRestore();
  });

  test.each([
    ['its own', '203.0.113.1', '203.0.113.1'],
    ['its own in IPv6 form', '::ffff:203.0.113.1', '203.0.113.1'],
    ['that of its network', '2001:db8::1', '2001:db8:0:0'],
    ['none for a trusted proxy', '2001:db8:ffff::1', undefined],
    ['none in a private network', '::ffff:172.17.0.1', undefined],
    ['none on this machine', '127.0.0.1', undefined],
  ])('has a share of the connections: %s', (_, address, expected) => {
    expect(createPeers(trustedProxiesSchema.parse('2001:db8:ffff::/48'))(address)).toBe(expected);
  });
});
