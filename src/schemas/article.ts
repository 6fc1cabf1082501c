import { z } from 'zod';
import { languageTagSchema } from './language-tag.ts';
import { articleIdSchema, urlPartSchema } from './names.ts';
import { isOldAddress, oldAddressRule } from './old-address.ts';

/** How much a change matters: to translations of the article, and to what its readers voted. */
export const significances = ['minor', 'major'] as const;

const dateSchema = z.iso.date({ error: 'is no date. Write it as 2026-03-31' });

/** A word and a mark is the least that asks something; a longer one is no question but a letter. */
const questionSchema = z.string().trim().min(2).max(200);

/** Five say most of what is asked; every page carries its questions, and search reads them all. */
const mostQuestions = 30;

/** Front matter of an article. Only `title` is required; an unknown field is an error. */
export const articleSchema = z.strictObject({
  /** The heading of the page and of the search result. */
  title: z.string().trim().min(1).max(150),
  /** Shown under the title and in search results. One sentence. */
  description: z.string().trim().max(300).optional(),
  /** Words that customers type and that the text does not hold. Searched, never shown. */
  keywords: z.array(z.string().trim().min(1)).default([]),
  /** What customers ask, as they type it. Each is searched as a title is, never shown. */
  questions: z.array(questionSchema).max(mostQuestions).default([]),
  /** Article ids shown as related, in this order. Without it they are computed. */
  related: z.array(articleIdSchema).default([]),
  /** Place in its list; smaller comes first, articles without it come last, by title. */
  order: z.number().optional(),
  /** Day of the last change that matters to the reader. Without it: the last commit. */
  updated: dateSchema.optional(),
  /** The last part of the address in this language. Without it: the file name. */
  slug: urlPartSchema.optional(),
  /** Old addresses that lead here, such as `/es/old/path/`. */
  redirectFrom: z
    .array(
      z
        .string()
        .regex(/^\/[^\s?#]*$/u, 'is no path. It starts with "/", such as "/es/old/"')
        .refine(isOldAddress, { error: oldAddressRule }),
    )
    .default([]),
  /** `false`: search does not find it. It stays in lists, links and the sitemap. */
  inSearch: z.boolean().default(true),
  /** Left out of the built site, shown in `npm run dev`. */
  draft: z.boolean().default(false),
  /** Shown on the home page. */
  promoted: z.boolean().default(false),
  /** The same in every translation of the article, where their files are named differently. */
  translationKey: z.string().trim().min(1).optional(),
  /** The locale from which this text was translated. Kept; nothing reads it yet. */
  translatedFrom: languageTagSchema.optional(),
  /**
   * Weight of the change of `updated`. `major`: from that day on, votes are counted anew; what was
   * voted on the old text stays in the history.
   */
  significance: z.enum(significances).optional(),
  /**
   * Id under which votes, comments and searches are counted: the first one of an article that was
   * renamed. `npm run rename` writes it; without it, the id that the article has.
   */
  countedAs: articleIdSchema.optional(),
  /** `closed`: readers are not told how many found it helpful. They still vote. */
  tally: z.enum(['open', 'closed']).optional(),
});
export type ArticleFrontMatter = z.infer<typeof articleSchema>;
