import { z } from 'zod';
import { localMomentSchema } from './calendar-date.ts';
import { languageTagSchema } from './language-tag.ts';
import { textSchema } from './localized-text.ts';
import { regionSchema } from './region.ts';
import { timeZoneSchema } from './time-zone.ts';

export const noticeKinds = ['brand', 'outage', 'season', 'rule'] as const;

/** `content/contact/notices/<id>.yaml`: what people should know before they write or call. */
export const noticeSchema = z
  .strictObject({
    /**
     * `brand`: you may be looking for somebody else; `outage`: we know, and work on it; `season`:
     * answers take longer; `rule`: how we work, such as fair use.
     */
    kind: z.enum(noticeKinds),
    text: textSchema,
    /** Where to go or read on: an article id, or an address that starts with https://. */
    link: z.string().min(1).optional(),
    /** What stands on the link. Without it: the title of the article, or the address. */
    linkLabel: textSchema.optional(),
    /** First day, `2026-12-20`, or the time of its beginning, `2026-12-20 18:00`. Without it: at once. */
    from: localMomentSchema.optional(),
    /**
     * Last day, or the time of its end. An outage or a season without an end is an error: they are
     * forgotten.
     */
    until: localMomentSchema.optional(),
    /**
     * IANA zone of `from` and `until`. Without it: that of the hours of the first of `channels`, else
     * that of the site.
     */
    zone: timeZoneSchema.optional(),
    /** Locales that show it. Without it: all. */
    locales: z.array(languageTagSchema).min(1).optional(),
    /** Countries of the customers it is for. Without it: everyone. */
    regions: z.array(regionSchema).min(1).optional(),
    /** Channels at which it stands. Without it: above all of them. */
    channels: z.array(z.string().min(1)).min(1).optional(),
    /** Place among the notices; smaller comes first. */
    order: z.number().optional(),
  })
  .superRefine(({ kind, from, until }, context) => {
    const isPassing = kind === 'outage' || kind === 'season';
    if (isPassing && until === undefined) {
      const message = `is missing: ${kind === 'outage' ? 'an outage' : 'a season'} has an end. Write the last day, such as 2026-12-31, or its time, 2026-12-31 18:00`;
      context.addIssue({ code: 'custom', path: ['until'], message });
    }
    if (from === undefined || until === undefined) return;
    const end = until.includes('T') ? until : `${until}T24`;
    if (end <= from) {
      context.addIssue({ code: 'custom', path: ['until'], message: 'is before "from"' });
    }
  });
export type Notice = z.infer<typeof noticeSchema>;
