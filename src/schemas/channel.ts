import { z } from 'zod';
import { addressSchema } from './address.ts';
import { audiences } from './audience.ts';
import { channelKinds } from './channel-kind.ts';
import { identitySchema } from './identity.ts';
import { languageTagSchema } from './language-tag.ts';
import { textSchema } from './localized-text.ts';
import { isShortNumber } from './phone-number.ts';
import { regionSchema } from './region.ts';
import { replyTargetSchema } from './reply-target.ts';
import { ticketPriorities } from './ticket-priority.ts';

/** What using a channel costs. */
const priceSchema = z.strictObject({
  /** In units of the currency; 0 says that it is free. */
  amount: z.number().min(0),
  /** ISO 4217, such as `EUR`. */
  currency: z.string().regex(/^[A-Z]{3}$/u, 'is no currency. Write its code, such as EUR'),
  /** For what: "per request", "per minute from a mobile". */
  per: textSchema.optional(),
  /** Page where it is paid; the form of a ticket leads there. */
  url: z.url({ protocol: /^https?$/u }).optional(),
});

/** Hours of a channel for one purpose, where it has different ones. */
const purposeSchema = z.strictObject({
  /** Such as "Urgent requests". */
  label: textSchema,
  /** Id of a file in `content/contact/schedules/`. */
  schedule: z.string().min(1),
  /** Languages that are spoken then, where they are others than those of the channel. */
  languages: z.array(languageTagSchema).min(1).optional(),
});

/** `content/contact/channels/<id>.yaml`: one way to reach support. */
export const channelSchema = z
  .strictObject({
    kind: z.enum(channelKinds),
    /** Heading of the channel. */
    label: textSchema,
    /** When it is the right one and what to have at hand. One or two sentences. */
    summary: textSchema.optional(),
    /** Languages that are spoken there (BCP 47). They may differ from those of the site. */
    languages: z.array(languageTagSchema).min(1).optional(),
    /** Id of a file in `content/contact/schedules/`. */
    schedule: z.string().min(1).optional(),
    /** Instead of `schedule`: hours by purpose. The channel is open while one of them is. */
    purposes: z.array(purposeSchema).min(1).optional(),
    /** Instead of hours: one comes, or is called, at a time that was agreed before. */
    byAppointment: z.boolean().default(false),
    /** Where it is reached. A ticket needs none: it has the form of this site. */
    addresses: z.array(addressSchema).default([]),
    /** Countries of the customers it is for. Without it: everyone. */
    regions: z.array(regionSchema).min(1).optional(),
    /** Plans of the customers it is for, as they are called. Without it: everyone. */
    plans: z.array(z.string().min(1)).min(1).optional(),
    /** Whom it is for. A channel for others stands below those for customers, who are never sent there. */
    audience: z.enum(audiences).default('customers'),
    /** For emergencies: first for the topics that name it, advised for no other. */
    emergency: z.boolean().default(false),
    /** Below all other channels of its audience, and advised after them. */
    alwaysLast: z.boolean().default(false),
    /** Place among channels that help as much; smaller comes first, channels without it come last, by id. */
    order: z.number().optional(),
    /** Marked as the best way for most people. */
    preferred: z.boolean().default(false),
    /** How soon people get an answer. */
    replyTarget: replyTargetSchema.optional(),
    /** Countries whose customers it is not for. */
    excludedRegions: z.array(regionSchema).min(1).optional(),
    /** What people have to show to be helped there. */
    identity: identitySchema.optional(),
    /** Only for customers who are signed in, by a token of the company. */
    signedIn: z.boolean().default(false),
    price: priceSchema.optional(),
    /** Of its tickets, for those who answer. Only for tickets with the form of this site. */
    priority: z.enum(ticketPriorities).optional(),
    /** Ids of the only topics that are handled there. */
    onlyTopics: z.array(z.string().min(1)).min(1).optional(),
    /** Ids of topics that are never handled there. */
    neverTopics: z.array(z.string().min(1)).min(1).optional(),
    /** What speaks for it, one short phrase each. */
    advantages: z.array(textSchema).default([]),
    /** What speaks against it, one short phrase each. */
    drawbacks: z.array(textSchema).default([]),
    /** Not about an open request before its reply target is over. */
    waitForReply: z.boolean().default(false),
    /** Not shown while it is closed. */
    hiddenWhenClosed: z.boolean().default(false),
    /** Why there is no such channel. Instead of addresses: people look for it and should know. */
    notOffered: textSchema.optional(),
  })
  .superRefine((channel, context) => {
    const { schedule, purposes, addresses, notOffered, hiddenWhenClosed } = channel;
    const { audience, emergency, alwaysLast, preferred, byAppointment } = channel;
    const { kind, priority } = channel;
    const hasHours = (schedule ?? purposes) !== undefined;
    const refuse = (path: string, message: string): void =>
      context.addIssue({ code: 'custom', path: [path], message });
    if (schedule !== undefined && purposes)
      refuse('purposes', 'stands beside "schedule". Keep one of them');
    if (priority !== undefined && (kind !== 'ticket' || addresses.length > 0))
      refuse(
        'priority',
        'is for tickets that have the form of this site: "kind: ticket" without addresses',
      );
    if (byAppointment && hasHours)
      refuse('byAppointment', 'stands beside opening hours. Keep one of them');
    for (const [index, { phone, sms, regions }] of addresses.entries()) {
      const number = phone ?? sms ?? '';
      if (!isShortNumber(number) || (regions ?? channel.regions) !== undefined) continue;
      const message = `is dialled in some countries only: what is ${number} elsewhere? Add "regions", such as regions: [ES]`;
      context.addIssue({
        code: 'custom',
        path: ['addresses', index, phone ? 'phone' : 'sms'],
        message,
      });
    }
    if (channel.signedIn && audience !== 'customers')
      refuse(
        'signedIn',
        `stands beside "audience: ${audience}", who have no account. Keep one of them`,
      );
    if (channel.signedIn && emergency)
      refuse(
        'signedIn',
        'stands beside "emergency". In an emergency nobody signs in first: remove it',
      );
    if (channel.signedIn && notOffered !== undefined)
      refuse(
        'signedIn',
        'stands beside "notOffered". There is nothing to keep for customers: remove it',
      );
    if (hiddenWhenClosed && !hasHours)
      refuse('hiddenWhenClosed', 'needs a "schedule" to be closed by');
    if (notOffered !== undefined && (addresses.length > 0 || hasHours)) {
      refuse('notOffered', 'stands beside addresses or hours. Remove them, or this line');
    }
    if (emergency && audience !== 'customers')
      refuse('emergency', `stands beside "audience: ${audience}". Keep one of them`);
    if (emergency && alwaysLast)
      refuse('alwaysLast', 'stands beside "emergency". An emergency comes first for its topics');
    if (preferred && (emergency || alwaysLast || audience !== 'customers'))
      refuse(
        'preferred',
        'marks the best way for most customers, which this one is not. Remove it',
      );
  });
export type Channel = z.infer<typeof channelSchema>;
