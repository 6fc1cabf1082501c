import { z } from 'zod';

const addressSchema = z.url({
  protocol: /^https?$/u,
  abort: true,
  error:
    'must be an address that starts with https:// or http://. Example: https://help.example.com',
});

/**
 * Where a help centre stands: scheme, host, port and, if it does not stand at the root, a path, of
 * letters and digits such as `/help` (ADR 0074). A slash at the end is dropped.
 */
export const siteUrlSchema = addressSchema
  .refine((address) => hasPlainPath(new URL(address)), {
    error: ({ input }) =>
      `must be an address of a host or of a path on it, without query and "#", the path in letters, digits, "-", "_" and ".". Write it as ${new URL(String(input)).origin} or ${new URL(String(input)).origin}/help`,
  })
  .transform((address) => {
    const { origin, pathname } = new URL(address);
    return origin + pathname.replace(/\/+$/u, '');
  });

/** Address of an API or of a site that is asked for as a whole host. A slash at the end is dropped. */
export const siteAddressSchema = addressSchema
  .refine((address) => hasNothingBehind(new URL(address)), {
    error: ({ input }) =>
      `must be an address without a path. Write it as ${new URL(String(input)).origin}`,
  })
  .transform((address) => new URL(address).origin);

const hasNothingBehind = ({ pathname, search, hash, username, password }: URL): boolean =>
  `${pathname}${search}${hash}${username}${password}` === '/';

const hasPlainPath = ({ pathname, search, hash, username, password }: URL): boolean =>
  `${search}${hash}${username}${password}` === '' && /^\/(?:[\w-][\w.-]*\/?)*$/u.test(pathname);
