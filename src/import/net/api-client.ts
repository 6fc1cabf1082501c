import { setTimeout as sleepFor } from 'node:timers/promises';
import type { Answers } from './answers.ts';

export interface ApiClient {
  /**
   * The answer to a GET as JSON. `undefined` where there is nothing (404) or, if `isOptional`, where it
   * may not be read (401, 403, 400). Throws an error for people otherwise.
   */
  get: (url: string, options?: { isOptional?: boolean }) => Promise<JsonAnswer | undefined>;
}

export interface JsonAnswer {
  body: unknown;
  /** The next page by the `Link` header; undefined if there is none. */
  next?: string | undefined;
}

export interface ApiClientOptions {
  /** Name of the vendor, for messages. */
  vendor: string;
  /** Sent with each request: the token. */
  headers: Readonly<Record<string, string>>;
  /** What the vendor's headers say of how long to wait after a 429, in milliseconds. */
  waitOf: (headers: Headers, now: number) => number | undefined;
  /** What to look at if the token is refused. */
  tokenRemedy: string;
  answers: Answers;
  progress: (line: string) => void;
  clock?: () => number;
  sleep?: (milliseconds: number) => Promise<unknown>;
}

/** How often a request is tried; waits between double, from a second on. */
const mostTries = 6;
const firstWait = 1_000;
/** Milliseconds that a vendor may ask to wait: Freshdesk and Help Scout count in minutes. */
const longestWait = 15 * 60_000;
/** Milliseconds for one answer. */
const patience = 60_000;
/** Bytes of an answer: a hundred articles of a megabyte each. */
const largestAnswer = 100_000_000;

/** Asks an API as politely as it wants to be asked, and goes on from what is on disk. */
export function createApiClient(options: ApiClientOptions): ApiClient {
  const { answers, vendor, tokenRemedy } = options;
  return {
    get: async (url, { isOptional = false } = {}) => {
      const kept = await answers.find(url);
      const answer = kept ?? (await ask(url, options));
      if (!kept && isFinal(answer.status)) await answers.keep({ ...answer, url });
      const { status, body } = answer;
      if (status === 200) return unwrap(body);
      if (status === 404 || (isOptional && [400, 401, 402, 403, 422].includes(status))) {
        return undefined;
      }
      throw new Error(
        status === 401 || status === 403
          ? `ImportRefused ${vendor} answered ${status} to ${url}\n${tokenRemedy}`
          : `ImportFailed ${vendor} answered ${status} to ${url}\nRun the same command again later: it goes on from where it was.`,
      );
    },
  };
}

/** A refused token is no news for the next try: somebody may have mended it. */
const isFinal = (status: number): boolean => status === 200 || status === 404;

interface Asked {
  status: number;
  body: unknown;
}

async function ask(url: string, options: ApiClientOptions): Promise<Asked> {
  const { vendor, progress, clock = Date.now, sleep = sleepFor } = options;
  let reason = '';
  for (let tries = 0; tries < mostTries; tries += 1) {
    const backOff = firstWait * 2 ** tries;
    try {
      const response = await fetch(url, {
        headers: { accept: 'application/json', ...options.headers },
        redirect: 'follow',
        signal: AbortSignal.timeout(patience),
      });
      const { status } = response;
      if (status !== 429 && status < 500) return { status, body: await readJson(response) };
      reason = `answered ${status}`;
      await response.body?.cancel();
      const asked = options.waitOf(response.headers, clock());
      const wait = Math.min(longestWait, asked ?? backOff);
      if (status === 429) progress(`${vendor} asks to wait ${Math.ceil(wait / 1000)} s`);
      await sleep(wait);
    } catch (error) {
      if (error instanceof UnreadableAnswer) throw error;
      reason = error instanceof Error ? describe(error) : String(error);
      await sleep(backOff);
    }
  }
  throw new Error(
    `ImportFailed ${url}\n${vendor} ${reason}, ${mostTries} times. Run the same command again later: it goes on from where it was.`,
  );
}

const describe = ({ message, cause }: Error): string =>
  cause instanceof Error ? `${message}: ${cause.message}` : message;

class UnreadableAnswer extends Error {}

async function readJson(response: Response): Promise<unknown> {
  const link = response.headers.get('link') ?? '';
  const [, next] = /<([^>]+)>\s*;\s*rel="?next"?/iu.exec(link) ?? [];
  const text = await readText(response);
  if (response.status !== 200) return undefined;
  try {
    const body: unknown = JSON.parse(text);
    return { body, next };
  } catch {
    throw new UnreadableAnswer(
      `ImportFailed ${response.url}\nThe answer is no JSON. Is it the address of the help centre, and does the token belong to it?`,
    );
  }
}

async function readText(response: Response): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.length;
    if (size > largestAnswer) {
      throw new UnreadableAnswer(
        `ImportFailed ${response.url}\nThe answer is larger than ${largestAnswer / 1_000_000} MB.`,
      );
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function unwrap(kept: unknown): JsonAnswer {
  if (typeof kept !== 'object' || kept === null || !('body' in kept)) return { body: undefined };
  const next = 'next' in kept && typeof kept.next === 'string' ? kept.next : undefined;
  return { body: kept.body, next };
}

/** `Retry-After` in seconds or as a date: RFC 9110, 10.2.3. */
export function readRetryAfter(headers: Headers, now: number): number | undefined {
  const value = headers.get('retry-after');
  if (value === null) return undefined;
  if (/^\d+$/u.test(value.trim())) return Number(value) * 1000;
  const date = Date.parse(value);
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}
