import { z } from 'zod';
import { textSchema } from './localized-text.ts';

/** `content/contact/page.yaml`: what the contact page says besides its channels. */
export const contactPageSchema = z.strictObject({
  /** Sentence under the title. */
  lead: textSchema.optional(),
  /** How to get to support inside the product, one step each. */
  steps: z.array(textSchema).default([]),
  /** Which channels are official, and which are not watched. One or two sentences. */
  official: textSchema.optional(),
  /** Articles about how support works, best first. */
  articles: z.array(z.string().min(1)).default([]),
  /** Plans in their order, cheapest first, for those that choose theirs on the page. */
  plans: z.array(z.string().min(1)).default([]),
});
export type ContactPageSettings = z.infer<typeof contactPageSchema>;
