import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { Log } from '../lib/log.ts';
import type { Environment } from '../schemas/environment.ts';
import { standUnder, toBasePath } from '../lib/base-path.ts';
import type { Manifest } from '../schemas/manifest.ts';
import { createApp } from './app.ts';
import { createBuiltPages } from './site/page-source.ts';
import { createPeers } from './http/client-address.ts';
import { connectionLimits } from './http/connection-limits.ts';
import { listen, usualPatience } from './http/listen.ts';
import { describeRequest, type ObservedRequest } from './http/observe-requests.ts';
import { hasBuild, openManifest } from './site/manifest-file.ts';
import { hideAddresses } from './log/hide-addresses.ts';
import { createServerLog } from './log/server-log.ts';
import { createQuietLog } from '../lib/quiet-log.ts';
import type { Metrics } from './metrics/metrics.ts';
import { warnOfCustomers } from './warn-of-customers.ts';
import { warnOfPictures } from './warn-of-pictures.ts';
import { createStaticSite } from './site/static-site.ts';
import { createNoApi, openStoredApi } from './stored-api.ts';

export interface RunningServer {
  /** Address without a slash at the end. */
  url: string;
  /**
   * Says that it is not ready, for `DRAIN_SECONDS`, answers what has been asked, stores it, then
   * closes.
   */
  stop(): Promise<void>;
}

/**
 * Serves the build in OUT_DIR with its API. Throws an error with a remedy if there is no build,
 * the storage cannot be opened or the port is taken.
 */
export async function openServer(
  environment: Environment,
  write: Log = createServerLog(environment),
): Promise<RunningServer> {
  const log = createQuietLog((message, level) => write(hideAddresses(message), level));
  const { OUT_DIR, HOST, PORT, PUBLIC_API_URL, SITE_URL } = environment;
  const manifest = standWhereBuilt(await openManifest(OUT_DIR), PUBLIC_API_URL);
  warnOfPlace(SITE_URL, (await manifest()).base, log);
  const folder = join(OUT_DIR, (await manifest()).folder ?? '');
  const metrics = await openMetrics(environment);
  let isStopping = false;
  const served = {
    ...{ manifest, pages: createBuiltPages(folder), log, metrics },
    ...{ isStopping: () => isStopping, hasSite: () => hasBuild(OUT_DIR) },
  };
  const stored =
    PUBLIC_API_URL === 'off' ? createNoApi() : await openStoredApi(environment, served);
  warnOfCustomers(environment, await manifest(), log);
  if (PUBLIC_API_URL !== 'off') warnOfPictures(log);
  const app = createApp({
    api: stored.api,
    insights: stored.insights,
    site: createStaticSite({ folder, manifest }),
    apiOrigin: PUBLIC_API_URL === 'off' ? undefined : PUBLIC_API_URL,
    siteUrl: SITE_URL,
    analytics: async () => (await manifest()).analytics,
    styleDigests: async () => (await manifest()).styleDigests,
    frames: async () => (await manifest()).frames,
    companyPages: async () => (await manifest()).companyPages,
    log,
    observe: chooseObserver(environment, metrics, log),
    isStopping: () => isStopping,
  });
  const toPeer = createPeers(environment.TRUSTED_PROXIES);
  try {
    const listener = await listen(app.fetch, HOST, PORT, connectionLimits, toPeer);
    return {
      url: `http://${HOST.includes(':') ? `[${HOST}]` : HOST}:${listener.port}`,
      stop: async () => {
        isStopping = true;
        await setTimeout(environment.DRAIN_SECONDS * 1_000);
        await listener.close(toPatience(environment));
        await stored.close();
      },
    };
  } catch (error) {
    await stored.close();
    throw error;
  }
}

/**
 * The manifest, with addresses made for where the build stands: it alone says so, so that pages and
 * answers never differ. An API with a host of its own has its root there.
 */
function standWhereBuilt(read: () => Promise<Manifest>, apiUrl: string): () => Promise<Manifest> {
  return async () => {
    const manifest = await read();
    const { base = '' } = manifest;
    standUnder(base, /^https?:/u.test(apiUrl) ? '' : base);
    return manifest;
  };
}

/** Tells an operator whose setting is another than the one of the build. */
function warnOfPlace(siteUrl: string | undefined, base = '', log: Log): void {
  if (siteUrl === undefined || toBasePath(siteUrl) === base) return;
  log(
    `The site was built to stand at "${base === '' ? '/' : base}", and SITE_URL says ${siteUrl}: build it again with this SITE_URL.`,
  );
}

/** Half of the time is for the last answers, the rest for what is handed on meanwhile. */
const toPatience = ({ STOP_SECONDS }: Environment): number =>
  Math.min(usualPatience, STOP_SECONDS * 500);

/** What counts, and what that takes, is loaded where somebody may read it. */
async function openMetrics({ METRICS_TOKEN }: Environment): Promise<Metrics | undefined> {
  if (METRICS_TOKEN === undefined) return undefined;
  const { createMetrics } = await import('./metrics/metrics.ts');
  return createMetrics();
}

/** Who is told of every request: the metrics, the log where it tells everything, or nobody. */
function chooseObserver(
  { LOG_LEVEL }: Environment,
  metrics: Metrics | undefined,
  log: Log,
): ((request: ObservedRequest) => void) | undefined {
  const isToldAll = LOG_LEVEL === 'debug';
  if (!metrics && !isToldAll) return undefined;
  return (request) => {
    metrics?.observeRequest(request);
    if (isToldAll) log(describeRequest(request), 'debug');
  };
}
