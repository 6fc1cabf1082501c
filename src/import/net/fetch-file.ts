import { lookup as lookUp, type LookupAddress } from 'node:dns';
import { request as requestHttp, type IncomingMessage } from 'node:http';
import { request as requestHttps } from 'node:https';
import { BlockList, isIP, type LookupFunction } from 'node:net';

/** What was at an address. */
export interface FetchedFile {
  bytes: Buffer;
  /** Media type without parameters, in small letters; empty if none was told. */
  type: string;
}

export type FetchOutcome = { ok: true; file: FetchedFile } | { ok: false; reason: string };

export interface FetchOptions {
  /** Bytes that are read at most. */
  limit: number;
  /** Hosts, with their port, that may stand in a private network: the one that was typed. */
  trustedHosts: ReadonlySet<string>;
  /** Whether any host may. */
  privateAddresses: boolean;
  /** Milliseconds for one file, redirects included; ten minutes without it. */
  longest?: number;
}

const mostRedirects = 5;
/** Milliseconds without a sign from the other side. */
const patience = 30_000;
/** Milliseconds for one file: whoever sends a byte now and then would hold the import for ever. */
const longestFetch = 10 * 60_000;

/** Addresses that lead into the network of whoever runs the import: RFC 6890 and its successors. */
const privateNetworks = new BlockList();
for (const [network, bits] of [
  ...([
    ['0.0.0.0', 8],
    ['10.0.0.0', 8],
    ['100.64.0.0', 10],
    ['127.0.0.0', 8],
  ] as const),
  ...([
    ['169.254.0.0', 16],
    ['172.16.0.0', 12],
    ['192.0.0.0', 24],
    ['192.168.0.0', 16],
  ] as const),
  ...([
    ['198.18.0.0', 15],
    ['224.0.0.0', 4],
    ['240.0.0.0', 4],
  ] as const),
] as const) {
  privateNetworks.addSubnet(network, bits, 'ipv4');
}
for (const [network, bits] of [
  ...([
    // With IPv4 in its last four bytes, as it was once written.
    ['::', 96],
    ['::ffff:0:0:0', 96],
    ['64:ff9b::', 96],
    ['64:ff9b:1::', 48],
  ] as const),
  ...([
    ['fc00::', 7],
    ['fe80::', 10],
    ['fec0::', 10],
  ] as const),
  ...([
    ['ff00::', 8],
    ['2001::', 32],
    ['2002::', 16],
  ] as const),
] as const) {
  privateNetworks.addSubnet(network, bits, 'ipv6');
}

/** Whether an IP address is one of a private network; IPv4 written as IPv6 counts as what it is. */
export const isPrivateAddress = (address: string): boolean =>
  privateNetworks.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4');

/**
 * Fetches a file from the web. An article of others may name any address: only http and https are
 * followed, no private network is entered, also not by a redirect or a name that leads there, and no
 * more is read than the limit.
 */
export async function fetchFile(address: string, options: FetchOptions): Promise<FetchOutcome> {
  const { longest = longestFetch } = options;
  const signal = AbortSignal.timeout(longest);
  let url = URL.parse(address);
  for (let redirects = 0; redirects <= mostRedirects; redirects += 1) {
    if (url?.protocol !== 'https:' && url?.protocol !== 'http:') {
      return { ok: false, reason: 'it is no address of the web' };
    }
    const answer = await ask(url, options, signal);
    if (signal.aborted) return { ok: false, reason: `it takes longer than ${longest / 1_000} s` };
    if (!('redirect' in answer)) return answer;
    url = URL.parse(answer.redirect, url);
  }
  return { ok: false, reason: 'it is redirected again and again' };
}

type Answer = FetchOutcome | { redirect: string };

function ask(url: URL, options: FetchOptions, signal: AbortSignal): Promise<Answer> {
  const mayBePrivate = options.privateAddresses || options.trustedHosts.has(url.host);
  const literal = url.hostname.replace(/^\[|\]$/gu, '');
  if (!mayBePrivate && isIP(literal) !== 0 && isPrivateAddress(literal)) {
    return Promise.resolve({ ok: false, reason: isPrivate });
  }
  return new Promise((resolve) => {
    const fail = (error: Error): void => {
      resolve({ ok: false, reason: error.message });
    };
    const request = (url.protocol === 'https:' ? requestHttps : requestHttp)(url, {
      headers: { accept: '*/*', 'accept-encoding': 'identity', 'user-agent': 'Candil import' },
      ...{ timeout: patience, signal },
      ...(!mayBePrivate && { lookup: lookUpPublic }),
    });
    request.on('timeout', () => request.destroy(new Error('it does not answer')));
    request.on('error', fail);
    request.on('response', (response) => {
      response.on('error', fail);
      resolve(readAnswer(response, options.limit));
    });
    request.end();
  });
}

const isPrivate = 'it leads into a private network (--allow-private-addresses would follow it)';

/** Looks a name up and refuses what it leads to if that is private; what was checked is connected to. */
const lookUpPublic: LookupFunction = (host, options, done) => {
  lookUp(host, { ...options, all: true }, (error, addresses: LookupAddress[]) => {
    const first = error ? undefined : addresses[0];
    if (!first) return done(error ?? new Error('its host is not known'), '', 4);
    if (addresses.some(({ address }) => isPrivateAddress(address))) {
      return done(new Error(isPrivate), '', 4);
    }
    if (options.all === true) return done(null, addresses);
    return done(null, first.address, first.family);
  });
};

async function readAnswer(response: IncomingMessage, limit: number): Promise<Answer> {
  const { statusCode: status = 0, headers } = response;
  if (status >= 300 && status < 400 && headers.location !== undefined) {
    response.destroy();
    return { redirect: headers.location };
  }
  if (status !== 200) {
    response.destroy();
    return { ok: false, reason: `the server answered ${status}` };
  }
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of response) {
      if (!Buffer.isBuffer(chunk)) continue;
      size += chunk.length;
      if (size > limit) {
        response.destroy();
        return { ok: false, reason: `it is larger than ${Math.round(limit / 1_000_000)} MB` };
      }
      chunks.push(chunk);
    }
  } catch (error) {
    return { ok: false, reason: error instanceof Error ? error.message : String(error) };
  }
  const type = headers['content-type']?.split(';')[0]?.trim().toLowerCase() ?? '';
  return { ok: true, file: { bytes: Buffer.concat(chunks), type } };
}
