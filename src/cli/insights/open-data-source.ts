import { createSiteModels, listOriginals } from '../../content/model/site-model.ts';
import { readContentFolder } from '../../content/read/read-content-folder.ts';
import { listRenamed } from '../../content/write/list-renamed.ts';
import { createSiteTexts } from '../../content/write/site-texts.ts';
import { createProposer } from '../../insights/proposals.ts';
import type { ReportFacts, ReportFilter } from '../../insights/report.ts';
import { weekOf, weeksBefore } from '../../lib/intl/week.ts';
import type { Environment } from '../../schemas/environment.ts';
import { openDatabase } from '../../server/db/connect.ts';
import { readProposals } from '../../server/insights/read-proposals.ts';
import { readReport } from '../../server/insights/read-report.ts';
import type { InsightsCommand } from './arguments.ts';
import { askSite } from './ask-site.ts';
import type { DataSource } from './data-source.ts';

/** The database of this machine, or a running help centre. */
export function openDataSource(environment: Environment, command: InsightsCommand): DataSource {
  return command.from === undefined
    ? openStored(environment, command)
    : askSite(command.from, environment.INSIGHTS_TOKEN, command);
}

function openStored(environment: Environment, command: InsightsCommand): DataSource {
  const { weeks, locale, least } = command;
  const until = weeksBefore(weekOf(new Date()), -1);
  const filter: ReportFilter = { from: weeksBefore(until, weeks), until, locale };
  const use = async <Answer>(
    read: (parts: Awaited<ReturnType<typeof readSite>> & Opened) => Promise<Answer>,
  ): Promise<Answer> => {
    const site = await readSite(environment.CONTENT_DIR);
    const db = await openDatabase(environment);
    return read({ ...site, db }).finally(() => db.destroy());
  };
  return {
    readReport: () =>
      use(async ({ db, facts, texts }) => {
        const propose = await createProposer(facts.locales, texts, { ...filter, least });
        return readReport(db, filter, facts, propose);
      }),
    readProposals: () =>
      use(({ db, facts, texts }) => readProposals(db, filter, facts, { site: texts, least })),
  };
}

interface Opened {
  db: Awaited<ReturnType<typeof openDatabase>>;
}

/** What the report is told of the site, from its sources. */
async function readSite(dir: string) {
  const folder = await readContentFolder(dir, { cwd: process.cwd() });
  const { published } = createSiteModels(folder);
  const articles = new Map(
    folder.articles.map(({ locale, id, frontMatter }) => [`${locale}/${id}`, frontMatter]),
  );
  const urls = new Map(
    listOriginals(published).map(({ locale, id, url }) => [`${locale}/${id}`, url]),
  );
  const facts: ReportFacts = {
    locales: folder.site.locales.map(({ locale }) => locale),
    defaultLocale: folder.site.defaultLocale,
    findArticle: (locale, articleId) => {
      const found = articles.get(`${locale}/${articleId}`);
      const url = urls.get(`${locale}/${articleId}`);
      if (!found || url === undefined) return undefined;
      return { title: found.title, url, translatedFrom: found.translatedFrom };
    },
    renamed: listRenamed(folder.articles),
    sampled: folder.site.insights.sample,
  };
  return { facts, texts: await createSiteTexts(folder) };
}
