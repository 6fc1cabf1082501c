import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Report, ReportFacts } from '../../../../src/insights/report.ts';
import { readReport } from '../../../../src/server/insights/read-report.ts';
import { startEngines, type Engine } from '../support/engines.ts';
import { fillReport, reportFacts, reportPeriod } from '../support/report-rows.ts';

const engines: Engine[] = await startEngines();
describe.each(engines)('on $name', (engine) => {
  let report: Report;
  beforeAll(async () => {
    const db = await engine.openEmpty();
    await fillReport(db);
    report = await readReport(db, reportPeriod, reportFacts);
  });
  afterAll(() => engine.stop());

  test('ranks articles by the readers whom the current edition fails a week', () => {
    const rows = report.articles.map(({ locale, articleId, edition, helpful, total }) => ({
      ...{ locale, articleId, edition, helpful, total },
    }));
    expect(rows).toEqual([
      { locale: 'en', articleId: 'billing/refund', edition: 1, helpful: 80, total: 200 },
      { locale: 'es', articleId: 'billing/invoice', edition: 1, helpful: 4, total: 20 },
      { locale: 'en', articleId: 'billing/invoice', edition: 2, helpful: 18, total: 20 },
    ]);
    // 120 of 200: at least 0.531; two weeks.
    expect(report.articles[0]?.failedPerWeek).toBeCloseTo((0.5309 * 200) / 2, 1);
    // The edition of the last week is measured by that week: 2 of 20, at least 0.0279.
    expect(report.articles[2]?.failedPerWeek).toBeCloseTo(0.0279 * 20, 1);
  });

  test('tells the reasons and draws the weeks of an article', () => {
    expect(report.articles[0]).toMatchObject({ reasons: { unclear: 7 }, weeks: [60, 60] });
  });

  test('shows comments beside the edition that they speak of', () => {
    const rows = report.comments.map(({ title, comment, edition, isCurrent }) => ({
      ...{ title, comment, edition, isCurrent },
    }));
    expect(rows).toHaveLength(2);
    expect(rows).toContainEqual({
      ...{ title: 'Find an invoice', comment: 'No button', edition: 1, isCurrent: false },
    });
    expect(rows).toContainEqual({
      ...{ title: 'Get a refund', comment: '=1+1 <b>where?</b>', edition: 1, isCurrent: true },
    });
  });

  test('groups questions by meaning and estimates their readers from the sample', () => {
    const [refund, helmet] = report.questions;
    expect(refund).toMatchObject({
      questions: ['refund', 'reimbursement', 'refnd'],
      readers: 260,
      none: 28,
      tickets: 4,
      opened: [{ article: 'en/billing/refund', title: 'Get a refund', opened: 48, contacts: 10 }],
    });
    expect(helmet).toMatchObject({ questions: ['helmet'], unsure: 2, subjects: 1 });
    expect(report.questions).toHaveLength(2);
  });

  test('tells which questions ended in a ticket, and which articles are left for contact', () => {
    expect(report.ticketQuestions.map(({ key, tickets }) => [key, tickets])).toEqual([
      ['refund', 4],
    ]);
    expect(report.left).toMatchObject([{ articleId: 'billing/refund', opened: 48, contacts: 10 }]);
  });

  test('compares an article before and after its rewrite, by the votes that the report hears', () => {
    expect(report.rewrites).toMatchObject([
      {
        ...{ articleId: 'billing/invoice', edition: 2, cause: 'changed' },
        ...{ before: { helpful: 20, total: 100 }, after: { helpful: 18, total: 20 } },
      },
    ]);
  });

  test('names a translation that fails and is older than its original', () => {
    expect(report.translations).toMatchObject([
      { locale: 'es', originalChangedAt: '2026-03-09', translationChangedAt: '2026-01-05' },
    ]);
  });

  test('says what to do first: by readers, a lagging translation before a rewrite', () => {
    expect(report.tasks.map(({ kind, locale }) => `${kind} ${locale}`)).toEqual([
      ...['rewrite en', 'question en', 'translate es', 'article en', 'rewrite en'],
    ]);
  });

  test('sums up the weeks, those without a vote too', () => {
    expect(report.weeks).toEqual([
      { week: '2026-03-02', helpful: 42, total: 120 },
      { week: '2026-03-09', helpful: 62, total: 149 },
    ]);
  });

  test('keeps to one category', async () => {
    const db = await engine.openBeside();
    const billing = await readReport(db, { ...reportPeriod, category: 'billing' }, reportFacts);
    const all = await readReport(db, reportPeriod, reportFacts);
    const idsOf = (rows: readonly { articleId: string }[]) =>
      rows.map(({ articleId }) => articleId);
    const expected = idsOf(all.articles).filter((id) => id.startsWith('billing/'));
    expect(expected.length).toBeGreaterThan(0);
    expect(idsOf(billing.articles)).toEqual(expected);
    expect(idsOf(billing.left)).toEqual(['billing/refund']);
    expect(billing.questions.map(({ questions: [first] }) => first)).toEqual(
      all.questions
        .filter(({ opened }) => opened.some(({ article }) => article.includes('/billing/')))
        .map(({ questions: [first] }) => first),
    );
    // A name that only begins like one of a folder is none.
    const none = await readReport(db, { ...reportPeriod, category: 'bill' }, reportFacts);
    expect([none.articles, none.left, none.comments, none.questions, none.rewrites]).toEqual([
      ...[[], [], [], [], []],
    ]);
    expect(none.weeks.every(({ total }) => total === 0)).toBe(true);
    expect(billing.weeks.some(({ total }) => total > 0)).toBe(true);
  });

  test('tells of an article that was renamed by its name, in its category', async () => {
    const db = await engine.openBeside();
    const [old, name] = ['billing/refund', 'payments/money-back'];
    const facts: ReportFacts = {
      ...reportFacts,
      renamed: [{ locale: 'en', articleId: name, countedAs: old }],
      findArticle: (locale, id) =>
        id === name
          ? { title: 'Get a refund', url: `/en/${name}/` }
          : id === old
            ? undefined
            : reportFacts.findArticle(locale, id),
    };
    const all = await readReport(db, reportPeriod, facts);
    expect(JSON.stringify(all)).toBe(JSON.stringify(report).replaceAll(old, name));
    const payments = await readReport(db, { ...reportPeriod, category: 'payments' }, facts);
    expect(payments.articles.map(({ articleId }) => articleId)).toEqual([name]);
    expect(payments.comments.map(({ articleId }) => articleId)).toEqual([name]);
    expect(payments.left.map(({ articleId }) => articleId)).toEqual([name]);
    expect(payments.weeks.map(({ total }) => total)).toEqual([100, 100]);
    const billing = await readReport(db, { ...reportPeriod, category: 'billing' }, facts);
    expect(billing.articles.map(({ articleId }) => articleId)).not.toContain(name);
    expect(billing.weeks.map(({ total }) => total)).toEqual([20, 40]);
    expect([
      ...billing.left,
      ...billing.comments.filter(({ articleId }) => articleId === name),
    ]).toEqual([]);
  });

  test('keeps to one language', async () => {
    const db = await engine.openBeside();
    const ofSpanish = await readReport(db, { ...reportPeriod, locale: 'es' }, reportFacts);
    expect(ofSpanish.articles.map(({ locale }) => locale)).toEqual(['es']);
    expect(ofSpanish.questions).toEqual([]);
    expect(ofSpanish.comments).toEqual([]);
  });
});
