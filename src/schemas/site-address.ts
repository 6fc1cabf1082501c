import { z } from 'zod';

/**
 * Address of a site or an API: scheme, host and port. Every page, file and cookie assumes the root
 * of its host, so that a path would lead to pages without looks. A slash at the end is dropped.
 */
export const siteAddressSchema = z
  .url({
    protocol: /^https?$/u,
    abort: true,
    error:
      'must be an address that starts with https:// or http://. Example: https://help.example.com',
  })
  .refine((address) => hasNothingBehind(new URL(address)), {
    error: ({ input }) =>
      `must be an address without a path, because the site stands at the root of its host. Write it as ${new URL(String(input)).origin}`,
  })
  .transform((address) => new URL(address).origin);

const hasNothingBehind = ({ pathname, search, hash, username, password }: URL): boolean =>
  `${pathname}${search}${hash}${username}${password}` === '/';
