import { z } from 'zod/mini';

/** What a token of the company has said of somebody, as the page is told. */
export const customerSchema = z.object({
  email: z.string(),
  /** May be empty. */
  name: z.string(),
  plan: z.optional(z.string()),
  /** ISO 3166-1, such as `DE`. */
  country: z.optional(z.string()),
  /** What the company calls them. */
  id: z.optional(z.string()),
  /** Values of fields of `ticket-form.yaml` that name a claim, by their id. */
  fields: z.record(z.string(), z.string()),
});
export type Customer = z.infer<typeof customerSchema>;
