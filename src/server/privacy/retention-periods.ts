import type { Environment } from '../../schemas/environment.ts';
import { defaultRetentionDays } from '../../schemas/retention-settings.ts';

/** What is kept for a time of its own. */
export type RetentionKind =
  'tickets' | 'files' | 'copies' | 'deflections' | 'voters' | 'searches' | 'questions' | 'comments';

/** How long a kind is kept, in days, and whether the operator says so; a default is never `off`. */
export type Period = { days: number | 'off'; isGiven: true } | { days: number; isGiven: false };

export type RetentionPeriods = Readonly<Record<RetentionKind, Period>>;

/** The periods that the environment asks for. */
export function toPeriods(environment: Environment): RetentionPeriods {
  const choose = (given: number | 'off' | undefined, usual: number): Period =>
    given === undefined ? { days: usual, isGiven: false } : { days: given, isGiven: true };
  const tickets = choose(environment.RETAIN_TICKETS_DAYS, defaultRetentionDays.tickets);
  const copies = environment.RETAIN_COPIES_DAYS;
  return {
    tickets,
    files: choose(environment.RETAIN_FILES_DAYS, defaultRetentionDays.files),
    copies: copies === undefined ? tickets : { days: copies, isGiven: true },
    deflections: choose(environment.RETAIN_DEFLECTIONS_DAYS, defaultRetentionDays.deflections),
    voters: choose(environment.RETAIN_VOTERS_DAYS, defaultRetentionDays.voters),
    searches: choose(environment.RETAIN_SEARCHES_DAYS, defaultRetentionDays.searches),
    questions: choose(environment.RETAIN_QUESTIONS_DAYS, defaultRetentionDays.questions),
    comments: choose(environment.RETAIN_COMMENTS_DAYS, defaultRetentionDays.comments),
  };
}

const day = 24 * 60 * 60_000;

/**
 * How long after retention first ran on a database the defaults remove nothing, in milliseconds.
 */
const grace = 30 * day;

/** When defaults begin to remove something. */
export const endOfGrace = (firstRun: Date): Date => new Date(firstRun.getTime() + grace);

/** The moment before which things are removed, as ISO 8601; undefined if nothing is. */
export function findCutoff(
  { days, isGiven }: Period,
  { now, firstRun }: { now: Date; firstRun: Date },
): string | undefined {
  if (days === 'off' || (!isGiven && now < endOfGrace(firstRun))) return undefined;
  return daysBefore(now, days);
}

/** A moment as ISO 8601 in UTC. */
export const daysBefore = (now: Date, days: number): string =>
  new Date(now.getTime() - days * day).toISOString();
