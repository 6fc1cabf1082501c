import type { IncomingMessage, ServerResponse } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import type { AstroIntegration, HookParameters } from 'astro';
import { parseEnvironment, type Environment } from '../schemas/environment.ts';
import type { Manifest } from '../schemas/manifest.ts';
import type { SitePages } from '../server/site-pages.ts';
import { createNoApi, openStoredApi, type StoredApi } from '../server/stored-api.ts';
import { rememberUntilChanged } from './remember-until-changed.ts';
import { readManifest } from './read-manifest.ts';

type DevServer = HookParameters<'astro:server:setup'>['server'];

/**
 * Answers `/api/` in `astro dev` with the app that also serves the built site. `manifest` reads
 * what the content folder holds at this moment; it is asked again after a file has changed.
 */
export function apiDev(
  options: { environment?: Environment; manifest?: () => Promise<Manifest> } = {},
): AstroIntegration {
  const { environment = parseEnvironment(process.env) } = options;
  const { manifest = () => readManifest(environment) } = options;
  let stored: StoredApi | undefined;
  return {
    name: 'candil-api-dev',
    hooks: {
      'astro:server:setup': async ({ server, logger }) => {
        await stored?.close();
        stored = await openApi(environment, manifest, server, (message) => logger.error(message));
        mount(server, stored);
      },
      'astro:server:done': () => stored?.close(),
    },
  };
}

function openApi(
  environment: Environment,
  manifest: () => Promise<Manifest>,
  server: DevServer,
  log: (message: string) => void,
): StoredApi | Promise<StoredApi> {
  if (environment.PUBLIC_API_URL === 'off') return createNoApi();
  const remembered = rememberUntilChanged(manifest);
  server.watcher.on('all', (_, path) => {
    if (path.startsWith(environment.CONTENT_DIR)) remembered.forget();
  });
  return openStoredApi(environment, {
    manifest: remembered.get,
    pages: createDevPages(() => server.resolvedUrls?.local[0]),
    log,
  });
}

/**
 * Puts the API before everything else: when the server listens, all others are in place, among them
 * Astro's own, which would refuse addresses without a slash at the end.
 */
function mount(server: DevServer, { api }: StoredApi): void {
  const answer = getRequestListener(api.fetch, { overrideGlobalObjects: false });
  const handle = (request: IncomingMessage, response: ServerResponse, next: () => void): void => {
    if (/^\/api(?:[/?]|$)/u.test(request.url ?? '')) void answer(request, response);
    else next();
  };
  server.httpServer?.once('listening', () => {
    server.middlewares.stack.unshift({ route: '', handle });
  });
}

/** Pages as the live preview renders them. */
const createDevPages = (findAddress: () => string | undefined): SitePages => ({
  async read(path) {
    const address = findAddress();
    if (address === undefined) return undefined;
    const response = await fetch(new URL(path.replace(/index\.html$/u, ''), address));
    return response.ok ? response.text() : undefined;
  },
});
