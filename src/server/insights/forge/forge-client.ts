import { z } from 'zod';
import { toPlainLine } from '../../../lib/text/plain-line.ts';
import { ForgeError } from './forge.ts';

/** For how long an answer is waited, in milliseconds: somebody looks at a page meanwhile. */
const longestWait = 15_000;

/** Bytes of an answer that are read at most: an article is some ten kB. */
const longestAnswer = 4_000_000;

/** Asks the API of a forge. */
export interface ForgeClient {
  /** Answers 2xx parsed by the schema; `undefined` for 404; throws a `ForgeError` for anything else. */
  find: <Answer>(path: string, schema: z.ZodType<Answer>) => Promise<Answer | undefined>;
  get: <Answer>(path: string, schema: z.ZodType<Answer>) => Promise<Answer>;
  send: <Answer>(
    method: 'POST' | 'PATCH',
    path: string,
    body: object,
    schema: z.ZodType<Answer>,
  ) => Promise<Answer>;
}

interface ClientSettings {
  /** Name of the forge, as messages say it. */
  name: string;
  api: string;
  headers: Readonly<Record<string, string>>;
  /** What the token must be allowed. */
  rights: string;
  wait?: number | undefined;
}

/** Follows no redirect: a moved repository would be told the token at another place. */
export function createForgeClient(settings: ClientSettings): ForgeClient {
  const ask = async <Answer>(
    path: string,
    schema: z.ZodType<Answer>,
    request: RequestInit = {},
  ): Promise<Answer> => {
    const answer = await load(settings, path, request);
    if (answer.status < 200 || answer.status > 299) throw toError(settings, answer);
    const parsed = schema.safeParse(answer.body);
    if (parsed.success) return parsed.data;
    throw new ForgeError(answer.status, `${settings.name} answered something else than its API.`);
  };
  return {
    get: (path, schema) => ask(path, schema),
    find: async (path, schema) => {
      try {
        return await ask(path, schema);
      } catch (error) {
        if (error instanceof ForgeError && error.status === 404) return undefined;
        throw error;
      }
    },
    send: (method, path, body, schema) =>
      ask(path, schema, {
        method,
        body: JSON.stringify(body),
      }),
  };
}

/** What is sent is JSON. */
const contentType = ({ body }: RequestInit): Record<string, string> =>
  body === undefined ? {} : { 'content-type': 'application/json' };

interface Answer {
  status: number;
  body: unknown;
  text: string;
  retryAfter: string | null;
}

async function load(
  { name, api, headers, wait = longestWait }: ClientSettings,
  path: string,
  request: RequestInit,
): Promise<Answer> {
  try {
    const response = await fetch(api + path, {
      ...request,
      headers: { ...contentType(request), ...headers },
      redirect: 'manual',
      signal: AbortSignal.timeout(wait),
    });
    const text = await readText(response);
    const retryAfter = response.headers.get('Retry-After');
    return { status: response.status, body: parseJson(text), text, retryAfter };
  } catch (error) {
    const isSlow = error instanceof Error && error.name === 'TimeoutError';
    throw new ForgeError(
      0,
      isSlow
        ? `${name} did not answer within ${Math.ceil(wait / 1000)} s. Try again later.`
        : `${name} was not reached at ${new URL(api).host}. Check INSIGHTS_REPOSITORY and the network.`,
    );
  }
}

async function readText(response: Response): Promise<string> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of response.body ?? []) {
    parts.push(part);
    length += part.byteLength;
    if (length > longestAnswer) break;
  }
  return Buffer.concat(parts).toString('utf8');
}

function parseJson(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return value;
  } catch {
    return text;
  }
}

const said = z.object({ message: z.unknown().optional(), error: z.unknown().optional() });

/** What the API says of itself, short: it may quote what it was sent. */
function toReason({ body, text }: Answer): string {
  const parsed = said.safeParse(body);
  const message = parsed.success ? (parsed.data.message ?? parsed.data.error) : text;
  const reason = typeof message === 'string' ? message : JSON.stringify(message ?? '');
  return toPlainLine(reason).slice(0, 200);
}

function toError({ name, rights }: ClientSettings, answer: Answer): ForgeError {
  const { status, retryAfter } = answer;
  const reason = `${name} answered ${status} (${toReason(answer)}).`;
  return new ForgeError(status, `${reason} ${toRemedy(status, rights, retryAfter)}`);
}

function toRemedy(status: number, rights: string, retryAfter: string | null): string {
  if (status === 401)
    return 'Its token is wrong or has expired: set INSIGHTS_REPOSITORY_TOKEN anew.';
  if (status === 403) return `Its token may not do this, or asked too often. It needs ${rights}.`;
  if (status === 404) {
    return `Check INSIGHTS_REPOSITORY and INSIGHTS_REPOSITORY_BRANCH; a token without ${rights} is told the same.`;
  }
  if (status === 429) {
    const seconds =
      retryAfter !== null && /^\d+$/u.test(retryAfter) ? `in ${retryAfter} s` : 'later';
    return `Too much was asked: try again ${seconds}.`;
  }
  if (status >= 500) return 'It is in trouble itself: try again later.';
  if (status >= 300 && status < 400)
    return 'The repository has moved: set INSIGHTS_REPOSITORY anew.';
  return 'Something has changed there meanwhile: load the report anew and try again.';
}
