import type { Manifest } from '../../schemas/manifest.ts';
import { compareSketches } from '../../lib/text/text-sketch.ts';
import { transactWithRetry } from '../db/retry.ts';
import type { Database, DatabaseTransaction } from '../db/schema.ts';
import { toCountedId, type ManifestArticle } from '../site/find-article.ts';

/**
 * Likeness below which a text is another: less than half of its words and phrases are those of the
 * text with which the edition began. Of 5,146 changes in the histories of two projects of
 * documentation, 2.5 % leave less, none of which corrects a mistake (ADR 0069).
 */
const leastLikeness = 0.5;

/** Articles looked up in one query. */
const atOnce = 500;

/** The edition of the text that a build shows, by locale and id as it is counted; 1 where nothing is known. */
export type FindEdition = (locale: string, articleId: string) => number;

interface Edition {
  edition: number;
  sketch: string;
  declared: string;
}

type Cause = 'first' | 'declared' | 'changed';

interface Shown {
  locale: string;
  articleId: string;
  revision: string;
  sketch: string | undefined;
  declared: string;
}

/**
 * Tells the editions of a build, and writes down which of its texts are new ones. A text that was
 * shown before keeps its edition, in an old process beside a new one and after a change was taken
 * back. Builds without sketches, such as the preview, begin none.
 */
export function createEditions(
  db: Database,
  clock: () => Date,
): (manifest: Manifest) => Promise<FindEdition> {
  let last: { manifest: Manifest; editions: Promise<FindEdition> } | undefined;
  return (manifest) => {
    if (last?.manifest === manifest) return last.editions;
    const editions = readEditions(db, manifest, clock());
    const current = { manifest, editions };
    last = current;
    // Asked again for the next vote.
    editions.catch(() => {
      if (last === current) last = undefined;
    });
    return editions;
  };
}

async function readEditions(db: Database, manifest: Manifest, now: Date): Promise<FindEdition> {
  const shown = listShown(manifest);
  const known = new Map<string, number>();
  for (const part of listParts(shown)) {
    for (const [key, edition] of await findRevisions(db, part)) known.set(key, edition);
  }
  const unknown = shown.filter((article) => !known.has(keyOf(article)));
  for (const part of listParts(unknown)) {
    const found = await transactWithRetry(() => placeTexts(db, part, now));
    for (const [key, edition] of found) known.set(key, edition);
  }
  const revisions = new Map(shown.map((article) => [nameOf(article), keyOf(article)]));
  return (locale, articleId) =>
    known.get(revisions.get(nameOf({ locale, articleId })) ?? '') ?? firstEdition;
}

const firstEdition = 1;

const listShown = ({ articles }: Manifest): Shown[] =>
  Object.entries(articles).flatMap(([locale, ofLocale]) =>
    Object.entries(ofLocale).map(([articleId, article]) => toShown(locale, articleId, article)),
  );

const toShown = (locale: string, articleId: string, article: ManifestArticle): Shown => ({
  ...{ locale, articleId: toCountedId(articleId, article), revision: article.revision },
  ...{ sketch: article.sketch, declared: article.declared ?? '' },
});

const nameOf = ({ locale, articleId }: Pick<Shown, 'locale' | 'articleId'>): string =>
  `${locale}/${articleId}`;
const keyOf = (article: Shown): string => `${nameOf(article)} ${article.revision}`;

/** Parts of one locale each. */
function* listParts(articles: readonly Shown[]): Generator<readonly Shown[]> {
  for (const ofLocale of Map.groupBy(articles, ({ locale }) => locale).values()) {
    for (let start = 0; start < ofLocale.length; start += atOnce) {
      yield ofLocale.slice(start, start + atOnce);
    }
  }
}

async function findRevisions(
  db: Database | DatabaseTransaction,
  articles: readonly Shown[],
): Promise<[string, number][]> {
  const rows = await db
    .selectFrom('article_revisions')
    .select(['locale', 'article_id', 'revision', 'edition'])
    .where('locale', '=', articles[0]?.locale ?? '')
    .where(
      'article_id',
      'in',
      articles.map(({ articleId }) => articleId),
    )
    .execute();
  return rows.map(({ locale, article_id: articleId, revision, edition }) => [
    `${locale}/${articleId} ${revision}`,
    edition,
  ]);
}

/**
 * Gives texts that were not shown before their editions, one process after the other: the second of
 * two that serve the same build finds what the first has written.
 */
function placeTexts(
  db: Database,
  articles: readonly Shown[],
  now: Date,
): Promise<[string, number][]> {
  return db.transaction().execute(async (transaction) => {
    await lockEditions(transaction, now);
    const known = new Map(await findRevisions(transaction, articles));
    const latest = await findLatest(transaction, articles);
    const begun = now.toISOString();
    const editions = [];
    const revisions = [];
    for (const article of articles) {
      const last = latest.get(article.articleId);
      if (known.has(keyOf(article))) continue;
      const placed = placeText(article, last);
      known.set(keyOf(article), placed.edition);
      // What is not known to be one text or another is not written down.
      if (article.sketch === undefined) continue;
      const place = { locale: article.locale, article_id: article.articleId };
      const { edition, cause } = placed;
      revisions.push({ ...place, revision: article.revision, edition, seen_at: begun });
      if (cause === undefined) continue;
      const { sketch, declared } = article;
      editions.push({ ...place, edition, began_at: begun, cause, sketch, declared });
    }
    if (editions.length > 0) {
      await transaction.insertInto('article_editions').values(editions).execute();
    }
    if (revisions.length > 0) {
      await transaction.insertInto('article_revisions').values(revisions).execute();
    }
    return [...known];
  });
}

/** Writes a row of its own, which locks it until the end of the transaction on both databases. */
async function lockEditions(transaction: DatabaseTransaction, now: Date): Promise<void> {
  await transaction
    .insertInto('retention_marks')
    .values({ name: 'editions', at: now.toISOString() })
    .onConflict((conflict) =>
      conflict.column('name').doUpdateSet((row) => ({ at: row.ref('excluded.at') })),
    )
    .execute();
}

async function findLatest(
  transaction: DatabaseTransaction,
  articles: readonly Shown[],
): Promise<ReadonlyMap<string, Edition>> {
  const rows = await transaction
    .selectFrom('article_editions')
    .select(['article_id', 'edition', 'sketch', 'declared'])
    .where('locale', '=', articles[0]?.locale ?? '')
    .where(
      'article_id',
      'in',
      articles.map(({ articleId }) => articleId),
    )
    .orderBy('edition')
    .execute();
  return new Map(rows.map((row) => [row.article_id, row]));
}

/** The edition of a text, with the cause if it begins one. `last` is the latest edition so far. */
export function placeText(
  { sketch = '', declared = '' }: { sketch?: string | undefined; declared?: string | undefined },
  last: Edition | undefined,
): { edition: number; cause?: Cause } {
  if (!last) return { edition: firstEdition, cause: 'first' };
  const next = last.edition + 1;
  if (declared > last.declared) return { edition: next, cause: 'declared' };
  const likeness = compareSketches(last.sketch, sketch);
  return likeness !== undefined && likeness < leastLikeness
    ? { edition: next, cause: 'changed' }
    : { edition: last.edition };
}
