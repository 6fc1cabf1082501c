import { randomUUID } from 'node:crypto';
import { Agent, request } from 'node:http';
import { setTimeout } from 'node:timers/promises';
import type { VoteValue } from '../../../src/schemas/vote.ts';

/** Where votes go: each to the next of the servers and to the next of the articles. */
export interface VoteTargets {
  /** Addresses of servers on one database. */
  urls: readonly string[];
  /** `<locale>/<articleId>` each. */
  articles: readonly string[];
}

/** What became of the votes of a load. */
export interface LoadResult {
  /** From the first vote to the last answer, in seconds. */
  seconds: number;
  /** Votes that were answered with 200, and how many of them said "yes". */
  acknowledged: number;
  helpful: number;
  /** Milliseconds to the end of each answer. */
  latencies: number[];
  /** How often each status came; 0 is no answer. */
  statuses: Record<number, number>;
}

type Send = () => Promise<{ status: number; vote: VoteValue }>;

/**
 * So many clients, each of which sends the vote of another reader as soon as its last one was
 * answered: what a server takes at most.
 */
export async function sendInLoop(
  targets: VoteTargets,
  { clients, seconds }: { clients: number; seconds: number },
): Promise<LoadResult> {
  const result = nothingYet();
  const { send, close } = openSender(targets, clients);
  const start = performance.now();
  const end = start + seconds * 1_000;
  const client = async (): Promise<void> => {
    while (performance.now() < end) await note(result, send, performance.now());
  };
  await Promise.all(Array.from({ length: clients }, client));
  close();
  return { ...result, seconds: (performance.now() - start) / 1_000 };
}

/** Between two looks whether a vote is due, in milliseconds; as much may be added to a latency. */
const pause = 1;

/**
 * Sends votes of different readers at a fixed rate, whether or not earlier ones have been answered,
 * and counts time from the moment at which each was due: a server that stalls cannot hide it.
 */
export async function sendAtRate(
  targets: VoteTargets,
  { rate, seconds }: { rate: number; seconds: number },
): Promise<LoadResult> {
  const result = nothingYet();
  const { send, close } = openSender(targets, 128);
  const count = Math.round(rate * seconds);
  const start = performance.now();
  const pending: Promise<void>[] = [];
  for (let sent = 0; sent < count;) {
    const due = Math.min(count, Math.floor(((performance.now() - start) / 1_000) * rate));
    for (; sent < due; sent += 1) pending.push(note(result, send, start + (sent / rate) * 1_000));
    await setTimeout(pause);
  }
  await Promise.all(pending);
  close();
  return { ...result, seconds: (performance.now() - start) / 1_000 };
}

const nothingYet = (): Omit<LoadResult, 'seconds'> => ({
  ...{ acknowledged: 0, helpful: 0, latencies: [], statuses: {} },
});

async function note(result: Omit<LoadResult, 'seconds'>, send: Send, dueAt: number): Promise<void> {
  const { status, vote } = await send();
  result.latencies.push(performance.now() - dueAt);
  result.statuses[status] = (result.statuses[status] ?? 0) + 1;
  if (status !== 200) return;
  result.acknowledged += 1;
  if (vote === 'up') result.helpful += 1;
}

/** Connections that are kept; of four votes one says "no". */
function openSender({ urls, articles }: VoteTargets, connections: number) {
  const agent = new Agent({ keepAlive: true, maxSockets: Math.ceil(connections / urls.length) });
  const addresses = urls.flatMap((url) =>
    articles.map((article) => new URL(`/api/votes/${article}`, url)),
  );
  let count = 0;
  const send: Send = async () => {
    count += 1;
    // A server has all of its articles in a row: one step goes to the next server.
    const place = (count % urls.length) * articles.length + (count % articles.length);
    const vote = count % 4 === 0 ? 'down' : 'up';
    const address = addresses[place];
    if (!address) throw new Error('There is no server to vote on.');
    return { status: await putVote(agent, address, vote), vote };
  };
  return { send, close: () => agent.destroy() };
}

function putVote(agent: Agent, address: URL, vote: VoteValue): Promise<number> {
  const { promise, resolve } = Promise.withResolvers<number>();
  const body = JSON.stringify({ voter: randomUUID(), vote });
  const headers = { 'content-type': 'application/json', 'content-length': body.length };
  const sending = request(address, { method: 'PUT', agent, headers }, (response) => {
    response.resume();
    response.once('end', () => resolve(response.statusCode ?? 0));
    response.once('error', () => resolve(0));
  });
  sending.once('error', () => resolve(0));
  sending.end(body);
  return promise;
}
