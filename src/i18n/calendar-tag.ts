/**
 * The tag by which dates and times are written. English without a region is read all over the
 * world, so it gets “25 December” and “14:00”, which nobody misreads; `en-US` keeps its own.
 */
export const calendarTag = (tag: string): string => (tag === 'en' ? 'en-GB' : tag);
