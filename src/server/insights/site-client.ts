import type { z } from 'zod';

/** For how long an answer is waited, in milliseconds: a year of a large site takes seconds. */
const longestWait = 60_000;

interface SiteClientOptions {
  /** Of a running help centre, where `/insights/` leads to the process. */
  address: URL;
  /** `INSIGHTS_TOKEN` of that process. */
  token: string;
  /** Ends what is being asked. */
  signal?: AbortSignal | undefined;
  /** In milliseconds. */
  wait?: number | undefined;
}

/** Asks for a file of `/insights/`, such as `report.json`. Rejects with place and remedy. */
export type AskSite = <Value>(
  file: string,
  query: Readonly<Record<string, string>>,
  schema: z.ZodType<Value>,
) => Promise<Value>;

/** Asks a running help centre what its readers do, by the token of its operator. */
export function createSiteClient(options: SiteClientOptions): AskSite {
  const { address } = options;
  return async (file, query, schema) => {
    const url = new URL(`insights/${file}`, address.href.replace(/\/*$/u, '/'));
    url.search = new URLSearchParams(query).toString();
    const text = await load(url, options);
    const parsed = schema.safeParse(parseJson(text));
    if (parsed.success) return parsed.data;
    throw new Error(
      `InsightsUnreadable ${address.origin}\nIt answered something else than a report. Is it of another version?`,
    );
  };
}

async function load(
  url: URL,
  { address, token, signal, wait = longestWait }: SiteClientOptions,
): Promise<string> {
  const limit = AbortSignal.timeout(wait);
  const fail = (error: unknown): never => {
    throw toUnreachable(address, error);
  };
  const response = await fetch(url, {
    headers: { authorization: `Bearer ${token}`, accept: 'application/json' },
    redirect: 'error',
    signal: signal ? AbortSignal.any([signal, limit]) : limit,
  }).catch(fail);
  if (response.ok) return response.text().catch(fail);
  await response.body?.cancel();
  throw new Error(toRefusal(address, response.status));
}

/** Undefined for what is no JSON. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const toUnreachable = (address: URL, error: unknown): Error =>
  new Error(
    `InsightsUnreachable ${address.origin}\nIt did not answer (${error instanceof Error ? error.message : String(error)}). Check the address and that the process runs.`,
    { cause: error },
  );

const toRefusal = ({ origin }: URL, status: number): string =>
  status === 401 || status === 429
    ? `InsightsRefused ${origin}\nIt does not take the token (${status}). Set INSIGHTS_TOKEN as the process has it.`
    : `InsightsRefused ${origin}\nIt answered ${status}. Does /insights/ lead to the process there?`;
