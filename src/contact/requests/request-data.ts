import { z } from 'zod/mini';
import { ticketStates } from '../../schemas/ticket-state.ts';
import { channelDataSchema } from '../channels/channel-data.ts';
import { hoursDataSchema } from '../hours/hours-data.ts';
import { shortNoticeDataSchema, type ShortNoticeData } from '../hours/short-notice-data.ts';

/** Sentences of the mails to requesters; `{{reference}}` and `{{url}}` stand as `{reference}`, `{url}`. */
export const mailWords = [
  'greeting',
  'receivedSubject',
  'received',
  'next',
  'noReply',
  'follow',
  'stranger',
  'linkSubject',
  'link',
  'linkStranger',
  'answerSubject',
  'answer',
  'answerText',
  'answerRead',
  'answerReply',
] as const;
export type MailWords = Record<(typeof mailWords)[number], string>;

/**
 * What the server has to know of a language to write to requesters and to show them their requests:
 * a built file, so that it needs no interface strings and no content folder.
 */
export const requestDataSchema = z.object({
  /** Name of the help centre. */
  siteName: z.string(),
  /** Where readers find the site, without a slash at the end. */
  siteUrl: z.string(),
  /** Zone in which the server writes times: that of the ticket channel, else of the first other, else UTC. */
  zone: z.string(),
  /** Answers to our mails reach nobody. */
  noReply: z.boolean(),
  mail: z.record(z.enum(mailWords), z.string()),
  states: z.record(z.enum(ticketStates), z.string()),
  /** Hours of the channels for tickets. */
  hours: hoursDataSchema,
  /** The channels for tickets, in the order of the contact page. */
  channels: channelDataSchema,
  /** "We reply within 24 hours", by channel. */
  within: z.record(z.string(), z.string()),
  /** Channels with a form of their own; builds from before have none. */
  ownForms: z.optional(z.array(z.string())),
  /** Topic → the topic that it is a part of. */
  parents: z.record(z.string(), z.string()),
});
export type RequestData = z.infer<typeof requestDataSchema>;

/**
 * What is closed at short notice, from the text of `/contact/closures.json`; undefined if it is another
 * kind: somebody put it there by hand, and what the build says is better than no mail.
 */
export function parseClosures(text: string): ShortNoticeData['closed'] | undefined {
  try {
    return shortNoticeDataSchema.parse(JSON.parse(text)).closed;
  } catch {
    return undefined;
  }
}
