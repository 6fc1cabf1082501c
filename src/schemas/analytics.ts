import { z } from 'zod';
import { textSchema } from './localized-text.ts';

const addressSchema = z.url({
  protocol: /^https$/u,
  error: 'is no address. Example: https://stats.example',
});

/** Where a tool stands, without a slash at its end. */
const hostSchema = addressSchema.transform((address) => address.replace(/\/+$/u, ''));

const hostName = /^(?:[\da-z](?:[\da-z-]*[\da-z])?\.)+[a-z]{2,}$/u;

const common = {
  /**
   * Asks readers first, and loads nothing until they agree. `text` says in the company’s own words
   * what it is about.
   */
  consent: z.union([z.boolean(), z.strictObject({ text: textSchema })]).default(false),
};

/** Names of attributes after `data-`. */
const attributeName = z.string().regex(/^[a-z][\da-z-]*$/u, 'is no name such as "website-id"');

/** Who counts visits, by name or by the address of a script. */
export const analyticsSchema = z.discriminatedUnion(
  'kind',
  [
    z
      .strictObject({
        kind: z.literal('plausible'),
        /** The site as Plausible calls it. */
        domain: z.string().regex(hostName, 'is no domain such as "help.example.org"').optional(),
        host: hostSchema.default('https://plausible.io'),
        /** Name of the script below `/js/`. Newer accounts have one of their own, which knows the domain. */
        script: z
          .string()
          .regex(/^[\w.-]+\.js$/u, 'is no file name such as "script.js"')
          .optional(),
        ...common,
      })
      .refine(({ domain, script }) => (domain ?? script) !== undefined, {
        path: ['domain'],
        error:
          'is missing. Write the site as Plausible calls it, or "script:" with the name of its script, such as pa-abc.js',
      }),
    z.strictObject({
      kind: z.literal('matomo'),
      /** Address of Matomo, with its folder if it stands in one. */
      host: hostSchema,
      /** Number of the site in Matomo. */
      site: z.int().positive(),
      ...common,
    }),
    z.strictObject({
      kind: z.literal('goatcounter'),
      /** Address of the account, such as `https://brisela.goatcounter.com`. */
      host: hostSchema,
      ...common,
    }),
    z.strictObject({
      kind: z.literal('script'),
      src: addressSchema,
      /** Attributes of the script, without `data-`. */
      data: z.record(attributeName, z.string()).default({}),
      /** Where the script sends to besides its own host. */
      connect: z.array(hostSchema).default([]),
      ...common,
    }),
  ],
  { error: 'is none that is known. Write plausible, matomo, goatcounter or script' },
);
export type AnalyticsSettings = z.infer<typeof analyticsSchema>;

/** What the policy of pages has to allow: origins. */
export const analyticsOriginsSchema = z.object({
  script: z.array(z.string()),
  connect: z.array(z.string()),
  image: z.array(z.string()),
});
export type AnalyticsOrigins = z.infer<typeof analyticsOriginsSchema>;
