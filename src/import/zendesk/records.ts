import { z } from 'zod';
import { idField, listField, textField } from '../centre/record-fields.ts';

/** Text of an article, section or category in one language. */
export const translationSchema = z.looseObject({
  source_id: idField.optional(),
  source_type: z.string().optional(),
  locale: z.string(),
  title: textField,
  body: textField,
  draft: z.boolean().nullish(),
  hidden: z.boolean().nullish(),
  outdated: z.boolean().nullish(),
  html_url: textField,
  updated_at: textField,
});
export type Translation = z.infer<typeof translationSchema>;

const translations = z.array(translationSchema).optional();

export const categorySchema = z.looseObject({
  id: idField,
  name: textField,
  description: textField,
  locale: textField,
  source_locale: textField,
  position: z.number().nullish(),
  html_url: textField,
  translations,
});

export const sectionSchema = categorySchema.extend({
  category_id: idField.nullish(),
  parent_section_id: idField.nullish(),
  /** Of old sections: who may read them. */
  user_segment_id: idField.nullish(),
});

export const articleSchema = z.looseObject({
  id: idField,
  title: textField,
  body: textField,
  section_id: idField.nullish(),
  locale: textField,
  source_locale: textField,
  html_url: textField,
  draft: z.boolean().nullish(),
  promoted: z.boolean().nullish(),
  position: z.number().nullish(),
  user_segment_id: idField.nullish(),
  user_segment_ids: z.array(idField.nullable()).nullish(),
  label_names: listField,
  vote_sum: z.number().nullish(),
  vote_count: z.number().nullish(),
  outdated_locales: listField,
  edited_at: textField,
  updated_at: textField,
  translations,
  attachments: z.array(z.unknown()).optional(),
});

export const attachmentSchema = z.looseObject({
  id: idField,
  article_id: idField.nullish(),
  file_name: textField,
  content_url: textField,
  inline: z.boolean().nullish(),
});

export const redirectRuleSchema = z.looseObject({
  redirect_from: z.string(),
  redirect_to: z.string(),
  redirect_status: z.union([z.string(), z.number()]).nullish(),
});

export const segmentSchema = z.looseObject({ id: idField, name: textField });

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
