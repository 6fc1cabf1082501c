import { setTimeout } from 'node:timers/promises';

/** A server that can be killed. */
export interface KilledServer {
  url: string;
  /** As `kill -9`; resolves when it is gone. */
  kill(): Promise<void>;
}

/** Several servers on one database, with a load balancer that asks them in turn. */
export interface Fleet {
  /**
   * Sends a request to one after the other until `isTaken` says that it was acknowledged; a server
   * that is away, or says that it cannot, is no reason to give up.
   */
  persist(
    path: string,
    request: RequestInit,
    isTaken: (response: Response) => Promise<boolean>,
  ): Promise<void>;
  /** Ends one of them, whoever is using it, and starts another one in its place. */
  killOne(): Promise<void>;
  stop(): Promise<void>;
}

/** Pause before a request is sent again, and how long an answer is waited for, in milliseconds. */
const pause = 20;
const patience = 10_000;

export async function startFleet(
  count: number,
  start: () => Promise<KilledServer>,
): Promise<Fleet> {
  const servers = await Promise.all(Array.from({ length: count }, start));
  let turn = 0;
  let killed = 0;
  return {
    async persist(path, request, isTaken) {
      for (;;) {
        const { url } = at(servers, (turn += 1));
        const options = { ...request, signal: AbortSignal.timeout(patience) };
        const taken = await fetch(`${url}${path}`, options)
          .then(isTaken)
          .catch((error: unknown) => {
            if (error instanceof Refused) throw error;
            return false;
          });
        if (taken) return;
        await setTimeout(pause);
      }
    },
    async killOne() {
      const index = (killed += 1) % servers.length;
      await at(servers, index).kill();
      servers[index] = await start();
    },
    stop: async () => {
      await Promise.all(servers.map((server) => server.kill()));
    },
  };
}

function at(servers: readonly KilledServer[], index: number): KilledServer {
  const server = servers[index % servers.length];
  if (!server) throw new Error('There is no server.');
  return server;
}

/** An answer that sending again does not mend: the load is wrong, not the server. */
export class Refused extends Error {}

/** True for the status of success, false for a server that is not able to; throws for all others. */
export async function isAcknowledged(response: Response, status: number): Promise<boolean> {
  if (response.status === status) return true;
  const text = await response.text();
  if (response.status >= 500) return false;
  throw new Refused(`${response.status} of ${response.url}: ${text}`);
}
