import { z } from 'zod';

/** A number of days, as `365`; `off` or `0` is never. Without it, a default holds. */
const days = z
  .string()
  .regex(/^(?:off|\d{1,5})$/u, 'must be a number of days, or "off"')
  .transform((text) => (text === 'off' || Number(text) === 0 ? 'off' : Number(text)))
  .optional();

/** For how many days something is kept. */
export const retentionSettings = {
  /** Tickets, after the last thing that happened in them. */
  RETAIN_TICKETS_DAYS: days,
  /** Contents of their files in the database, after the same. */
  RETAIN_FILES_DAYS: days,
  /** Folders of the receiver `file`, after the same; without it, as long as tickets. */
  RETAIN_COPIES_DAYS: days,
  /** Articles that solved what somebody was about to write. */
  RETAIN_DEFLECTIONS_DAYS: days,
  /** Which device voted; the votes stay, without it. */
  RETAIN_VOTERS_DAYS: days,
  /** Single searches and subjects; their sums stay, those of rare questions without their words. */
  RETAIN_SEARCHES_DAYS: days,
  /** Sums of questions, and of what happened while tickets were written. */
  RETAIN_QUESTIONS_DAYS: days,
  /** What readers said after "no"; how often each reason was given stays. */
  RETAIN_COMMENTS_DAYS: days,
};

/**
 * Days that hold without a setting. A year for tickets: long enough for a warranty case that comes back, and no archive, which the
 * desk is. Their files weigh more and the desk has them: a quarter of a year, as long as single
 * searches show what a question looks like. Thirteen months for
 * what is counted, so that a month can be compared with that of a year ago; it is also how long the
 * cookie of a voter holds.
 */
export const defaultRetentionDays = {
  tickets: 365,
  files: 90,
  deflections: 400,
  voters: 400,
  searches: 90,
  questions: 400,
  comments: 400,
} as const;
