import type { Tallies } from '../../schemas/tallies.ts';
import type { Database } from '../db/schema.ts';

/**
 * The sums of all articles with votes on their latest edition, by `<locale>/<articleId>` in the order
 * of these names.
 */
export async function listTallies(db: Database): Promise<Tallies> {
  const latest = new Map<string, number>();
  const editions = await db
    .selectFrom('article_editions')
    .select(['locale', 'article_id'])
    .select((row) => row.fn.max('edition').as('edition'))
    .groupBy(['locale', 'article_id'])
    .execute();
  for (const { locale, article_id: id, edition } of editions)
    latest.set(`${locale}/${id}`, edition);
  const rows = await db
    .selectFrom('article_tallies')
    .select(['locale', 'article_id', 'edition'])
    .select((row) => [
      row.fn.sum<number | string>('helpful').as('helpful'),
      row.fn.sum<number | string>('total').as('total'),
    ])
    .groupBy(['locale', 'article_id', 'edition'])
    .execute();
  return Object.fromEntries(
    rows
      .map(({ locale, article_id: id, edition, helpful, total }) => ({
        name: `${locale}/${id}`,
        edition,
        tally: { helpful: Number(helpful), total: Number(total) },
      }))
      .filter(({ name, edition, tally }) => tally.total > 0 && edition === (latest.get(name) ?? 1))
      .map(({ name, tally }): [string, Tallies[string]] => [name, tally])
      .sort(([one], [other]) => (one < other ? -1 : 1)),
  );
}
