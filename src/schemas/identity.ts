import { z } from 'zod';
import { textSchema } from './localized-text.ts';

export const identityNeeds = ['none', 'signedIn', 'pin'] as const;

/** What people have to show to be helped. */
export const identitySchema = z
  .strictObject({
    need: z.enum(identityNeeds),
    /** Where to find the PIN, or why to sign in. One sentence. */
    where: textSchema.optional(),
    /** Where to sign in, or the page that shows the PIN. */
    url: z.url({ protocol: /^https?$/u }).optional(),
  })
  .refine(({ need, where, url }) => need !== 'pin' || (where ?? url) !== undefined, {
    path: ['where'],
    error: 'is missing: nobody finds a PIN without being told where it is',
  });
