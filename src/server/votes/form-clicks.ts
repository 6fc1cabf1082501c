import { createHash } from 'node:crypto';
import { createNetworkDigest } from '../db/day-salt.ts';
import type { Database } from '../db/schema.ts';
import type { VoteValue } from '../../schemas/vote.ts';
import { articleKey, type VotedEdition } from './voted-article.ts';

/**
 * How long the same vote from the same place counts as the same click, in milliseconds. A double
 * click sends the form twice before the first answer, with its cookie, has come.
 */
const clickPeriod = 2_000;

/** What tells one click on the form from another: all that the two of a double click share. */
export interface FormClick extends VotedEdition {
  address: string;
  userAgent: string;
  vote: VoteValue;
}

/**
 * The voters that forms without a cookie are given. Every form gets one of its own, so that two people
 * at one address never share one; those of a double click are known by their first digits, whichever
 * process was sent the other one.
 */
export interface FormClicks {
  /** Makes the voter of a click. */
  createVoter(click: FormClick): Promise<string>;
  /**
   * Voters of the same click whose votes are stored and give way to a later one, in any process that
   * asks. Call it when the vote of the click itself is stored.
   */
  listEarlier(click: FormClick): Promise<readonly string[]>;
}

/** Clicks of forms on the votes in `db`; `newVoter` makes a random UUID. */
export function createFormClicks(
  db: Database,
  { clock, newVoter }: { clock: () => Date; newVoter: () => string },
): FormClicks {
  const digest = createNetworkDigest(db, clock);
  const startOf = async (click: FormClick, period: number): Promise<string> => {
    const { address, userAgent, vote, edition } = click;
    const facts = JSON.stringify([address, userAgent, articleKey(click), edition, vote, period]);
    const hash = createHash('sha256')
      .update(await digest(facts))
      .digest('hex');
    return `${hash.slice(0, 8)}-${hash.slice(8, 12)}`;
  };
  const periodNow = (): number => Math.floor(clock().getTime() / clickPeriod);
  return {
    createVoter: async (click) => {
      const start = await startOf(click, periodNow());
      return start + newVoter().slice(start.length);
    },
    async listEarlier(click) {
      const now = periodNow();
      const periods = [now - 1, now, now + 1];
      const starts = await Promise.all(periods.map((period) => startOf(click, period)));
      const found = await Promise.all(starts.map((start) => listVotes(db, click, start)));
      const votes = found.flat().sort(byTime);
      const last = Date.parse(votes.at(-1)?.createdAt ?? '');
      return votes
        .slice(0, -1)
        .filter(({ createdAt }) => last - Date.parse(createdAt) < clickPeriod)
        .map(({ voter }) => voter);
    },
  };
}

interface ClickedVote {
  voter: string;
  createdAt: string;
}

/** Every process must put them in the same order. */
const byTime = (one: ClickedVote, other: ClickedVote): number =>
  `${one.createdAt} ${one.voter}` < `${other.createdAt} ${other.voter}` ? -1 : 1;

/** Votes on an edition of voters whose ids begin so. */
async function listVotes(
  db: Database,
  { locale, articleId, edition, vote }: FormClick,
  start: string,
): Promise<readonly ClickedVote[]> {
  return db
    .selectFrom('votes')
    .select(['voter', 'created_at as createdAt'])
    .where('voter', '>=', `${start}-0000-0000-000000000000`)
    .where('voter', '<=', `${start}-ffff-ffff-ffffffffffff`)
    .where('locale', '=', locale)
    .where('article_id', '=', articleId)
    .where('edition', '=', edition)
    .where('vote', '=', vote)
    .execute();
}
