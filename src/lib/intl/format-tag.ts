/**
 * The tag by which dates, times and lists are written. English without a region is read all over
 * the world, so it gets “25 December”, “14:00” and “Spanish, German and English”, which nobody
 * misreads; `en-US` keeps its own.
 */
export const formatTag = (tag: string): string => (tag === 'en' ? 'en-GB' : tag);
