import { z } from 'zod';
import { textSchema } from './localized-text.ts';

export const severities = ['info', 'warning', 'critical'] as const;

/** A moment with its offset, such as `2026-12-24T08:00+01:00`. */
const instantSchema = z.iso.datetime({
  offset: true,
  error: 'is no moment with an offset. Write it as 2026-12-24T08:00:00+01:00',
});

/** `content/announcements/<id>.yaml`: a notice above every page between two moments. */
export const announcementSchema = z
  .strictObject({
    /** What readers are told, per locale. Locales without a text do not show it. */
    text: textSchema,
    severity: z.enum(severities).default('info'),
    from: instantSchema,
    /** An announcement without an end is an error: they are forgotten. */
    until: instantSchema,
    /** Where to read more: an article id, or an address that starts with https://. */
    link: z.string().optional(),
  })
  .refine((announcement) => Date.parse(announcement.from) < Date.parse(announcement.until), {
    path: ['until'],
    error: 'is not after "from"',
  });
export type Announcement = z.infer<typeof announcementSchema>;
