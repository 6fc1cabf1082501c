import { z } from 'zod';

const idSchema = z.union([z.number(), z.string()]).transform(String);
const textSchema = z
  .string()
  .nullish()
  .transform((text) => text ?? '');
const listSchema = z
  .array(z.string())
  .nullish()
  .transform((list) => list ?? []);

/** Text of an article, section or category in one language. */
export const translationSchema = z.looseObject({
  source_id: idSchema.optional(),
  source_type: z.string().optional(),
  locale: z.string(),
  title: textSchema,
  body: textSchema,
  draft: z.boolean().nullish(),
  hidden: z.boolean().nullish(),
  outdated: z.boolean().nullish(),
  html_url: textSchema,
  updated_at: textSchema,
});
export type Translation = z.infer<typeof translationSchema>;

const translations = z.array(translationSchema).optional();

export const categorySchema = z.looseObject({
  id: idSchema,
  name: textSchema,
  description: textSchema,
  locale: textSchema,
  source_locale: textSchema,
  position: z.number().nullish(),
  html_url: textSchema,
  translations,
});

export const sectionSchema = categorySchema.extend({
  category_id: idSchema.nullish(),
  parent_section_id: idSchema.nullish(),
  /** Of old sections: who may read them. */
  user_segment_id: idSchema.nullish(),
});

export const articleSchema = z.looseObject({
  id: idSchema,
  title: textSchema,
  body: textSchema,
  section_id: idSchema.nullish(),
  locale: textSchema,
  source_locale: textSchema,
  html_url: textSchema,
  draft: z.boolean().nullish(),
  promoted: z.boolean().nullish(),
  position: z.number().nullish(),
  user_segment_id: idSchema.nullish(),
  user_segment_ids: z.array(idSchema.nullable()).nullish(),
  label_names: listSchema,
  vote_sum: z.number().nullish(),
  vote_count: z.number().nullish(),
  outdated_locales: listSchema,
  edited_at: textSchema,
  updated_at: textSchema,
  translations,
  attachments: z.array(z.unknown()).optional(),
});

export const attachmentSchema = z.looseObject({
  id: idSchema,
  article_id: idSchema.nullish(),
  file_name: textSchema,
  content_url: textSchema,
  inline: z.boolean().nullish(),
});

export const redirectRuleSchema = z.looseObject({
  redirect_from: z.string(),
  redirect_to: z.string(),
  redirect_status: z.union([z.string(), z.number()]).nullish(),
});

export const segmentSchema = z.looseObject({ id: idSchema, name: textSchema });

/** All that a help centre of Zendesk hands out, from its API or from a folder. */
export interface ZendeskRecords {
  categories: z.infer<typeof categorySchema>[];
  sections: z.infer<typeof sectionSchema>[];
  articles: z.infer<typeof articleSchema>[];
  /** Those that came by themselves; others are within what they translate. */
  translations: Translation[];
  attachments: z.infer<typeof attachmentSchema>[];
  redirectRules: z.infer<typeof redirectRuleSchema>[];
  segments: z.infer<typeof segmentSchema>[];
  /** Name of the help centre, if it is told. */
  name?: string | undefined;
  defaultLocale?: string | undefined;
}

export const emptyRecords = (): ZendeskRecords => ({
  ...{ categories: [], sections: [], articles: [], translations: [], attachments: [] },
  ...{ redirectRules: [], segments: [] },
});

/** Lists of an answer or a file by their names; what is no record of the kind is an error. */
const listsSchema = z.looseObject({
  categories: z.array(categorySchema).optional(),
  sections: z.array(sectionSchema).optional(),
  articles: z.array(articleSchema).optional(),
  translations: z.array(translationSchema).optional(),
  article_attachments: z.array(attachmentSchema).optional(),
  user_segments: z.array(segmentSchema).optional(),
  records: z.array(redirectRuleSchema).optional(),
  redirect_rules: z.array(redirectRuleSchema).optional(),
  category: categorySchema.optional(),
  section: sectionSchema.optional(),
  article: articleSchema.optional(),
  default_locale: z.string().optional(),
  name: z.string().optional(),
});

/** Adds what an answer holds; says what is wrong with it, or nothing. */
export function addRecords(body: unknown, to: ZendeskRecords): string | undefined {
  const parsed = listsSchema.safeParse(Array.isArray(body) ? { articles: body } : body);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return `${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'it is no answer of Zendesk'}`;
  }
  const lists = parsed.data;
  to.categories.push(...(lists.categories ?? []), ...(lists.category ? [lists.category] : []));
  to.sections.push(...(lists.sections ?? []), ...(lists.section ? [lists.section] : []));
  to.articles.push(...(lists.articles ?? []), ...(lists.article ? [lists.article] : []));
  to.translations.push(...(lists.translations ?? []));
  to.attachments.push(...(lists.article_attachments ?? []));
  to.redirectRules.push(...(lists.records ?? []), ...(lists.redirect_rules ?? []));
  to.segments.push(...(lists.user_segments ?? []));
  to.defaultLocale ??= lists.default_locale;
  to.name ??= lists.name;
  return undefined;
}
