import { z } from 'zod/mini';
import { channelKinds } from '../../schemas/channel-kind.ts';
import { weekdays } from '../../schemas/weekday.ts';
import { twoWeeksWords } from '../hours/two-weeks-words.ts';
import { replyWords } from '../reply/reply-text.ts';
import { adviceReasons } from './advise.ts';

/** Sentences of the contact page that the browser completes. */
export const channelWords = [
  'refusal.region',
  'refusal.plan',
  'refusal.topic',
  'refusal.onlyTopics',
  'best.now',
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
  /** For customers who are signed in; builds from before do not say so. */
  signedIn: z.optional(z.boolean()),
  onlyTopics: ids,
  neverTopics: ids,
  notOffered: z.optional(z.string()),
  /** Topics that name it, of a channel for emergencies. */
  emergencyFor: ids,
  /** For others than customers. */
  forOthers: z.boolean(),
  alwaysLast: z.boolean(),
  byAppointment: z.boolean(),
  speaksYours: z.boolean(),
  preferred: z.boolean(),
  /** A ticket that costs something; builds from before do not say so. */
  costs: z.optional(z.boolean()),
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

/** A topic that can be chosen on the page. */
const topicChoiceSchema = z.object({
  /** Its id and its parent's. */
  topics: z.array(z.string()),
  /** Ids of the channels that take it; without it all. */
  channels: ids,
  /** Articles that most often solve it; `lang` of a title in another language. */
  help: z.array(z.object({ url: z.string(), title: z.string(), lang: z.optional(z.string()) })),
});
const topicChoicesSchema = z.record(z.string(), topicChoiceSchema);
/** By id of the topic. */
export type TopicChoices = z.infer<typeof topicChoicesSchema>;

/** What the contact page carries besides `HoursData`, so that the browser can order its channels. */
export const channelDataSchema = z.object({
  /** The channels, in the order of the page. Pages carry them by this name. */
  desks: z.array(shownChannelSchema),
  /** The countries that any channel or address names. */
  regions: z.array(z.string()),
  /** The topic of the page with its parent, or none. */
  topics: z.array(z.string()),
  /** Topics that can be chosen; empty on the page of a topic. */
  choices: topicChoicesSchema,
  words: z.record(z.enum(channelWords), z.string()),
  /** Why a channel is advised, in words. */
  reasons: z.record(z.enum(adviceReasons), z.string()),
});
export type ChannelData = z.infer<typeof channelDataSchema>;

/** Reads what a page carries; throws if it is not what this version of the script expects. */
export const readChannelData = (json: string): ChannelData =>
  channelDataSchema.parse(JSON.parse(json));
