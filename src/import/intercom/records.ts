import { z } from 'zod';
import { idField, textField } from '../centre/record-fields.ts';

const secondsSchema = z.number().nullish();

export const contentSchema = z.looseObject({
  title: textField,
  description: textField,
  body: textField,
  state: textField,
  updated_at: secondsSchema,
  url: textField,
});
export type IntercomContent = z.infer<typeof contentSchema>;

/** Contents by locale; beside them stands the name of the type. */
const translatedSchema = z.record(z.string(), z.unknown()).nullish();

export const articleSchema = contentSchema.extend({
  id: idField,
  parent_id: idField.nullish(),
  parent_ids: z.array(idField).nullish(),
  help_center_audience: z.string().nullish(),
  has_unpublished_changes: z.boolean().nullish(),
  default_locale: textField,
  translated_content: translatedSchema,
  tags: z.looseObject({ tags: z.array(z.looseObject({ name: textField })).optional() }).nullish(),
  statistics: z
    .looseObject({
      reactions: z.number().nullish(),
      happy_reaction_percentage: z.number().nullish(),
    })
    .nullish(),
});
export type IntercomArticle = z.infer<typeof articleSchema>;

export const collectionSchema = z.looseObject({
  id: idField,
  name: textField,
  description: textField,
  order: z.number().nullish(),
  parent_id: idField.nullish(),
  /** Of a collection within another it may be missing: it is that of the outer one. */
  help_center_id: idField.nullish(),
  default_locale: textField,
  translated_content: translatedSchema,
});
export type IntercomCollection = z.infer<typeof collectionSchema>;

export const redirectSchema = z.looseObject({
  from_url: z.string(),
  target_type: textField,
  target_id: idField,
});

export const centreSchema = z.looseObject({
  id: idField,
  display_name: textField,
  url: textField,
  website_turned_on: z.boolean().nullish(),
});

/** `pages.next` is an object, an address or nothing. */
export const listSchema = z.looseObject({
  data: z.array(z.unknown()).default([]),
  pages: z
    .looseObject({
      next: z
        .union([z.string(), z.looseObject({ starting_after: z.string().nullish() })])
        .nullish(),
    })
    .nullish(),
});

export interface IntercomRecords {
  articles: IntercomArticle[];
  collections: IntercomCollection[];
  redirects: z.infer<typeof redirectSchema>[];
  name?: string | undefined;
  /** Names of help centres that nobody can see, by id. */
  closed?: ReadonlyMap<string, string> | undefined;
}

/** Contents in other languages: what is null or no content is no translation. */
export function listTranslated<S extends z.ZodType>(
  translated: Record<string, unknown> | null | undefined,
  schema: S,
): readonly (readonly [string, z.output<S>])[] {
  return Object.entries(translated ?? {}).flatMap(([locale, value]) => {
    if (locale === 'type' || typeof value !== 'object' || value === null) return [];
    const parsed = schema.safeParse(value);
    return parsed.success ? [[locale, parsed.data] as const] : [];
  });
}
