import { z } from 'zod';
import { addressSchema } from './address.ts';
import { languageTagSchema } from './language-tag.ts';
import { textSchema } from './localized-text.ts';
import { regionSchema } from './region.ts';

export const channelKinds = [
  'ticket',
  'chat',
  'phone',
  'callback',
  'email',
  'community',
  'form',
  'other',
] as const;
export type ChannelKind = (typeof channelKinds)[number];

export const replyUnits = ['hours', 'businessDays'] as const;

/** `content/contact/channels/<id>.yaml`: one way to reach support. */
export const channelSchema = z.strictObject({
  kind: z.enum(channelKinds),
  /** Heading of the channel. */
  label: textSchema,
  /** When it is the right one and what to have at hand. One or two sentences. */
  summary: textSchema.optional(),
  /** Languages that are spoken there (BCP 47). They may differ from those of the site. */
  languages: z.array(languageTagSchema).min(1).optional(),
  /** Id of a file in `content/contact/schedules/`. */
  schedule: z.string().min(1).optional(),
  /** Where it is reached. A ticket needs none: it has the form of this site. */
  addresses: z.array(addressSchema).default([]),
  /** Countries of the customers it is for. Without it: everyone. */
  regions: z.array(regionSchema).min(1).optional(),
  /** Plans of the customers it is for, as they are called. Without it: everyone. */
  plans: z.array(z.string().min(1)).min(1).optional(),
  /** Place on the page; smaller comes first, channels without it come last, by id. */
  order: z.number().optional(),
  /** Marked as the best way for most people. */
  preferred: z.boolean().default(false),
  /** How soon people get an answer. */
  replyTarget: z
    .strictObject({
      value: z.number().int().min(1),
      unit: z.enum(replyUnits),
    })
    .optional(),
});
export type Channel = z.infer<typeof channelSchema>;
