import { z } from 'zod';
import type { Report } from '../../insights/report.ts';
import { proposalSchema } from '../../schemas/proposal.ts';
import type { InsightsCommand } from './arguments.ts';
import type { DataSource } from './data-source.ts';

/** Periods that a running help centre reports on, in weeks. */
const periods: readonly number[] = [4, 12, 52];

/** For how long an answer is waited, in milliseconds: a year of a large site takes seconds. */
const longestWait = 60_000;

// From our own server, of this version or another one: what is told is looked at piece by piece.
const shape = z.looseObject({
  filter: z.looseObject({ from: z.string(), until: z.string(), locale: z.string() }),
  weekCount: z.number(),
  ...{ tasks: z.array(z.looseObject({})), articles: z.array(z.looseObject({})) },
  ...{ questions: z.array(z.looseObject({})), ticketQuestions: z.array(z.looseObject({})) },
});
const reportSchema = z.custom<Report>((value) => shape.safeParse(value).success);

/** A running help centre with `/insights/`, by the token of its operator. */
export function askSite(
  address: URL,
  token: string | undefined,
  { weeks, locale, least }: InsightsCommand,
): DataSource {
  if (token === undefined) {
    throw new Error(
      'EnvironmentInvalid INSIGHTS_TOKEN: is needed with --from; it opens /insights/',
    );
  }
  if (!periods.includes(weeks)) {
    throw new Error(`ArgumentInvalid --weeks is one of ${periods.join(', ')} with --from.`);
  }
  const load = async (file: string): Promise<unknown> => {
    const url = new URL(`/insights/${file}`, address);
    url.search = new URLSearchParams({
      ...{ weeks: String(weeks), least: String(least) },
      ...(locale !== '' && { locale }),
    }).toString();
    const response = await fetch(url, {
      headers: { authorization: `Bearer ${token}`, accept: 'application/json' },
      redirect: 'error',
      signal: AbortSignal.timeout(longestWait),
    }).catch((error: unknown) => {
      throw toUnreachable(address, error);
    });
    if (response.ok) {
      const answer: unknown = await response.json();
      return answer;
    }
    await response.body?.cancel();
    throw new Error(toRefusal(address, response.status));
  };
  return {
    readReport: async () => parse(address, reportSchema, await load('report.json')),
    readProposals: async () => {
      const file = z.object({ proposals: z.array(proposalSchema) });
      return parse(address, file, await load('proposals.json')).proposals;
    },
  };
}

function parse<Value>(address: URL, schema: z.ZodType<Value>, answer: unknown): Value {
  const parsed = schema.safeParse(answer);
  if (parsed.success) return parsed.data;
  throw new Error(
    `InsightsUnreadable ${address.origin}\nIt answered something else than a report. Is it of another version?`,
  );
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
