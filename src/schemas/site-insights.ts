import { z } from 'zod';

/** `insights` of `content/site.yaml`: what the report for writers is made from. */
export const insightsSchema = z.strictObject({
  /**
   * Records what is searched for and asked, and what became of it, without what identifies a person.
   * `false`: no page has a script for it and the server takes nothing in.
   */
  record: z.boolean().default(true),
  /** Share of the tabs whose searches are recorded: `0.25` is every fourth. The report estimates the rest. */
  sample: z.number().gt(0).max(1).default(1),
});
export type InsightSettings = z.infer<typeof insightsSchema>;
