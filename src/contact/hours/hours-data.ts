import { z } from 'zod/mini';
import { shortNoticeDataSchema } from './short-notice-data.ts';
import { stateWords } from './state-text.ts';

const intervals = z.readonly(z.array(z.object({ start: z.number(), end: z.number() })));

const weekly = z.object({
  monday: intervals,
  tuesday: intervals,
  wednesday: intervals,
  thursday: intervals,
  friday: intervals,
  saturday: intervals,
  sunday: intervals,
});

/**
 * What a page carries for the browser and a build for the server, so that they can tell who is open:
 * all of `OpeningHours`, with labels in the language of the page.
 */
export const hoursDataSchema = z.object({
  /** Language tag of the page. */
  tag: z.string(),
  words: z.record(z.enum(stateWords), z.string()),
  /** By schedule id. */
  schedules: z.record(
    z.string(),
    z.object({
      zone: z.string(),
      weekly,
      seasons: z.array(z.object({ from: z.string(), until: z.string(), weekly })),
      closures: z.array(
        z.object({ from: z.string(), until: z.string(), hours: intervals, label: z.string() }),
      ),
    }),
  ),
  /** Ids of schedules by channel id; the channel is open while one of them is. */
  channels: z.record(z.string(), z.array(z.string())),
  /** Of channels with hours by purpose: what each of these schedules is for. */
  purposes: z.optional(
    z.record(
      z.string(),
      z.array(
        z.object({
          label: z.string(),
          /** Whether the language of the page is spoken then. */
          speaksYours: z.boolean(),
        }),
      ),
    ),
  ),
  /** What the build knew of closures at short notice; they are in no schedule. */
  closed: z.optional(shortNoticeDataSchema.shape.closed),
});
export type HoursData = z.infer<typeof hoursDataSchema>;

/** Reads what a page carries; throws if it is not what this version of the script expects. */
export const readHoursData = (json: string): HoursData => hoursDataSchema.parse(JSON.parse(json));
