import { createHash } from 'node:crypto';

/**
 * How long the same vote from the same place counts as the same click, in milliseconds. A double
 * click sends the form twice before the first answer, with its cookie, has come.
 */
const clickPeriod = 2_000;

/** Most clicks remembered, about 2 MB. */
const mostClicks = 10_000;

/** What tells one click on the form from another: all that the two of a double click share. */
export interface FormClick {
  address: string;
  userAgent: string;
  article: string;
  vote: string;
}

/** Voters that forms were given a moment ago. */
export interface RecentVoters {
  /**
   * Remembers `voter` for a click, and returns the voter remembered before, to whom the vote
   * belongs. Every form holds a voter of its own, so that two people at one address never share
   * one.
   */
  exchange(click: FormClick, voter: string): string | undefined;
}

/** Clicks are kept in memory for seconds, as digests, and stored nowhere. */
export function createRecentVoters(clock: () => Date): RecentVoters {
  const clicks = new Map<string, { voter: string; at: number }>();
  return {
    exchange({ address, userAgent, article, vote }, voter) {
      const now = clock().getTime();
      const facts = JSON.stringify([address, userAgent, article, vote]);
      const key = createHash('sha256').update(facts).digest('base64');
      const known = clicks.get(key);
      clicks.delete(key);
      clicks.set(key, { voter, at: now });
      dropOld(clicks, now);
      return known && now - known.at < clickPeriod ? known.voter : undefined;
    },
  };
}

/** A map keeps the order of insertion, so the oldest come first. */
function dropOld(clicks: Map<string, { at: number }>, now: number): void {
  for (const [key, { at }] of clicks) {
    if (now - at < clickPeriod && clicks.size <= mostClicks) return;
    clicks.delete(key);
  }
}
