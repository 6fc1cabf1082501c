import type { ReportFacts, ReportFilter } from '../../../../src/insights/report.ts';
import type { Database } from '../../../../src/server/db/schema.ts';

/** Two whole weeks of March. */
export const reportPeriod: ReportFilter = { from: '2026-03-02', until: '2026-03-16', locale: '' };

const titles: Readonly<Record<string, string>> = {
  'en/billing/invoice': 'Find an invoice',
  'en/billing/refund': 'Get a refund',
  'es/billing/invoice': 'Encontrar una factura',
};

/** A site in English and Spanish with three articles. */
export const reportFacts: ReportFacts = {
  locales: ['en', 'es'],
  defaultLocale: 'en',
  findArticle: (locale, articleId) => {
    const title = titles[`${locale}/${articleId}`];
    return title === undefined ? undefined : { title, url: `/${locale}/${articleId}/` };
  },
  sampled: 0.5,
};

const refund = { locale: 'en', article_id: 'billing/refund' };
const invoice = { locale: 'en', article_id: 'billing/invoice' };
const factura = { locale: 'es', article_id: 'billing/invoice' };

/** What two weeks of readers leave behind. */
export async function fillReport(db: Database): Promise<void> {
  await fillArticles(db);
  await fillQuestions(db);
}

async function fillArticles(db: Database): Promise<void> {
  const first = { edition: 1, cause: 'first', sketch: '', declared: '' } as const;
  await db
    .insertInto('article_editions')
    .values([
      { ...invoice, ...first, began_at: '2026-01-05T08:00:00.000Z' },
      { ...factura, ...first, began_at: '2026-01-05T08:00:00.000Z' },
      { ...refund, ...first, began_at: '2026-01-05T08:00:00.000Z' },
      { ...invoice, ...first, edition: 2, cause: 'changed', began_at: '2026-03-09T08:00:00.000Z' },
    ])
    .execute();
  const [before, after] = ['2026-03-02', '2026-03-09'];
  await db
    .insertInto('vote_weeks')
    .values([
      { week: '2026-01-05', ...invoice, edition: 1, shard: 1, helpful: 18, total: 80 },
      { week: before, ...invoice, edition: 1, shard: 0, helpful: 2, total: 20 },
      { week: after, ...invoice, edition: 2, shard: 0, helpful: 9, total: 10 },
      { week: after, ...invoice, edition: 2, shard: 1, helpful: 9, total: 10 },
      { week: before, ...refund, edition: 1, shard: 0, helpful: 40, total: 100 },
      { week: after, ...refund, edition: 1, shard: 0, helpful: 40, total: 100 },
      { week: after, ...factura, edition: 1, shard: 0, helpful: 4, total: 20 },
      { week: '2026-02-23', ...refund, edition: 1, shard: 0, helpful: 0, total: 1_000 },
      { week: after, ...refund, article_id: 'gone', edition: 1, shard: 0, helpful: 0, total: 9 },
    ])
    .execute();
  // A network that misbehaved gave 900 votes, which readers are shown and the report does not hear.
  await db
    .insertInto('article_tallies')
    .values([
      { ...invoice, edition: 1, shard: 0, helpful: 20, total: 1_000 },
      { ...invoice, edition: 2, shard: 0, helpful: 9, total: 10 },
      { ...invoice, edition: 2, shard: 1, helpful: 9, total: 10 },
    ])
    .execute();
  await db
    .insertInto('reason_weeks')
    .values([
      { week: before, ...refund, edition: 1, reason: 'unclear', given: 3 },
      { week: after, ...refund, edition: 1, reason: 'unclear', given: 4 },
    ])
    .execute();
  const said = { created_at: '2026-03-10T08:00:00.000Z', updated_at: '2026-03-10T08:00:00.000Z' };
  await db
    .insertInto('vote_feedback')
    .values([
      {
        voter: 'a',
        ...refund,
        edition: 1,
        reason: 'unclear',
        comment: '=1+1 <b>where?</b>',
        ...said,
      },
      { voter: 'b', ...invoice, edition: 1, reason: '', comment: 'No button', ...said },
      { voter: 'c', ...refund, edition: 1, reason: 'wrong', comment: '', ...said },
    ])
    .execute();
}

async function fillQuestions(db: Database): Promise<void> {
  const none = { searches: 0, none: 0, unsure: 0, corrected: 0, opened: 0 };
  const counts = { ...none, contacts: 0, tickets: 0, subjects: 0 };
  const en = { week: '2026-03-09', locale: 'en', ...counts };
  await db
    .insertInto('question_weeks')
    .values([
      { ...en, question_key: 'refund', question: 'refund', searches: 100, none: 8, tickets: 2 },
      { ...en, question_key: 'reimburs', question: 'reimbursement', searches: 20, none: 4 },
      { ...en, question_key: 'refnd', question: 'refnd', searches: 3, none: 1 },
      // Rare questions whose words are gone, added up: no question that a writer could answer.
      { ...en, question_key: '', question: '', searches: 90, none: 80 },
      { ...en, question_key: 'cancel', question: 'cancel', searches: 50 },
      { ...en, question_key: 'helmet', question: 'helmet', searches: 2, unsure: 1, subjects: 1 },
      {
        ...en,
        week: '2026-03-02',
        question_key: 'refund',
        question: 'refund',
        searches: 7,
        none: 1,
      },
      {
        ...en,
        week: '2026-02-23',
        question_key: 'refund',
        question: 'refund',
        searches: 70,
        none: 70,
      },
    ])
    .execute();
  const article = 'en/billing/refund';
  await db
    .insertInto('question_articles')
    .values([
      { week: en.week, locale: 'en', question_key: 'refund', article, opened: 20, contacts: 5 },
      { week: en.week, locale: 'en', question_key: 'reimburs', article, opened: 4, contacts: 0 },
      {
        week: en.week,
        locale: 'en',
        question_key: 'cancel',
        article: 'en/gone',
        opened: 9,
        contacts: 9,
      },
    ])
    .execute();
}
