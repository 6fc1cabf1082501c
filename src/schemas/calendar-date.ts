import { z } from 'zod';

/** A day of the calendar such as `2026-12-25`. YAML readers that make dates of it are understood. */
export const calendarDateSchema = z.preprocess(
  (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
  z.iso.date({ error: 'is no day of the calendar. Write it as 2026-12-25' }),
);
