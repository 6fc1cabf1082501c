import { z } from 'zod';

const idSchema = z.union([z.number(), z.string()]).transform(String);
const textSchema = z
  .string()
  .nullish()
  .transform((text) => text ?? '');
const secondsSchema = z.number().nullish();

export const contentSchema = z.looseObject({
  title: textSchema,
  description: textSchema,
  body: textSchema,
  state: textSchema,
  updated_at: secondsSchema,
  url: textSchema,
});
export type IntercomContent = z.infer<typeof contentSchema>;

/** Contents by locale; beside them stands the name of the type. */
const translatedSchema = z.record(z.string(), z.unknown()).nullish();

export const articleSchema = contentSchema.extend({
  id: idSchema,
  parent_id: idSchema.nullish(),
  parent_ids: z.array(idSchema).nullish(),
  help_center_audience: z.string().nullish(),
  has_unpublished_changes: z.boolean().nullish(),
  default_locale: textSchema,
  translated_content: translatedSchema,
  tags: z.looseObject({ tags: z.array(z.looseObject({ name: textSchema })).optional() }).nullish(),
  statistics: z
    .looseObject({
      reactions: z.number().nullish(),
      happy_reaction_percentage: z.number().nullish(),
    })
    .nullish(),
});
export type IntercomArticle = z.infer<typeof articleSchema>;

export const collectionSchema = z.looseObject({
  id: idSchema,
  name: textSchema,
  description: textSchema,
  order: z.number().nullish(),
  parent_id: idSchema.nullish(),
  default_locale: textSchema,
  translated_content: translatedSchema,
});
export type IntercomCollection = z.infer<typeof collectionSchema>;

export const redirectSchema = z.looseObject({
  from_url: z.string(),
  target_type: textSchema,
  target_id: idSchema,
});

export const centreSchema = z.looseObject({
  id: idSchema,
  display_name: textSchema,
  url: textSchema,
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
