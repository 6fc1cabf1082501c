import { getRequestListener } from '@hono/node-server';
import type { HookParameters } from 'astro';
import type { Environment } from '../../schemas/environment.ts';
import type { Manifest } from '../../schemas/manifest.ts';
import type { PageSource } from '../../server/site/page-source.ts';
import { createNoApi, openStoredApi, type StoredApi } from '../../server/stored-api.ts';

interface ApiDevParts {
  environment: Environment;
  server: HookParameters<'astro:server:setup'>['server'];
  /** Address of the running server. */
  getAddress: () => string;
  /** What the content folder holds at this moment. */
  manifest: () => Promise<Manifest>;
}

/** Answers `/api/` in `npm run dev` with the app that also serves the built site. */
export async function mountApi(parts: ApiDevParts): Promise<StoredApi> {
  const { environment, server, getAddress, manifest } = parts;
  const stored =
    environment.PUBLIC_API_URL === 'off'
      ? createNoApi()
      : await openStoredApi(environment, {
          manifest,
          pages: createDevPages(getAddress),
          log: (message) => console.error(message),
        });
  const answer = getRequestListener(stored.api.fetch, { overrideGlobalObjects: false });
  server.middlewares.use((request, response, next) => {
    if (/^\/api(?:[/?]|$)/u.test(request.url ?? '')) void answer(request, response);
    else next();
  });
  return stored;
}

/** Pages as the live preview renders them. */
const createDevPages = (getAddress: () => string): PageSource => ({
  async read(path) {
    const response = await fetch(new URL(path.replace(/index\.html$/u, ''), getAddress()));
    return response.ok ? response.text() : undefined;
  },
});
