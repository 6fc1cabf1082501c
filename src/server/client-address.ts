import { BlockList, isIP, isIPv6 } from 'node:net';
import type { Context } from 'hono';
import type { ApiEnv, NodeBindings } from './api-env.ts';

/** Networks in which a proxy in front of this process stands: loopback, private, link-local. */
const nearNetworks = new BlockList();
nearNetworks.addSubnet('127.0.0.0', 8, 'ipv4');
nearNetworks.addSubnet('10.0.0.0', 8, 'ipv4');
nearNetworks.addSubnet('172.16.0.0', 12, 'ipv4');
nearNetworks.addSubnet('192.168.0.0', 16, 'ipv4');
nearNetworks.addSubnet('169.254.0.0', 16, 'ipv4');
nearNetworks.addAddress('::1', 'ipv6');
nearNetworks.addSubnet('fc00::', 7, 'ipv6');
nearNetworks.addSubnet('fe80::', 10, 'ipv6');

/** The address that rate limits count by. It is never stored and never logged. */
export function clientAddress(c: Context<ApiEnv>): string {
  return toCountedAddress(findClient(peerOf(c.env), c.req.header('X-Forwarded-For')));
}

/** Hono has no bindings at all where it is called without a server. */
const peerOf = (bindings: NodeBindings | undefined): string =>
  bindings?.incoming?.socket.remoteAddress ?? 'unknown';

/**
 * The nearest address that is not one of our own proxies. `X-Forwarded-For` is believed from right
 * to left and only while the one who says it is near: a stranger can write anything into it.
 */
export function findClient(peer: string, forwardedFor = ''): string {
  const hops = forwardedFor.split(',').map((hop) => toPlainAddress(hop.trim()));
  let client = toPlainAddress(peer);
  for (const hop of hops.reverse()) {
    if (!isNear(client) || isIP(hop) === 0) return client;
    client = hop;
  }
  return client;
}

const isNear = (address: string): boolean =>
  isIP(address) !== 0 && nearNetworks.check(address, isIPv6(address) ? 'ipv6' : 'ipv4');

/** `::ffff:192.0.2.1`, the form of an IPv4 address on a socket for both → `192.0.2.1`. */
const toPlainAddress = (address: string): string => address.replace(/^::ffff:(?=[\d.]+$)/iu, '');

/** A household has a whole /64 of IPv6 addresses: they count as one. */
function toCountedAddress(address: string): string {
  if (!isIPv6(address)) return address;
  const [head = '', tail] = address.split('::');
  const groups = head.split(':').filter((group) => group !== '');
  const rest = tail === undefined ? 0 : 8 - groups.length - tail.split(':').filter(Boolean).length;
  const full = [...groups, ...Array.from({ length: rest }, () => '0'), ...(tail ?? '').split(':')];
  return full.slice(0, 4).join(':');
}
