import { z } from 'zod';
import { analyticsOriginsSchema } from './analytics.ts';
import { framesSchema } from './launcher.ts';
import { redirectRuleSchema } from './redirect.ts';
import { insightsSchema } from './site-insights.ts';
import { lockedChannelSchema } from './locked-channel.ts';
import { tallyRuleSchema } from './site-votes.ts';
import { tallySchema } from './tallies.ts';
import { ticketChannelSchema } from './ticket-channel.ts';
import { ticketRulesSchema } from './ticket-rules.ts';

/**
 * Where the manifest of a build lies: beside its folder, because any static host hands out all that
 * is in there (ADR 0036).
 */
export const manifestPath = (outDir: string): string => `${outDir}.private/manifest.json`;

/** Where older builds have it, below their folder. */
export const manifestFile = '.candil/manifest.json';

/** What a build was made from, below its folder: a digest, which tells nobody anything. */
export const stampFile = '.candil/stamp';

/** What the API process must know of the built site. */
export const manifestSchema = z.object({
  /** Which build it is of: what the stamp of its folder says. Older builds do not say it. */
  build: z.string().optional(),
  /** Folder of the build in which the site lies, for hosts that publish a folder as it is. */
  folder: z.string().optional(),
  /** Folder, from that of the build, from which the host takes a copy of the site. */
  copy: z.string().optional(),
  /** Path under which the site stands, such as `/help`; none at the root of a host. */
  base: z.string().optional(),
  defaultLocale: z.string(),
  locales: z.array(z.string()),
  /** By locale, then by article id: originals only, no fallback copies. */
  articles: z.record(
    z.string(),
    z.record(
      z.string(),
      z.object({
        /** Address of the page on its host, such as `/es/billing/invoice/`. */
        url: z.string(),
        /** Changes when the text changes: first 12 hex digits of SHA-256 over the file. */
        revision: z.string(),
        /** Heading of the page; builds from before do not say it. */
        title: z.string().optional(),
        /** Path of the file in the content folder, such as `articles/es/billing/invoice.mdx`. */
        file: z.string().optional(),
        /** What the text is like (`src/lib/text/text-sketch.ts`); none in the preview. */
        sketch: z.string().optional(),
        /** Day of the last change that its writer declared a rewrite; none without one. */
        declared: z.string().optional(),
        /** Locale of the text that it was translated from, where its writer says so. */
        translatedFrom: z.string().optional(),
        /** Id under which its readers are counted, of an article that was renamed. */
        countedAs: z.string().optional(),
        /** `closed`: how many found it helpful is for writers only. */
        tally: z.literal('closed').optional(),
        /** Votes that were cast on its first text before it stood here. */
        before: tallySchema.optional(),
      }),
    ),
  ),
  /** When readers are told how many found an article helpful; builds from before always do. */
  tally: tallyRuleSchema.optional(),
  /** Ids of the ticket topics that the form offers. */
  topics: z.array(z.string()),
  /** What the form of a ticket asks, for the same check as in the browser. */
  ticketRules: ticketRulesSchema,
  /** The channels for tickets that have a form, in their order; builds from before have none. */
  ticketChannels: z.optional(z.array(ticketChannelSchema)),
  /** Channels whose addresses are for customers who are signed in; builds from before have none. */
  lockedChannels: z.optional(z.array(lockedChannelSchema)),
  /** Topic → who answers. */
  routes: z.record(z.string(), z.string()),
  /** Old address, from the root of the site → new address on its host. */
  redirects: z.record(z.string(), z.string()),
  /** Redirects with holes, to elsewhere or for a while, in their order; builds from before have none. */
  redirectRules: z.array(redirectRuleSchema).optional(),
  /** What is recorded of searches, and of which share; nothing without it. */
  insights: insightsSchema.pick({ sample: true }).optional(),
  /** What the policy of pages allows for counting visits; nothing without it. */
  analytics: analyticsOriginsSchema.optional(),
  /** Which pages other sites may show; none without it. */
  frames: framesSchema.optional(),
  /** Whether pages lead to “My requests”; unknown of builds from before and of the preview. */
  leadsToRequests: z.boolean().optional(),
  /** Whether pages ask customers to sign in; builds from before do not. */
  asksCustomers: z.boolean().optional(),
  /** What the policy says of style sheets inside pages; builds from before have none there. */
  styleDigests: z.array(z.string()).optional(),
  /**
   * Addresses, from the root of the site, of pages of the company's Astro site that the help centre is
   * part of: the policy of ours is not theirs. None without such a site.
   */
  companyPages: z.array(z.string()).optional(),
});
export type Manifest = z.infer<typeof manifestSchema>;
