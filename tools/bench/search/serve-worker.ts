import { parentPort, workerData } from 'node:worker_threads';
import { z } from 'zod';
import { parseEnvironment } from '../../../src/schemas/environment.ts';
import { openServer } from '../../../src/server/open-server.ts';

/** The thread of `serveApart`: serves a site and tells its address. */
const { site, dataFolder } = z
  .object({ site: z.string(), dataFolder: z.string() })
  .parse(workerData);
const { url } = await openServer(
  parseEnvironment({
    OUT_DIR: site,
    DATA_DIR: dataFolder,
    HOST: 'localhost',
    PORT: '0',
    RATE_LIMITS: 'off',
  }),
);
parentPort?.postMessage(url);
