import '../../src/cli/require-node.ts';
import { mkdtemp, rm } from 'node:fs/promises';
import { Agent, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { exitWithError } from '../../src/cli/exit-with-error.ts';
import { startMeasured } from './api/measured-process.ts';
import { writeOwnSite } from './kill/own-site.ts';
import { toPercentiles } from './siege/percentiles.ts';

/**
 * How long answers of `/insights/` take for who may not see it, by what was guessed right:
 * `npm run bench:insights-timing -- [--tries 3000]`. All kinds come in turns on one connection. What a
 * kind takes beyond the first is told in µs, and how often one of it took longer than one of the first:
 * 50 % if nothing tells them apart.
 */
const optionsSchema = z.object({ tries: z.coerce.number().int().min(10).default(3_000) });

const token = 'the-token-of-the-benchmark-0123456789';
const bearer = (text: string) => ({ authorization: `Bearer ${text}` });

interface Kind {
  name: string;
  path: string;
  method?: string;
  headers?: Record<string, string>;
}

const end = (Date.now() + 60_000).toString(36);
const kinds: readonly Kind[] = [
  { name: 'nothing', path: '/insights/' },
  { name: 'a file that is there', path: '/insights/articles.csv?weeks=52' },
  { name: 'a file that is not', path: '/insights/no-such-file' },
  { name: 'a form of an action', path: '/insights/sign-out', method: 'POST' },
  { name: 'another token', path: '/insights/', headers: bearer('x'.repeat(token.length)) },
  {
    ...{ name: 'the token but for its last letter', path: '/insights/' },
    headers: bearer(`${token.slice(0, -1)}x`),
  },
  {
    ...{ name: 'a cookie with a wrong signature', path: '/insights/' },
    headers: { cookie: `candil_insights=${end}.AAAAAAAAAAAAAAAAAAAAAA.${'A'.repeat(43)}` },
  },
  {
    ...{ name: 'a cookie that is none', path: '/insights/' },
    headers: { cookie: 'candil_insights=x' },
  },
];

try {
  const { values } = parseArgs({ options: { tries: { type: 'string' } } });
  const options = optionsSchema.safeParse(values);
  if (!options.success) throw new Error('--tries is a whole number, 10 or more.');
  await measure(options.data.tries);
} catch (error) {
  exitWithError(error);
}

async function measure(tries: number): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'candil-timing-'));
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  await writeOwnSite(join(folder, 'site'));
  const server = await startMeasured('src/cli/serve.ts', {
    ...{ HOST: '127.0.0.1', PORT: '0', RATE_LIMITS: 'off', INSIGHTS_TOKEN: token },
    ...{ OUT_DIR: join(folder, 'site'), DATA_DIR: join(folder, 'data') },
  });
  try {
    const times = new Map(kinds.map(({ name }) => [name, new Array<number>()]));
    // The first tenth warms up.
    for (let round = -tries / 10; round < tries; round += 1) {
      for (const kind of shuffle(kinds)) {
        const took = await time(agent, server.url, kind);
        if (round >= 0) times.get(kind.name)?.push(took);
      }
    }
    print(times);
  } finally {
    agent.destroy();
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

function print(times: ReadonlyMap<string, readonly number[]>): void {
  const [first = []] = times.values();
  const base = toPercentiles(first).p50;
  for (const [name, list] of times) {
    const { p50, p99 } = toPercentiles(list);
    const beyond = ((p50 - base) * 1_000).toFixed(0);
    const longer = (100 * shareLonger(list, first)).toFixed(1);
    const told = `p50 ${p50.toFixed(3)} ms, p99 ${p99.toFixed(3)} ms`;
    console.log(`${name.padEnd(34)} ${told}, ${beyond} µs beyond, longer in ${longer} %`);
  }
}

/** How often one of `list` is longer than one of `other`: the statistic of Mann and Whitney, as a share. */
function shareLonger(list: readonly number[], other: readonly number[]): number {
  const sorted = other.toSorted((one, two) => one - two);
  const below = (value: number): number => {
    let [low, high] = [0, sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle] ?? 0) < value) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return list.reduce((sum, value) => sum + below(value), 0) / (list.length * sorted.length);
}

/** In another order each time, so that no kind always follows the same one. */
function shuffle<Value>(values: readonly Value[]): Value[] {
  return values
    .map((value) => ({ value, place: Math.random() }))
    .sort((one, other) => one.place - other.place)
    .map(({ value }) => value);
}

/** Milliseconds to the end of an answer, which has to be 401. */
function time(agent: Agent, url: string, { path, method = 'GET', headers }: Kind): Promise<number> {
  const { promise, resolve, reject } = Promise.withResolvers<number>();
  const start = performance.now();
  const sending = request(new URL(path, url), { agent, method, headers }, (response) => {
    response.resume();
    response.once('end', () => {
      if (response.statusCode === 401) resolve(performance.now() - start);
      else reject(new Error(`${method} ${path} was answered with ${response.statusCode}.`));
    });
  });
  sending.once('error', reject);
  sending.end();
  return promise;
}
