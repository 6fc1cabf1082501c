import { Hono, type Context } from 'hono';
import type { Database } from '../db/schema.ts';
import { getSecret } from '../db/secret.ts';
import { findClients } from '../http/client-address.ts';
import type { Network } from '../../schemas/trusted-proxies.ts';
import { ApiError, createErrorHandler } from '../http/errors.ts';
import type { PageSource } from '../site/page-source.ts';
import { writeCsv } from './csv.ts';
import { fileTables, isTableName, toObjects } from './files.ts';
import { createFrames, toPolicy, writePage, type Markup } from './frame.ts';
import { createGate, insightsPath, insightsUrl, type GateEnv, type GateParts } from './gate.ts';
import { chooseLanguage, listCategories, readView, toFilter, toQuery } from './read-filter.ts';
import { createActionRoutes, createTaskActions, type ActionParts } from './actions.ts';
import { createEndedSessions } from './ended-sessions.ts';
import { createReports, type ReportParts } from './reports.ts';
import { writeReport, writeSignOut } from './report-page.ts';
import { createSessions, type Sessions } from './session.ts';
import { writeSignIn } from './sign-in-page.ts';
import { loadWords } from './words.ts';

export interface InsightsParts
  extends ReportParts, Pick<GateParts, 'limits' | 'shareTry' | 'siteOrigin' | 'isSecure'> {
  token: string;
  /** Where the secret of the sessions is kept. */
  db: Database;
  pages: PageSource;
  /** Where proposals become pull requests, and the content folder there. */
  forge?: ActionParts['forge'];
  folder?: ActionParts['folder'];
  trustedProxies?: readonly Network[];
  log: (message: string) => void;
}

/** The page `/insights/` and its files, for who has the token. */
export function createInsightsRoutes(parts: InsightsParts): Hono<GateEnv> {
  const toFrame = createFrames(parts.pages);
  const readReport = createReports(parts);
  const actions = createTaskActions(parts);
  const show = async (
    c: Context,
    toPage: (words: Awaited<ReturnType<typeof loadWords>>) => { main: Markup; aside?: unknown },
  ): Promise<string> => {
    const locale = chooseLanguage(c, await parts.manifest());
    const [frame, words] = await Promise.all([toFrame(locale), loadWords(locale)]);
    c.header('Content-Security-Policy', toPolicy(frame));
    c.header('Referrer-Policy', 'no-referrer');
    return writePage(frame, { tag: words.tag, title: words.t('insights.title'), ...toPage(words) });
  };
  const app = new Hono<GateEnv>();
  app.onError(createErrorHandler(parts.log));
  const gate = createGate({
    ...parts,
    sessions: rememberSessions(parts),
    ended: createEndedSessions(parts.db, parts.clock),
    showSignIn: async (c, state) => {
      const { lang } = readView(c, await parts.manifest());
      return show(c, (words) => ({ main: writeSignIn(state, lang, words) }));
    },
  });
  for (const path of everyPath)
    app.use(path, findClients(parts.trustedProxies ?? [], parts.log), gate);
  app.get('/insights', (c) => c.redirect(insightsUrl(), 308));
  app.get(insightsPath, async (c) => {
    const site = await parts.manifest();
    const view = readView(c, site);
    const report = await readReport(toFilter(view, parts.clock()));
    const formKey = c.get('formKey');
    const facts = { locales: site.locales, categories: listCategories(site) };
    const options = { ...facts, view, query: toQuery(view), formKey, actions };
    const page = await show(c, (words) => ({
      main: writeReport(report, { ...options, words }),
      aside: writeSignOut(formKey, words),
    }));
    return c.html(page);
  });
  const showMain: ActionParts['show'] = (c, toMain) =>
    show(c, (words) => ({ main: toMain(words) }));
  app.route(insightsPath, createActionRoutes({ ...parts, readReport, show: showMain }));
  app.get(`${insightsPath}:file`, async (c, next) => {
    const [, name = '', kind] = /^([a-z]+)\.(csv|json)$/u.exec(c.req.param('file')) ?? [];
    if (!isTableName(name)) return next();
    const view = readView(c, await parts.manifest());
    const report = await readReport(toFilter(view, parts.clock()));
    const table = fileTables[name](report);
    c.header('Content-Disposition', `attachment; filename="${name}.${kind ?? ''}"`);
    if (kind === 'json') return c.json({ ...report.filter, rows: toObjects(table) });
    c.header('Content-Type', 'text/csv; charset=utf-8');
    return c.body(writeCsv(table.columns, table.rows));
  });
  for (const path of everyPath) app.all(path, refuseUnknown);
  return app;
}

const everyPath = ['/insights', `${insightsPath}*`];

/** For who may know. */
const refuseUnknown = (): never => {
  throw new ApiError('not_found');
};

/** The secret is made at first use, once for all processes on the database. */
function rememberSessions({ db, token }: InsightsParts): () => Promise<Sessions> {
  let sessions: Promise<Sessions> | undefined;
  return () => {
    sessions ??= getSecret(db, 'insights').then((secret) => createSessions(token, secret));
    sessions.catch(() => {
      sessions = undefined;
    });
    return sessions;
  };
}
