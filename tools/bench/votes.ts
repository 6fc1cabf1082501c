import '../../src/cli/require-node.ts';
import { Agent, request } from 'node:http';
import { randomUUID } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { exitWithError } from '../../src/cli/exit-with-error.ts';

const usage =
  'RATE_LIMITS=off npm run serve, then in another terminal:\n' +
  'npm run bench:votes -- [--url http://localhost:4321] [--rate 1000] [--seconds 10] --article en/billing/invoice';

const optionsSchema = z.object({
  url: z.url().default('http://localhost:4321'),
  /** Votes a second. */
  rate: z.coerce.number().int().positive().default(1_000),
  seconds: z.coerce.number().positive().default(10),
  /** `<locale>/<articleId>`. */
  article: z.string(),
});

try {
  const { values } = parseArgs({
    options: {
      url: { type: 'string' },
      rate: { type: 'string' },
      seconds: { type: 'string' },
      article: { type: 'string' },
    },
  });
  const options = optionsSchema.safeParse(values);
  if (!options.success) throw new Error(`BenchOptions wrong or missing.\n${usage}`);
  await measure(options.data);
} catch (error) {
  exitWithError(error);
}

/**
 * Sends votes of different readers at a fixed rate, whether or not earlier ones have been answered,
 * and counts time from the moment at which each was due: a server that stalls cannot hide it.
 */
async function measure({ url, rate, seconds, article }: z.infer<typeof optionsSchema>) {
  const agent = new Agent({ keepAlive: true, maxSockets: 128 });
  const address = new URL(`/api/votes/${article}`, url);
  const latencies: number[] = [];
  const statuses = new Map<number, number>();
  const pending: Promise<void>[] = [];
  const count = rate * seconds;
  const start = performance.now();
  for (let sent = 0; sent < count;) {
    const due = Math.min(count, Math.floor(((performance.now() - start) / 1_000) * rate));
    for (; sent < due; sent += 1) {
      const dueAt = start + (sent / rate) * 1_000;
      const answered = sendVote(agent, address).then((status) => {
        latencies.push(performance.now() - dueAt);
        statuses.set(status, (statuses.get(status) ?? 0) + 1);
      });
      pending.push(answered);
    }
    await setTimeout(1);
  }
  await Promise.all(pending);
  agent.destroy();
  latencies.sort((one, other) => one - other);
  const at = (share: number): string =>
    (latencies[Math.floor(latencies.length * share)] ?? Number.NaN).toFixed(1);
  const took = (performance.now() - start) / 1_000;
  console.log(`${(count / took).toFixed(0)} votes/s for ${took.toFixed(1)} s`);
  console.log(`p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, p99 ${at(0.99)} ms, max ${at(0.99999)} ms`);
  console.log(`answers: ${[...statuses].map(([code, times]) => `${code} × ${times}`).join(', ')}`);
}

function sendVote(agent: Agent, address: URL): Promise<number> {
  const { promise, resolve, reject } = Promise.withResolvers<number>();
  const body = JSON.stringify({ voter: randomUUID(), vote: 'up' });
  const headers = { 'content-type': 'application/json', 'content-length': body.length };
  const sending = request(address, { method: 'PUT', agent, headers }, (response) => {
    response.resume();
    response.once('end', () => resolve(response.statusCode ?? 0));
  });
  sending.once('error', reject);
  sending.end(body);
  return promise;
}
