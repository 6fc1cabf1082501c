import { z } from 'zod';
import { siteUrlSchema } from './site-address.ts';

/** Shorter tokens are words that somebody else may think of. */
export const shortestToken = 24;

/** Whether a token may be sent there: over the network only where nobody else reads it. */
export const keepsToken = ({ protocol, hostname }: URL): boolean =>
  protocol === 'https:' ||
  (protocol === 'http:' && /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])$/u.test(hostname));

/** Who may see `/insights/`, and where `npm run dev` reads it. */
export const insightsSettings = {
  /** Opens `/insights/`; without it there is no such page. */
  INSIGHTS_TOKEN: z
    .string()
    .regex(/^[\x21-\x7e]+$/u, 'must have no spaces, and letters and signs of ASCII only')
    .min(
      shortestToken,
      `must have at least ${shortestToken} characters, such as of openssl rand -hex 32`,
    )
    .optional(),
  /** A running help centre whose readers `npm run dev` tells of, by `INSIGHTS_TOKEN`. */
  INSIGHTS_URL: siteUrlSchema
    .refine((address) => !address.endsWith('/insights'), {
      error: ({ input }) =>
        `must be the address of the help centre, not of its report. Write it as ${String(input).replace(/\/insights$/u, '')}`,
    })
    .refine((address) => keepsToken(new URL(address)), {
      error: 'must start with https://, because the token is sent there',
    })
    .optional(),
};
