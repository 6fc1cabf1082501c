import { z } from 'zod/mini';

/** A text, and its language where that is not the page's. */
const wordsSchema = z.object({ text: z.string(), lang: z.optional(z.string()) });

const codes = z.optional(z.array(z.string()));

/** How a channel is reached that is kept for customers who are signed in, in words. */
export const lockedAddressSchema = z.object({
  /** What stands before the link. */
  label: z.optional(wordsSchema),
  /** Without it there is nothing to open, such as a fax. */
  href: z.optional(z.string()),
  text: wordsSchema,
  /** Where letters go, in a line. */
  postal: z.optional(z.string()),
  /** A number or an e-mail address. */
  isCode: z.boolean(),
  notes: z.array(z.string()),
  regions: codes,
  excludedRegions: codes,
});
export type LockedAddress = z.infer<typeof lockedAddressSchema>;

/** A channel whose addresses stand on no page: the server hands them out to its customers. */
export const lockedChannelSchema = z.object({
  id: z.string(),
  plans: codes,
  regions: codes,
  excludedRegions: codes,
  /** By locale. */
  addresses: z.record(z.string(), z.array(lockedAddressSchema)),
});
export type LockedChannel = z.infer<typeof lockedChannelSchema>;

/** What the API answers: addresses by channel. */
export const ownChannelsSchema = z.object({
  channels: z.record(z.string(), z.array(lockedAddressSchema)),
});
