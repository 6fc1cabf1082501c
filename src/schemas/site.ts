import { z } from 'zod';
import { analyticsSchema } from './analytics.ts';
import { contractSchema } from './contract.ts';
import { languageTagSchema } from './language-tag.ts';
import { launcherSchema } from './launcher.ts';
import { textSchema } from './localized-text.ts';
import { timeZoneSchema } from './time-zone.ts';
import { regionSchema } from './region.ts';
import { siteUrlSchema } from './site-address.ts';
import { insightsSchema } from './site-insights.ts';
import { customersSchema } from './site-customers.ts';
import { brandSchema } from './site-brand.ts';
import { votesSchema } from './site-votes.ts';
import { footerSchema, headerSchema } from './site-frame.ts';

/** Which address a locale uses for the reader: tú/du or usted/Sie. */
export const registers = ['informal', 'formal'] as const;

/** What happens to an article that has no translation: a page in another language, a link, nothing. */
export const fallbackModes = ['page', 'link', 'none'] as const;

const localeSettingsSchema = z.strictObject({
  /** Folder under `articles/` and first part of the address. */
  locale: languageTagSchema,
  /** Name in the language switcher. Without it: the language's own name from `Intl`. */
  label: z.string().min(1).optional(),
  register: z.enum(registers).optional(),
  /** Locales to show instead of a missing translation, best first. Without it: the default locale. */
  fallback: z.array(languageTagSchema).optional(),
});

/** `content/site.yaml`. Every field is optional; a folder with nothing but articles builds. */
export const siteSchema = z.strictObject({
  /** The content contract for which the folder was written; without it: the first one. */
  contract: contractSchema.optional(),
  /** Name of the help centre, in the header and in titles. */
  name: textSchema.default('Help centre'),
  /** Where the site will stand, at a host or below a path of it. `SITE_URL` overrides it. */
  url: siteUrlSchema.optional(),
  /** One sentence for search engines and the home page. */
  description: textSchema.optional(),
  /** Languages of the site, in the order of the switcher. Without it: the folders under `articles/`. */
  locales: z
    .array(z.union([languageTagSchema, localeSettingsSchema]))
    .min(1)
    .optional(),
  /** Without it: the first of `locales`; without those English, else the language with the most articles. */
  defaultLocale: languageTagSchema.optional(),
  fallback: z.enum(fallbackModes).default('page'),
  /** IANA zone of the company: of days and times for which nothing else says one. */
  zone: timeZoneSchema.optional(),
  /** Address of the editor of an article; `{path}` is replaced by the path in the content folder. */
  editUrl: z
    .string()
    .regex(/^https?:\/\/.*\{path\}/u, 'needs "{path}" where the file goes')
    .optional(),
  /**
   * How grave findings of the content check are, by their code: `LinkHeadingUnknown: warning`. Those
   * that keep readers safe stay errors.
   */
  checks: z
    .record(
      z.string(),
      z.enum(['error', 'warning', 'off'], { error: 'must be error, warning or off' }),
    )
    .default({}),
  /**
   * Folders of the content folder whose files articles name from the root, such as `/img/pay.png`,
   * beside `static`, `public` and `assets`.
   */
  assets: z
    .array(z.string().regex(/^[^/.][^/]*(?:\/[^/.][^/]*)*$/u, 'is no folder such as "static/help"'))
    .default([]),
  /** Shows on every article about how long it takes to read. */
  readingTime: z.boolean().default(false),
  /** `$…$` and `$$…$$` in articles are formulas in TeX; without it a dollar is a dollar. */
  math: z.boolean().default(false),
  /** The question under each article, whether it helped. */
  votes: votesSchema.prefault({}),
  /** The looks of the company. */
  brand: brandSchema.prefault({}),
  /** The company’s links in the header. */
  header: headerSchema.prefault({}),
  footer: footerSchema.prefault({}),
  /** Countries that the company serves, for readers to say which is theirs. */
  countries: z.array(regionSchema).default([]),
  /** What the report for writers is made from. */
  insights: insightsSchema.prefault({}),
  /** Who counts visits; nobody does without it. */
  analytics: analyticsSchema.optional(),
  /** Puts the help centre into pages of the company; nobody may without it. */
  launcher: launcherSchema.optional(),
  /** Whom the company’s product hands over with a token; nobody is known without it. */
  customers: customersSchema.optional(),
  /** The company behind the help centre, for structured data and the footer. */
  organization: z
    .strictObject({
      name: z.string().min(1),
      url: z.url(),
      /** Where it is at home; readers can always choose it. */
      country: regionSchema.optional(),
      /** Profiles elsewhere, for structured data. */
      sameAs: z.array(z.url()).default([]),
    })
    .optional(),
});
export type SiteSettings = z.infer<typeof siteSchema>;
export type Register = (typeof registers)[number];
export type FallbackMode = (typeof fallbackModes)[number];
