import { z } from 'zod';

/**
 * An IANA zone such as `Europe/Madrid`. Abbreviations and offsets are refused: "CET" and "+01:00"
 * are wrong for half of the year.
 */
export const timeZoneSchema = z.string().refine(isTimeZone, {
  error:
    'is no time zone that knows summer time. Name it by its place, such as Europe/Madrid or America/Sao_Paulo',
});

/** Tells whether `Intl` knows the zone and its name is a place, or UTC. */
function isTimeZone(text: string): boolean {
  if (text !== 'UTC' && !/^[A-Z][A-Za-z]+\/\S+$/u.test(text)) return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone: text });
    return true;
  } catch {
    return false;
  }
}
