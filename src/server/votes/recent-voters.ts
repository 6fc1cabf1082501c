/**
 * For so long a second form from the same place is the same click: a double click sends the form
 * twice before the first answer, and its cookie, has come. In milliseconds.
 */
const clickPeriod = 10_000;

/** Most clicks remembered, about 2 MB. */
const mostClicks = 10_000;

/** Gives forms without a cookie their voter. */
export interface RecentVoters {
  /**
   * The voter of a form from `place` (whatever tells a browser apart) on `article`: a new one, or
   * the one that was given out a moment ago.
   */
  getVoter(place: string, article: string): string;
}

/** Places are kept in memory for seconds and stored nowhere. */
export function createRecentVoters(clock: () => Date, newVoter: () => string): RecentVoters {
  const clicks = new Map<string, { voter: string; at: number }>();
  return {
    getVoter(place, article) {
      const now = clock().getTime();
      const key = JSON.stringify([place, article]);
      const known = clicks.get(key);
      if (known && now - known.at < clickPeriod) return known.voter;
      const click = { voter: newVoter(), at: now };
      clicks.delete(key);
      clicks.set(key, click);
      dropOld(clicks, now);
      return click.voter;
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
