import type { Hono } from 'hono';
import type { Environment } from '../schemas/environment.ts';
import { loadMeanings } from '../insights/meanings.ts';
import { openReportDatabase } from './db/connect.ts';
import type { Database } from './db/schema.ts';
import type { InsightsParts } from './insights/routes.ts';
import type { GateEnv } from './insights/gate.ts';

/** What `/insights/` is answered by. */
export interface OpenInsights {
  routes: Hono<GateEnv>;
  close: () => Promise<void>;
}

/** Opens the report, if there is a token for it: nothing of it is loaded without one. */
export async function openInsights(
  environment: Environment,
  site: Pick<InsightsParts, 'manifest' | 'pages' | 'clock' | 'log'> & { db: Database },
): Promise<OpenInsights | undefined> {
  const { INSIGHTS_TOKEN: token, SITE_URL } = environment;
  if (token === undefined) return undefined;
  const { createInsightsRoutes } = await import('./insights/routes.ts');
  const { openPropose } = await import('./insights/actions.ts');
  const { openForge } = await import('./insights/forge/open-forge.ts');
  const { createSharedTries } = await import('./insights/shared-tries.ts');
  const { INSIGHTS_REPOSITORY_FOLDER: folder } = environment;
  const reportDb = openReportDatabase(environment);
  // A lexicon takes a moment to read, for which the first report need not wait.
  void site.manifest().then(({ locales }) => Promise.all(locales.map(loadMeanings)));
  const routes = createInsightsRoutes({
    ...site,
    ...{ token, reportDb, limits: environment.RATE_LIMITS, openPropose },
    ...{ forge: openForge(environment), folder: folder === '.' ? '' : folder },
    ...(environment.DATABASE_URL !== undefined && {
      shareTry: createSharedTries(site.db, site.clock),
    }),
    trustedProxies: environment.TRUSTED_PROXIES,
    siteOrigin: SITE_URL && new URL(SITE_URL).origin,
    isSecure: SITE_URL?.startsWith('https:') ?? false,
  });
  return { routes, close: () => reportDb.destroy() };
}
