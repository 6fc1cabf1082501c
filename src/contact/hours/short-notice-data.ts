import { z } from 'zod/mini';

const closedSchema = z.array(
  z.object({
    schedules: z.array(z.string()),
    from: z.string(),
    until: z.string(),
    /** One text for all languages, or by language tag. */
    because: z.union([z.string(), z.record(z.string(), z.string())]),
  }),
);

/** What `/contact/closures.json` holds. */
export const shortNoticeDataSchema = z.object({ closed: closedSchema });
export type ShortNoticeData = z.infer<typeof shortNoticeDataSchema>;
