import { resolve } from 'node:path';
import { z } from 'zod';
import { customerSettings, listCustomerFaults } from './customer-settings.ts';
import { siteAddressSchema, siteUrlSchema } from './site-address.ts';
import { deliverySettings, listMissingSettings } from './delivery-settings.ts';
import { insightsSettings } from './insights-settings.ts';
import { operationSettings } from './operation-settings.ts';
import { retentionSettings } from './retention-settings.ts';
import { repositorySettings } from './repository-settings.ts';
import { trustedProxiesSchema } from './trusted-proxies.ts';

const path = (fallback: string) =>
  z
    .string()
    .min(1)
    .default(fallback)
    .transform((text) => resolve(text));

/** 0 is any that is free. */
const portError = 'must be a port, a whole number from 0 to 65535';
const portSchema = z.coerce
  .number({ error: portError })
  .int({ error: portError })
  .min(0, { error: portError })
  .max(65_535, { error: portError });

/** Every environment variable that Candil reads. */
export const environmentSchema = z
  .object({
    /** Content folder. */
    CONTENT_DIR: path('content'),
    /**
     * File that lists what a build leaves out, a path from the content folder a line. Set by
     * `build --publish-what-works` itself.
     */
    CONTENT_LEFT_OUT: z.string().min(1).optional(),
    /** Folder of the built site. */
    OUT_DIR: path('dist'),
    /** Folder of the SQLite file and of attachments. */
    DATA_DIR: path('data'),
    /** PostgreSQL instead of the embedded file: `postgres://user:password@host:5432/name`. */
    DATABASE_URL: z
      .url({
        protocol: /^postgres(?:ql)?$/u,
        error: 'must start with postgres:// or postgresql://',
      })
      .optional(),
    PORT: portSchema.default(4321),
    HOST: z.string().min(1).default('localhost'),
    /** Where the site will stand, at a host or below a path of it; overrides `url` in site.yaml. */
    SITE_URL: siteUrlSchema.optional(),
    /** Proxies in front of the process, whose `X-Forwarded-For` is believed; none by default. */
    TRUSTED_PROXIES: trustedProxiesSchema.default([]),
    /** `off` switches the limits of requests per minute off, for benchmarks. */
    RATE_LIMITS: z.enum(['on', 'off']).default('on'),
    /** API on another origin; empty: same origin; `off`: no API. */
    PUBLIC_API_URL: z
      .union([z.literal(''), z.literal('off'), siteAddressSchema], {
        error: 'must be an address without a path such as https://api.example.com, empty, or "off"',
      })
      .default(''),
    /**
     * Whether pages lead to “My requests”, which is of use where its mails are sent. `auto`: if the
     * settings of the mails are there when the site is built.
     */
    MY_REQUESTS: z
      .enum(['auto', 'on', 'off'], { error: 'must be "auto", "on" or "off"' })
      .default('auto'),
    ...operationSettings,
    ...deliverySettings,
    ...insightsSettings,
    ...retentionSettings,
    ...repositorySettings,
    ...customerSettings,
  })
  .superRefine((settings, context) => {
    for (const { setting, receiver } of listMissingSettings(settings)) {
      const message = `is needed, because TICKET_RECEIVERS names "${receiver}"`;
      context.addIssue({ code: 'custom', path: [setting], message });
    }
    for (const [one, other] of [
      ['INBOX_URL', 'INBOX_ADDRESS'],
      ['INBOX_ADDRESS', 'INBOX_URL'],
      ['INSIGHTS_TOKEN', 'INSIGHTS_URL'],
    ] as const) {
      if (settings[one] !== undefined || settings[other] === undefined) continue;
      context.addIssue({
        code: 'custom',
        path: [one],
        message: `is needed, because ${other} is set`,
      });
    }
    for (const [setting, message] of listCustomerFaults(settings)) {
      context.addIssue({ code: 'custom', path: [setting], message });
    }
  });
export type Environment = z.infer<typeof environmentSchema>;

/**
 * Parses the environment. Throws one error that names every wrong variable and what it must be;
 * an empty variable counts as absent.
 */
export function parseEnvironment(variables: Record<string, string | undefined>): Environment {
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''));
  const parsed = environmentSchema.safeParse(given);
  if (parsed.success) return parsed.data;
  const lines = parsed.error.issues.map(
    (issue) => `EnvironmentInvalid ${issue.path.join('.')}: ${issue.message}`,
  );
  throw new Error(lines.join('\n'));
}
