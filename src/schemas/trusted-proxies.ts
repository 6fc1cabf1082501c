import { isIP } from 'node:net';
import { z } from 'zod';

/** Addresses that are the same in their first `prefix` bits. */
export interface Network {
  address: string;
  prefix: number;
  family: 'ipv4' | 'ipv6';
}

const mistake =
  'holds "{part}", which is no address or network. Example: "127.0.0.1, 10.0.0.0/8, 2001:db8::/32"';

/** `127.0.0.1, 10.0.0.0/8`: proxies of ours, by address or network (CIDR), parted by commas. */
export const trustedProxiesSchema = z.string().transform((text, context) => {
  const networks: Network[] = [];
  for (const part of text.split(/[\s,]+/u).filter((one) => one !== '')) {
    const network = parseNetwork(part);
    if (network) networks.push(network);
    else context.addIssue({ code: 'custom', message: mistake.replace('{part}', () => part) });
  }
  return networks;
});

function parseNetwork(text: string): Network | undefined {
  const [address = '', bits, ...rest] = text.split('/');
  const version = isIP(address);
  const longest = version === 6 ? 128 : 32;
  const prefix = bits === undefined ? longest : Number(bits);
  const isRight = version !== 0 && !address.includes('%') && rest.length === 0;
  if (!isRight || (bits !== undefined && !/^\d{1,3}$/u.test(bits)) || prefix > longest) {
    return undefined;
  }
  return { address, prefix, family: version === 6 ? 'ipv6' : 'ipv4' };
}
