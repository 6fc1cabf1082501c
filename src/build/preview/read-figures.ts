import type { Report, ReportFilter } from '../../insights/report.ts';
import { weekOf, weeksBefore } from '../../lib/intl/week.ts';
import type { Environment } from '../../schemas/environment.ts';
import type { Manifest } from '../../schemas/manifest.ts';
import { openReportDatabase } from '../../server/db/connect.ts';
import type { Database } from '../../server/db/schema.ts';
import { createSiteClient } from '../../server/insights/site-client.ts';
import {
  commentsSchema,
  openedSchema,
  reportSchema,
  type AskedQuestion,
  type Figures,
} from './figures.ts';

/** Weeks that are told of, the one under way included. */
export const toldWeeks = 12;

interface SiteSource {
  address: string;
  token: string;
  signal: AbortSignal;
  /** For how long an answer is waited, in milliseconds. */
  wait?: number;
}

/** What the readers of a running help centre did. Rejects with place and remedy. */
export async function readSiteFigures({ address, ...source }: SiteSource): Promise<Figures> {
  const ask = createSiteClient({ ...source, address: new URL(address) });
  const query = { weeks: String(toldWeeks) };
  const [report, { rows }] = await Promise.all([
    ask('report.json', query, reportSchema),
    ask('comments.json', query, commentsSchema),
  ]);
  const comments = rows.map(({ article, isCurrent, at, ...row }) => ({
    ...{ ...row, articleId: article, isCurrent: isCurrent === 1, writtenAt: at },
  }));
  return { ...report, comments };
}

/** Questions after which an article was opened, of a running help centre. */
export async function readSiteOpened(
  article: string,
  { address, ...source }: SiteSource,
): Promise<AskedQuestion[]> {
  const ask = createSiteClient({ ...source, address: new URL(address) });
  const query = { weeks: String(toldWeeks), article };
  return (await ask('opened.json', query, openedSchema)).rows;
}

/** The same by the database of the preview. */
export async function readStoredOpened(
  article: string,
  environment: Pick<Environment, 'DATA_DIR' | 'DATABASE_URL'>,
  manifest: Manifest,
): Promise<AskedQuestion[]> {
  const db = openReportDatabase(environment);
  try {
    const { readOpened } = await import('../../server/insights/read-opened.ts');
    const { toReportFacts } = await import('../../server/insights/reports.ts');
    const rows = await readOpened(db, lastWeeks(), toReportFacts(manifest), article);
    return openedSchema.parse({ rows }).rows;
  } finally {
    await db.destroy();
  }
}

/** What readers did by the database of the preview; undefined if nobody voted or searched. */
export async function readStoredFigures(
  environment: Pick<Environment, 'DATA_DIR' | 'DATABASE_URL'>,
  manifest: () => Promise<Manifest>,
): Promise<Figures | undefined> {
  const db = openReportDatabase(environment);
  try {
    if (!(await hasRows(db))) return undefined;
    const { readReport } = await import('../../server/insights/read-report.ts');
    const { toReportFacts } = await import('../../server/insights/reports.ts');
    return toFigures(await readReport(db, lastWeeks(), toReportFacts(await manifest())));
  } finally {
    await db.destroy();
  }
}

function lastWeeks(): ReportFilter {
  const until = weeksBefore(weekOf(new Date()), -1);
  return { from: weeksBefore(until, toldWeeks), until, locale: '' };
}

const toFigures = ({ articles, questions, ticketQuestions, comments }: Report): Figures => ({
  // As the same report is read from a running help centre.
  ...reportSchema.parse({ articles, questions, ticketQuestions }),
  comments,
});

async function hasRows(db: Database): Promise<boolean> {
  for (const table of ['vote_weeks', 'question_weeks'] as const) {
    if (await db.selectFrom(table).select('week').limit(1).executeTakeFirst()) return true;
  }
  return false;
}
