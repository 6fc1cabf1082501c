import { once } from 'node:events';
import { Worker } from 'node:worker_threads';

/** A site that is served by another thread. */
export interface ServedApart {
  url: string;
  stop: () => Promise<void>;
}

/**
 * Serves a site from a thread of its own: in that which drives the browser a file would wait until all
 * that the browser told of the files before it has been read.
 */
export async function serveApart(site: string, dataFolder: string): Promise<ServedApart> {
  const worker = new Worker(new URL('./serve-worker.ts', import.meta.url), {
    workerData: { site, dataFolder },
  });
  const told: unknown[] = await once(worker, 'message');
  return {
    url: String(told[0]),
    stop: async () => {
      await worker.terminate();
    },
  };
}
