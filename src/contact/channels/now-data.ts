import { z } from 'zod/mini';
import { hoursDataSchema } from '../hours/hours-data.ts';
import { channelDataSchema } from './channel-data.ts';

const nowDataSchema = z.object({
  hours: hoursDataSchema,
  channels: channelDataSchema,
  /** By id of the channel; `lang` of a label in another language, `text` what is true at any moment. */
  names: z.record(
    z.string(),
    z.object({ label: z.string(), lang: z.optional(z.string()), text: z.string() }),
  ),
});
/** What home page and articles need to say the best way open now. */
export type NowData = z.infer<typeof nowDataSchema>;

/** Reads what a locale tells; throws if it is not what this version of the script expects. */
export const readNowData = (data: unknown): NowData => nowDataSchema.parse(data);
