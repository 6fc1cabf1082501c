import { z } from 'zod';

/** A time of the day such as `"16:00"`, in minutes from midnight. */
export const clockTimeSchema = z
  .string()
  .regex(
    /^(?:[01]?\d|2[0-3]):[0-5]\d$/u,
    'is no time of the day. Write it in quotes, such as "16:00"',
  )
  .transform((text) => {
    const [hour = '0', minute = '0'] = text.split(':');
    return Number(hour) * 60 + Number(minute);
  });
