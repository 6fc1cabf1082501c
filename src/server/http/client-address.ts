import { BlockList, isIP, isIPv4, isIPv6 } from 'node:net';
import type { Context, MiddlewareHandler } from 'hono';
import type { Network } from '../../schemas/trusted-proxies.ts';
import type { ApiEnv, NodeBindings } from './api-env.ts';

/** The address that rate limits count by. It is never stored and never logged. */
export const clientAddress = (c: Context<ApiEnv>): string => c.get('client');

/**
 * Finds out who asks, for `clientAddress`. `X-Forwarded-For` is believed only where one of the named
 * proxies says it; without any, the address of the connection counts.
 */
export function findClients(
  proxies: readonly Network[],
  log: (message: string) => void,
): MiddlewareHandler<ApiEnv> {
  const isTrusted = createNetworkCheck(proxies);
  let hasWarned = false;
  return async (c, next) => {
    const peer = toPlainAddress(peerOf(c.env));
    const forwardedFor = c.req.header('X-Forwarded-For');
    c.set('client', toCountedAddress(findClient(peer, forwardedFor, isTrusted)));
    if (!hasWarned && forwardedFor !== undefined && !isTrusted(peer) && isNear(peer)) {
      hasWarned = true;
      log(
        `X-Forwarded-For comes from ${peer}, which TRUSTED_PROXIES does not name: all who come by ` +
          'it share the limits of one reader. If it is your proxy, name it (docs/operate.md).',
      );
    }
    await next();
  };
}

/** Hono has no bindings at all where it is called without a server. */
const peerOf = (bindings: NodeBindings | undefined): string =>
  bindings?.incoming?.socket.remoteAddress ?? 'unknown';

/**
 * The nearest address that is not a trusted proxy. `X-Forwarded-For` is read from right to left and
 * only while the one who says it is trusted: a stranger can write anything into it.
 */
export function findClient(
  peer: string,
  forwardedFor: string | undefined,
  isTrusted: (address: string) => boolean,
): string {
  let client = toPlainAddress(peer);
  let rest = forwardedFor ?? '';
  while (rest !== '' && isTrusted(client)) {
    const comma = rest.lastIndexOf(',');
    const hop = toPlainAddress(rest.slice(comma + 1).trim());
    if (isIP(hop) === 0) return client;
    client = hop;
    rest = rest.slice(0, Math.max(comma, 0));
  }
  return client;
}

/**
 * What the connections of an address are counted by (see `sharePlaces`). Proxies that are trusted, and
 * addresses of one's own network, from where an unnamed proxy may come, have no share.
 */
export function createPeers(proxies: readonly Network[]): (address: string) => string | undefined {
  const isTrusted = createNetworkCheck(proxies);
  return (address) => {
    const peer = toPlainAddress(address);
    return isTrusted(peer) || isNear(peer) ? undefined : toCountedAddress(peer);
  };
}

/** Whether an address, without port and brackets, is in one of the networks. */
export function createNetworkCheck(networks: readonly Network[]): (address: string) => boolean {
  const list = new BlockList();
  for (const { address, prefix, family } of networks) list.addSubnet(address, prefix, family);
  return (address) => isIP(address) !== 0 && list.check(address, isIPv6(address) ? 'ipv6' : 'ipv4');
}

/** Networks from which a proxy of one's own comes: loopback, private, shared (RFC 6598), link-local. */
const isNear = createNetworkCheck([
  { address: '127.0.0.0', prefix: 8, family: 'ipv4' },
  { address: '10.0.0.0', prefix: 8, family: 'ipv4' },
  { address: '172.16.0.0', prefix: 12, family: 'ipv4' },
  { address: '192.168.0.0', prefix: 16, family: 'ipv4' },
  { address: '100.64.0.0', prefix: 10, family: 'ipv4' },
  { address: '169.254.0.0', prefix: 16, family: 'ipv4' },
  { address: '::1', prefix: 128, family: 'ipv6' },
  { address: 'fc00::', prefix: 7, family: 'ipv6' },
  { address: 'fe80::', prefix: 10, family: 'ipv6' },
]);

/**
 * An address without what some proxies put around it: `203.0.113.9:51234`, `[2001:db8::1]:443`,
 * `"[2001:db8::1]"`, `fe80::1%eth0`; and an IPv4 address without its form for sockets of both kinds,
 * `::ffff:203.0.113.9`.
 */
function toPlainAddress(text: string): string {
  const bare = text.replaceAll('"', '');
  const inBrackets = /^\[([^\]]+)\](?::\d+)?$/u.exec(bare)?.[1];
  const withPort = /^([\d.]+):\d+$/u.exec(bare)?.[1];
  const address = (inBrackets ?? withPort ?? bare).replace(/%.*$/u, '');
  return isIPv6(address) ? toIpv4(toCanonicalIpv6(address)) : address;
}

/** Browsers and proxies write one address in many ways; a URL has one for each. */
const toCanonicalIpv6 = (address: string): string =>
  new URL(`http://[${address}]`).hostname.slice(1, -1);

/** `::ffff:cb00:7109`, an IPv4 address in the form of IPv6 → `203.0.113.9`. */
function toIpv4(address: string): string {
  const [, high, low] = /^::ffff:([\da-f]{1,4}):([\da-f]{1,4})$/u.exec(address) ?? [];
  if (high === undefined || low === undefined) return address;
  const bits = [Number.parseInt(high, 16), Number.parseInt(low, 16)];
  const mapped = bits.flatMap((part) => [part >> 8, part & 255]).join('.');
  return isIPv4(mapped) ? mapped : address;
}

/** A household has a whole /64 of IPv6 addresses: they count as one. */
function toCountedAddress(address: string): string {
  if (!isIPv6(address)) return address;
  const [head = '', tail] = address.split('::');
  const groups = head.split(':').filter((group) => group !== '');
  const rest = tail === undefined ? 0 : 8 - groups.length - tail.split(':').filter(Boolean).length;
  const full = [...groups, ...Array.from({ length: rest }, () => '0'), ...(tail ?? '').split(':')];
  return full.slice(0, 4).join(':');
}
