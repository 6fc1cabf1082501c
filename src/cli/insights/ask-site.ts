import { z } from 'zod';
import type { Report } from '../../insights/report.ts';
import { proposalSchema } from '../../schemas/proposal.ts';
import { createSiteClient } from '../../server/insights/site-client.ts';
import type { InsightsCommand } from './arguments.ts';
import type { DataSource } from './data-source.ts';

/** Periods that a running help centre reports on, in weeks. */
const periods: readonly number[] = [4, 12, 52];

// From our own server, of this version or another one: what is told is looked at piece by piece.
const shape = z.looseObject({
  filter: z.looseObject({ from: z.string(), until: z.string(), locale: z.string() }),
  weekCount: z.number(),
  ...{ tasks: z.array(z.looseObject({})), articles: z.array(z.looseObject({})) },
  ...{ questions: z.array(z.looseObject({})), ticketQuestions: z.array(z.looseObject({})) },
});
const reportSchema = z.custom<Report>((value) => shape.safeParse(value).success);

const proposalsSchema = z.object({ proposals: z.array(proposalSchema) });

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
  const ask = createSiteClient({ address, token });
  const query = {
    ...{ weeks: String(weeks), least: String(least) },
    ...(locale !== '' && { locale }),
  };
  return {
    readReport: () => ask('report.json', query, reportSchema),
    readProposals: async () => (await ask('proposals.json', query, proposalsSchema)).proposals,
  };
}
