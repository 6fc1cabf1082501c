import { z } from 'zod/mini';
import { channelKinds } from '../../schemas/channel-kind.ts';
import { weekdays } from '../../schemas/weekday.ts';
import { twoWeeksWords } from '../hours/two-weeks.ts';
import { replyWords } from '../reply/reply-text.ts';
import { adviceReasons } from './advise.ts';

/** Sentences of the contact page that the browser completes. */
export const channelWords = [
  'refusal.region',
  'refusal.plan',
  'refusal.topic',
  'refusal.onlyTopics',
  ...replyWords,
  ...twoWeeksWords,
] as const;
export type ChannelWords = Record<(typeof channelWords)[number], string>;

const ids = z.optional(z.array(z.string()));

const shownChannelSchema = z.object({
  id: z.string(),
  kind: z.enum(channelKinds),
  regions: ids,
  excludedRegions: ids,
  plans: ids,
  onlyTopics: ids,
  neverTopics: ids,
  notOffered: z.optional(z.string()),
  /** Topics that name it, of a channel for emergencies. */
  emergencyFor: ids,
  /** For others than customers. */
  forOthers: z.boolean(),
  alwaysLast: z.boolean(),
  speaksYours: z.boolean(),
  preferred: z.boolean(),
  hiddenWhenClosed: z.boolean(),
  reply: z.optional(
    z.object({
      value: z.number(),
      unit: z.enum(['minutes', 'hours', 'businessDays']),
      kind: z.enum(['promise', 'estimate']),
      whileOpen: z.boolean(),
      cutOff: z.optional(z.number()),
      slowerDays: z.array(z.enum(weekdays)),
      /** Id of the schedule that counts. */
      schedule: z.optional(z.string()),
    }),
  ),
});
/** A channel of the page. */
export type ShownChannel = z.infer<typeof shownChannelSchema>;

/** What the contact page carries besides `HoursData`, so that the browser can order its channels. */
export const channelDataSchema = z.object({
  /** The channels, in the order of the page. Pages carry them by this name. */
  desks: z.array(shownChannelSchema),
  /** The countries that any channel or address names. */
  regions: z.array(z.string()),
  /** The topic of the page with its parent, or none. */
  topics: z.array(z.string()),
  words: z.record(z.enum(channelWords), z.string()),
  /** Why a channel is advised, in words; only on the page of a topic. */
  reasons: z.optional(z.record(z.enum(adviceReasons), z.string())),
});
export type ChannelData = z.infer<typeof channelDataSchema>;

/** Reads what a page carries; throws if it is not what this version of the script expects. */
export const readChannelData = (json: string): ChannelData =>
  channelDataSchema.parse(JSON.parse(json));
