import { Hono, type Handler } from 'hono';
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
  log: Log;
  /** Told of every request that was answered. */
  observe?: ((request: ObservedRequest) => void) | undefined;
  /** The process was told to stop: connections are closed after their answer. */
  isStopping?: () => boolean;
}): Hono<ApiEnv> {
  const app = new Hono<ApiEnv>();
  app.onError(createErrorHandler(parts.log));
  if (parts.observe) app.use(observeRequests(parts.observe));
  app.use((c, next) => {
    if (parts.isStopping?.() === true) c.header('Connection', 'close');
    return next();
  });
  app.use(securityHeaders(parts));
  app.route('/', parts.api);
  if (parts.insights) app.route('/', parts.insights);
  app.all('*', parts.site);
  return app;
}
