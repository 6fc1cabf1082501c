import { z } from 'zod';

const termSchema = z.strictObject({
  /** The word as it stands above its definition. */
  label: z.string().trim().min(1).max(80),
  /** What it means, in one or two sentences that need no other text. */
  definition: z.string().trim().min(1).max(400),
});

/** `content/glossary/<locale>.yaml`: words that articles explain on demand. */
export const glossarySchema = z.strictObject({
  /** By id, the same in every language. */
  terms: z.record(
    z.string().regex(/^[a-z\d]+(?:-[a-z\d]+)*$/u, 'may hold a–z, digits and single hyphens only'),
    termSchema,
  ),
});
export type Glossary = z.infer<typeof glossarySchema>;
