import { z } from 'zod';
import { textSchema, type Text } from './localized-text.ts';

/** A moment with the offset of its zone, such as `2026-11-29T18:00:00+01:00`. */
const momentSchema = z.iso.datetime({
  offset: true,
  error: 'is no moment. Write it as "2026-11-29T18:00:00+01:00"',
});

const shortNoticeSchema = z
  .strictObject({
    /** Ids of files in `content/contact/schedules/`. */
    schedules: z.array(z.string().min(1)).min(1),
    /** From when it is closed. */
    from: momentSchema,
    /** When the hours of the schedule count again. */
    until: momentSchema,
    /** Why, in the reader's language. */
    because: textSchema,
  })
  .refine(({ from, until }) => Date.parse(from) < Date.parse(until), {
    path: ['until'],
    error: 'is not after "from"',
  });
/** Something that is closed at short notice. */
export type ShortNotice<Label = Text> = Omit<z.infer<typeof shortNoticeSchema>, 'because'> & {
  because: Label;
};

/** `content/contact/closed.yaml`: what is closed at short notice; `npm run close` writes it. */
export const shortNoticesSchema = z.strictObject({ closed: z.array(shortNoticeSchema) });
export type ShortNotices = z.infer<typeof shortNoticesSchema>;
