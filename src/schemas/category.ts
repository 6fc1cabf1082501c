import { z } from 'zod';
import { textSchema } from './localized-text.ts';
import { languageTagSchema } from './language-tag.ts';
import { urlPartSchema } from './names.ts';

/** Icons that ship with Candil; see `src/components/icon/`. */
export const categoryIcons = [
  'bike',
  'book',
  'card',
  'chat',
  'gear',
  'rocket',
  'shield',
  'truck',
  'user',
  'wrench',
] as const;

const slugSchema = z.record(languageTagSchema, urlPartSchema);

const sectionSchema = z.strictObject({
  /** Heading of the section in lists. */
  label: textSchema,
  /** Localised part of the address. Without it: the folder name. */
  slug: slugSchema.default({}),
  /** Place among the sections; smaller comes first. */
  order: z.number().optional(),
});

/** `content/categories/<category>.yaml`. */
export const categorySchema = z.strictObject({
  /** Name of the category. */
  label: textSchema,
  /** One sentence that says what is in it. */
  summary: textSchema.optional(),
  /** Localised part of the address. Without it: the folder name. */
  slug: slugSchema.default({}),
  /** Place on the home page; smaller comes first. */
  order: z.number().optional(),
  icon: z.enum(categoryIcons).optional(),
  /** Sub-folders of the category, by folder name. */
  sections: z.record(z.string(), sectionSchema).default({}),
});
export type Category = z.infer<typeof categorySchema>;
