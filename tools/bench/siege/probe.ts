import { Agent, request } from 'node:http';
import { setTimeout } from 'node:timers/promises';

export interface Probe {
  /** Milliseconds from the moment at which each request was due to the end of its answer. */
  latencies: number[];
  statuses: Record<string, number>;
  /** By how many milliseconds this process itself woke up too late, each time that it slept. */
  delays: number[];
}

export interface RunningProbe {
  /** Ends the probe; resolves when the last answer is there or has been given up. */
  stop(): Promise<Probe>;
}

/** An answer that takes longer is given up, in milliseconds. */
const patience = 30_000;

/** Between two looks whether a request is due, in milliseconds. */
const pause = 1;

/** When the probe is over, what is still out is waited for this long, in milliseconds. */
const lastPatience = 10_000;

/**
 * Asks an address at a fixed rate whether or not earlier answers have come, and counts from the
 * moment at which each request was due: a server that stalls cannot hide it.
 */
export function startProbe(url: string, rate: number): RunningProbe {
  const agent = new Agent({ keepAlive: true, maxSockets: 64 });
  const probe: Probe = { latencies: [], statuses: {}, delays: [] };
  const pending: Promise<void>[] = [];
  const over = new AbortController();
  const giveUp = new AbortController();
  const start = performance.now();
  const asking = (async () => {
    for (let sent = 0; !over.signal.aborted;) {
      const due = 1 + Math.floor(((performance.now() - start) / 1_000) * rate);
      for (; sent < due; sent += 1) {
        const dueAt = start + (sent / rate) * 1_000;
        const answered = ask(agent, url, giveUp.signal).then((status) => {
          probe.latencies.push(performance.now() - dueAt);
          probe.statuses[status] = (probe.statuses[status] ?? 0) + 1;
        });
        pending.push(answered);
      }
      const sleptAt = performance.now();
      await setTimeout(pause);
      probe.delays.push(performance.now() - sleptAt - pause);
    }
  })();
  return {
    async stop() {
      over.abort();
      await asking;
      const all = Promise.all(pending);
      await Promise.race([all, setTimeout(lastPatience, undefined, { ref: false })]);
      giveUp.abort();
      await all;
      agent.destroy();
      return probe;
    },
  };
}

/** The status of the answer; `none` without one. */
export function ask(agent: Agent, url: string, signal?: AbortSignal): Promise<string> {
  const { promise, resolve } = Promise.withResolvers<string>();
  const options = { agent, timeout: patience, ...(signal && { signal }) };
  const sending = request(url, options, (response) => {
    response.resume();
    response.once('close', () => resolve(String(response.statusCode)));
  });
  sending.once('timeout', () => sending.destroy());
  sending.once('error', () => resolve('none'));
  sending.end();
  return promise;
}
