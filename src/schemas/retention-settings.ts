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
};
