import '../../src/cli/require-node.ts';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { exitWithError } from '../../src/cli/exit-with-error.ts';
import { sendAtRate } from './api/vote-load.ts';

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

/** Sends votes at a fixed rate and prints how long their answers took. */
async function measure({ url, rate, seconds, article }: z.infer<typeof optionsSchema>) {
  const targets = { urls: [url], articles: [article] };
  const { latencies, statuses, seconds: took } = await sendAtRate(targets, { rate, seconds });
  latencies.sort((one, other) => one - other);
  const at = (share: number): string =>
    (latencies[Math.floor(latencies.length * share)] ?? Number.NaN).toFixed(1);
  console.log(`${(latencies.length / took).toFixed(0)} votes/s for ${took.toFixed(1)} s`);
  console.log(`p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, p99 ${at(0.99)} ms, max ${at(0.99999)} ms`);
  const answers = Object.entries(statuses).map(([code, times]) => `${code} × ${times}`);
  console.log(`answers: ${answers.join(', ')}`);
}
