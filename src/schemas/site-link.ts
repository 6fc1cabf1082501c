import { z } from 'zod';
import { languageTagSchema } from './language-tag.ts';
import { textSchema } from './localized-text.ts';

/** Where a link of the content folder leads: an article, a page of the site or another site. */
export const linkSchema = z
  .string()
  .regex(
    /^(?:https:\/\/|mailto:|tel:|page:)\S+$|^[^/\s:]+(?:\/[^/\s]+)+$/u,
    'is no link. Write an article id such as "billing/invoices", "page:contact", or an address that starts with https://',
  );

/** The same place for every locale, or one per locale: `{ es: https://…, de: https://… }`. */
export const placedLinkSchema = z.union([linkSchema, z.record(languageTagSchema, linkSchema)]);

/** A link with its words, in the frame of every page. */
export const siteLinkSchema = z.strictObject({ label: textSchema, link: placedLinkSchema });
export type SiteLink = z.infer<typeof siteLinkSchema>;
