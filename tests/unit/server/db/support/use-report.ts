import type { Database } from '../../../../../src/server/db/schema.ts';
import { readOpened } from '../../../../../src/server/insights/read-opened.ts';
import { readProposals } from '../../../../../src/server/insights/read-proposals.ts';
import { readReport } from '../../../../../src/server/insights/read-report.ts';
import { createSharedTries } from '../../../../../src/server/insights/shared-tries.ts';
import { reportFacts, reportPeriod } from '../../support/report-rows.ts';

/** Makes every query of the report, and of those who try tokens on it. */
export async function useReport(db: Database, clock: () => Date): Promise<void> {
  const texts = { site: { listArticles: () => [] }, least: 3 };
  for (const locale of ['', 'en']) {
    const period = { ...reportPeriod, locale };
    await readReport(db, period, reportFacts);
    await readProposals(db, period, reportFacts, texts);
    await readOpened(db, period, reportFacts, 'en/billing/refund');
  }
  await createSharedTries(db, clock)('203.0.113.1');
}
