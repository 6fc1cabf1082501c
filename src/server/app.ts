import { Hono, type Handler, type MiddlewareHandler } from 'hono';
import { getPath } from 'hono/utils/url';
import { basePath, withBase, withoutBase } from '../lib/base-path.ts';
import type { AnalyticsOrigins } from '../schemas/analytics.ts';
import type { Frames } from '../schemas/launcher.ts';
import type { Log } from '../lib/log.ts';
import type { ApiEnv } from './http/api-env.ts';
import { createErrorHandler } from './http/errors.ts';
import { observeRequests, type ObservedRequest } from './http/observe-requests.ts';
import type { GateEnv } from './insights/gate.ts';
import { securityHeaders } from './http/security-headers.ts';

/** The API and the built site behind one address, every answer with its security headers. */
export function createApp(parts: {
  api: Hono<ApiEnv>;
  site: Handler;
  /** The report for writers, where there is one. */
  insights?: Hono<GateEnv> | undefined;
  apiOrigin?: string | undefined;
  siteUrl?: string | undefined;
  /** What the policy allows for counting visits, as the build has it. */
  analytics?: (() => Promise<AnalyticsOrigins | undefined>) | undefined;
  styleDigests?: () => Promise<readonly string[] | undefined>;
  frames?: (() => Promise<Frames | undefined>) | undefined;
  companyPages?: (() => Promise<readonly string[] | undefined>) | undefined;
  log: Log;
  /** Told of every request that was answered. */
  observe?: ((request: ObservedRequest) => void) | undefined;
  /** The process was told to stop: connections are closed after their answer. */
  isStopping?: () => boolean;
}): Hono<ApiEnv> {
  // Routes are named from the root of the site; links and redirects from that of the host.
  const app = new Hono<ApiEnv>({ getPath: (request) => withoutBase(getPath(request)) });
  app.onError(createErrorHandler(parts.log));
  if (parts.observe) app.use(observeRequests(parts.observe));
  app.use((c, next) => {
    if (parts.isStopping?.() === true) c.header('Connection', 'close');
    return next();
  });
  app.use(securityHeaders(parts));
  app.use(completeBase);
  app.route('/', parts.api);
  if (parts.insights) app.route('/', parts.insights);
  app.all('*', parts.site);
  return app;
}

/** `/help` is what people type for `/help/`, below which all addresses are. */
const completeBase: MiddlewareHandler = async (c, next) => {
  const { pathname, search } = new URL(c.req.url);
  if (basePath() !== '' && pathname === basePath()) return c.redirect(withBase('/') + search, 301);
  return next();
};
