import { weekOf } from '../../src/lib/intl/week.ts';
import { openFile } from '../../src/server/db/connect.ts';
import { readManifest } from './demo-site.ts';

/** Opens `/insights/` of the demo server. */
export const insightsToken = 'token-of-the-browser-tests-0123456789';

/** Puts a week of readers of the demo site into a database, so that every table has rows. */
export async function fillInsights(folder: string): Promise<void> {
  const db = await openFile(folder);
  const week = weekOf(new Date());
  const now = new Date().toISOString();
  const { articles } = readManifest();
  for (const locale of ['en', 'de', 'ar']) {
    const ids = Object.keys(articles[locale] ?? {}).slice(0, 8);
    for (const [place, article_id] of ids.entries()) {
      const key = { week, locale, article_id, edition: 1 };
      await db
        .insertInto('vote_weeks')
        .values({ ...key, shard: 0, helpful: place * 4, total: 60 - place })
        .execute();
      await db
        .insertInto('reason_weeks')
        .values({ ...key, reason: 'unclear', given: place + 1 })
        .execute();
    }
    const [article_id = ''] = ids;
    const comment =
      'https://example.com/eine-sehr-lange-adresse-ohne-jede-stelle-zum-umbrechen <b>';
    await db
      .insertInto('vote_feedback')
      .values({
        ...{ voter: locale, locale, article_id, edition: 1, reason: 'unclear' as const, comment },
        ...{ created_at: now, updated_at: now },
      })
      .execute();
    const counts = { corrected: 0, opened: 30, contacts: 4, tickets: 2, subjects: 1 };
    await db
      .insertInto('question_weeks')
      .values({
        ...{
          week,
          locale,
          question_key: 'kindersitz',
          question: 'Donaudampfschifffahrtskindersitz',
        },
        ...{ searches: 90, none: 40, unsure: 9, ...counts },
      })
      .execute();
    const article = `${locale}/${article_id}`;
    await db
      .insertInto('question_articles')
      .values({ week, locale, question_key: 'kindersitz', article, opened: 30, contacts: 4 })
      .execute();
  }
  await db.destroy();
}
