import { advise } from '../../../contact/channels/advise.ts';
import type { NowData } from '../../../contact/channels/now-data.ts';
import { statesForReader } from '../../../contact/channels/purpose-states.ts';
import type { ShownStanding } from '../../../contact/channels/standings.ts';
import type { HoursData } from '../../../contact/hours/hours-data.ts';
import type { ExpectedReply } from '../../../contact/reply/expected-reply.ts';
import { readAboutYou } from '../customer.ts';
import { currentHours } from './short-notice.ts';
import { computeReply } from './show-reply.ts';
import { standingsFor } from './standings-for.ts';

/** The channels of a site at a moment, for what the reader has chosen on the contact page. */
export interface RankedNow {
  /** Id of the one that is recommended; undefined if none can be used. */
  best: string | undefined;
  standings: readonly (ShownStanding & { reply: ExpectedReply | undefined })[];
  /** With what is closed at short notice. */
  hours: HoursData;
}

/** Which way is best now, by the rule of the contact page; `topic` may be empty. */
export function rankNow(
  { hours: usual, channels }: NowData,
  topic: string,
  now: Temporal.Instant,
): RankedNow {
  const hours = currentHours(usual, now);
  const standings = standingsFor(
    channels,
    { ...readAboutYou(channels), topic },
    (id) => statesForReader(hours, id, now)[0]?.state,
  ).map((standing) => ({ ...standing, reply: computeReply(standing.shown, hours, now) }));
  return { best: advise(standings, now)?.id, standings, hours };
}
