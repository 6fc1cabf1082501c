import type { Tallies } from '../../schemas/tallies.ts';
import type { Database } from '../db/schema.ts';

/** The sums of all articles with votes, by `<locale>/<articleId>` in the order of these names. */
export async function listTallies(db: Database): Promise<Tallies> {
  const rows = await db
    .selectFrom('article_tallies')
    .select(['locale', 'article_id', 'helpful', 'total'])
    .where('total', '>', 0)
    .execute();
  return Object.fromEntries(
    rows
      .map(({ locale, article_id: id, helpful, total }): [string, Tallies[string]] => [
        `${locale}/${id}`,
        { helpful, total },
      ])
      .sort(([one], [other]) => (one < other ? -1 : 1)),
  );
}
