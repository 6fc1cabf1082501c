import { z } from 'zod';

const wordSchema = z.string().trim().min(1).max(100);

const bothWaysSchema = z.strictObject({
  /** Words that stand for each other: a question with one finds texts with any. */
  both: z.array(wordSchema).min(2),
});

const oneWaySchema = z.strictObject({
  /** Words that customers type. */
  from: z.array(wordSchema).min(1),
  /** Words of the texts that they mean; the reverse does not hold. */
  to: z.array(wordSchema).min(1),
});

/** `content/synonyms/<locale>.yaml`: words of customers and words of the articles. */
export const synonymsSchema = z.strictObject({
  synonyms: z.array(z.union([bothWaysSchema, oneWaySchema])).default([]),
});
export type Synonyms = z.infer<typeof synonymsSchema>;
