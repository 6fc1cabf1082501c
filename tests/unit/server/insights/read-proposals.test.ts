import { afterAll, describe, expect, test } from 'vitest';
import { readOpened } from '../../../../src/server/insights/read-opened.ts';
import { readProposals } from '../../../../src/server/insights/read-proposals.ts';
import type { SiteTexts } from '../../../../src/insights/proposal-context.ts';
import { startEngines, type Engine } from '../support/engines.ts';
import { fillReport, reportFacts, reportPeriod } from '../support/report-rows.ts';

const site: SiteTexts = {
  listArticles: (locale) => [
    { articleId: 'billing/refund', title: locale === 'en' ? 'Get a refund' : '', questions: [] },
  ],
};

const engines: Engine[] = await startEngines();
describe.each(engines)('on $name', (engine) => {
  afterAll(() => engine.stop());

  test('proposes what sums of weeks say, answered questions included', async () => {
    const db = await engine.openEmpty();
    await fillReport(db);
    const week = { week: '2026-03-09', locale: 'en', question_key: 'back pay' };
    const counts = { none: 0, unsure: 0, corrected: 0, contacts: 0, tickets: 0, subjects: 0 };
    await db
      .insertInto('question_weeks')
      .values({ ...week, ...counts, question: 'pay me back', searches: 3, opened: 3 })
      .execute();
    await db
      .insertInto('question_articles')
      .values({ ...week, article: 'en/billing/refund', opened: 3, contacts: 0 })
      .execute();
    const proposals = await readProposals(db, reportPeriod, reportFacts, { site, least: 3 });
    expect(proposals).toMatchObject([
      {
        ...{ kind: 'question', locale: 'en', article: 'billing/refund' },
        questions: ['reimbursement', 'pay me back'],
        // Half of the searches are counted, so that each stands for two readers.
        evidence: { from: '2026-03-02', until: '2026-03-16', readers: 266, unanswered: 28 },
      },
      { kind: 'article', questions: ['helmet'] },
    ]);
    const led = await readOpened(db, reportPeriod, reportFacts, 'en/billing/refund');
    expect(led.map(({ questions, opened: [here] }) => [questions, here?.opened])).toEqual([
      [['refund', 'reimbursement'], 48],
      [['pay me back'], 6],
    ]);
    expect(await readOpened(db, reportPeriod, reportFacts, 'en/billing/invoice')).toEqual([]);
    const strict = { site, least: 7 };
    const few = await readProposals(db, reportPeriod, reportFacts, strict);
    expect(few).toMatchObject([{ questions: ['reimbursement'] }]);
    const spanish = { ...reportPeriod, locale: 'es' };
    expect(await readProposals(db, spanish, reportFacts, { site, least: 1 })).toEqual([]);
  });
});
