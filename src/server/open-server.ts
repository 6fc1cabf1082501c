import type { Environment } from '../schemas/environment.ts';
import { createApp } from './app.ts';
import { createBuiltPages } from './site/page-source.ts';
import { createPeers } from './http/client-address.ts';
import { connectionLimits } from './http/connection-limits.ts';
import { listen } from './http/listen.ts';
import { openManifest } from './site/manifest-file.ts';
import { hideAddresses } from './privacy/hide-addresses.ts';
import { createQuietLog } from '../lib/quiet-log.ts';
import { warnOfCustomers } from './warn-of-customers.ts';
import { createStaticSite } from './site/static-site.ts';
import { createNoApi, openStoredApi } from './stored-api.ts';

export interface RunningServer {
  /** Address without a slash at the end. */
  url: string;
  /** Answers what has been asked, stores it, then closes. */
  stop(): Promise<void>;
}

/**
 * Serves the build in OUT_DIR with its API. Throws an error with a remedy if there is no build,
 * the storage cannot be opened or the port is taken.
 */
export async function openServer(
  environment: Environment,
  write: (message: string) => void = console.error,
): Promise<RunningServer> {
  const log = createQuietLog((message) => write(hideAddresses(message)));
  const { OUT_DIR, HOST, PORT, PUBLIC_API_URL, SITE_URL } = environment;
  const manifest = await openManifest(OUT_DIR);
  const stored =
    PUBLIC_API_URL === 'off'
      ? createNoApi()
      : await openStoredApi(environment, { manifest, pages: createBuiltPages(OUT_DIR), log });
  warnOfCustomers(environment, await manifest(), log);
  const app = createApp({
    api: stored.api,
    site: createStaticSite({ folder: OUT_DIR, manifest }),
    apiOrigin: PUBLIC_API_URL === 'off' ? undefined : PUBLIC_API_URL,
    siteUrl: SITE_URL,
    analytics: async () => (await manifest()).analytics,
    styleDigests: async () => (await manifest()).styleDigests,
    frames: async () => (await manifest()).frames,
    log,
  });
  const toPeer = createPeers(environment.TRUSTED_PROXIES);
  try {
    const listener = await listen(app.fetch, HOST, PORT, connectionLimits, toPeer);
    return {
      url: `http://${HOST.includes(':') ? `[${HOST}]` : HOST}:${listener.port}`,
      stop: async () => {
        await listener.close();
        await stored.close();
      },
    };
  } catch (error) {
    await stored.close();
    throw error;
  }
}
