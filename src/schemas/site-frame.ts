import { z } from 'zod';
import { textSchema } from './localized-text.ts';
import { placedLinkSchema, siteLinkSchema } from './site-link.ts';

/** Pages that the law or good manners ask for; each has its name in every language of the interface. */
export const legalKinds = [
  'imprint',
  'privacy',
  'cookies',
  'terms',
  'withdrawal',
  'accessibility',
] as const;

/** Links of the company that one row has room for, beside those of the help centre. */
const headerLinks = 3;

/** Columns that a footer has room for, beside those of the help centre. */
const footerGroups = 3;

export const headerSchema = z.strictObject({
  /** Ways back to the company, before “Submit a request”. */
  links: z.array(siteLinkSchema).max(headerLinks).default([]),
});

const legalLinkSchema = z
  .strictObject({
    /** Names the link in the language of the reader. */
    kind: z.enum(legalKinds).optional(),
    /** Instead of `kind`, or in the place of its name. */
    label: textSchema.optional(),
    link: placedLinkSchema,
  })
  .refine(({ kind, label }) => kind !== undefined || label !== undefined, {
    path: ['label'],
    error: `is missing. Write what the link is called, or "kind:" with one of ${legalKinds.join(', ')}`,
  });

const profileSchema = z.strictObject({
  /** Of the network, such as `Mastodon`. */
  name: z.string().min(1).max(30),
  url: z.url({
    protocol: /^https$/u,
    error: 'is no address. Example: https://social.example/@company',
  }),
});

export const footerSchema = z.strictObject({
  /** What the company does, below its name. One or two sentences. */
  text: textSchema.optional(),
  /** Columns of links, after the topics and the help. */
  groups: z
    .array(z.strictObject({ title: textSchema, links: z.array(siteLinkSchema).min(1) }))
    .max(footerGroups)
    .default([]),
  /** Id of the channel whose number stands on every page, for emergencies. */
  emergency: z.string().min(1).optional(),
  legal: z.array(legalLinkSchema).default([]),
  /** Profiles of the company elsewhere. */
  social: z.array(profileSchema).default([]),
  /** The last line: who is responsible and where they are. */
  contact: textSchema.optional(),
});
export type HeaderSettings = z.infer<typeof headerSchema>;
export type FooterSettings = z.infer<typeof footerSchema>;
export type LegalKind = (typeof legalKinds)[number];
