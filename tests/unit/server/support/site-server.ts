import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { parseEnvironment } from '../../../../src/schemas/environment.ts';
import { openServer, type RunningServer } from '../../../../src/server/open-server.ts';
import type { createSiteFolder } from './site-folder.ts';

/** A whole server over a folder of pages, with an empty database, for the tests of a file. */
export interface SiteServer {
  url: () => string;
  dataFolder: string;
  /** What it wrote to its log. */
  log: string[];
}

/** Starts the server before the tests of this file and stops it after them. */
export function useSiteServer(
  site: ReturnType<typeof createSiteFolder>,
  more: Record<string, string> = {},
): SiteServer {
  const dataFolder = mkdtempSync(join(tmpdir(), 'candil-server-'));
  const log: string[] = [];
  let server: RunningServer | undefined;
  beforeAll(async () => {
    const environment = parseEnvironment({
      OUT_DIR: site.folder,
      DATA_DIR: dataFolder,
      HOST: '127.0.0.1',
      PORT: '0',
      RATE_LIMITS: 'off',
      ...more,
    });
    server = await openServer(environment, (message) => log.push(message));
  });
  afterAll(async () => {
    await server?.stop();
    site.remove();
    rmSync(dataFolder, { recursive: true, force: true });
  });
  return { url: () => server?.url ?? '', dataFolder, log };
}
