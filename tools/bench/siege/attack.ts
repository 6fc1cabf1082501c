import { Agent, request } from 'node:http';
import { setTimeout } from 'node:timers/promises';
import type { AttackRequest, RequestMaker } from './scenarios.ts';

export interface AttackPace {
  /** Requests a second. */
  rate: number;
  connections: number;
  seconds: number;
}

export interface AttackResult {
  /** How often each status came; `none` for a connection that ended without an answer. */
  statuses: Record<string, number>;
  sent: number;
  /** Requests that were due while every connection still waited for an answer. */
  held: number;
}

/** Longest wait for the answers that are still out when the attack is over, in milliseconds. */
const patience = 15_000;

/** Sends the requests in turn at a fixed rate, no more at a time than there are connections. */
export async function attack(
  url: string,
  makers: readonly RequestMaker[],
  { rate, connections, seconds }: AttackPace,
): Promise<AttackResult> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const result: AttackResult = { statuses: {}, sent: 0, held: 0 };
  const pending = new Set<Promise<void>>();
  const start = performance.now();
  const count = rate * seconds;
  for (let turn = 0; turn < count;) {
    const due = Math.min(count, Math.floor(((performance.now() - start) / 1_000) * rate));
    for (; turn < due; turn += 1) {
      const make = makers[result.sent % makers.length];
      if (make === undefined || pending.size >= connections) {
        result.held += 1;
        continue;
      }
      result.sent += 1;
      const answered = sendOne(agent, url, make()).then((status) => {
        result.statuses[status] = (result.statuses[status] ?? 0) + 1;
        pending.delete(answered);
      });
      pending.add(answered);
    }
    await setTimeout(1);
  }
  await Promise.race([Promise.all(pending), setTimeout(patience, undefined, { ref: false })]);
  if (pending.size > 0) result.statuses.waiting = pending.size;
  agent.destroy();
  return result;
}

/** The status of the answer. */
function sendOne(agent: Agent, url: string, one: AttackRequest): Promise<string> {
  const { promise, resolve } = Promise.withResolvers<string>();
  const options = { method: one.method, headers: one.headers, agent };
  const sending = request(new URL(one.path, url), options, (response) => {
    response.resume();
    response.once('close', () => resolve(String(response.statusCode)));
  });
  sending.once('error', () => resolve('none'));
  sending.end(one.content);
  return promise;
}
