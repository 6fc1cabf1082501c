import type { APIRoute } from 'astro';
import { writeNowData } from '../../../contact/page/write-now-data.ts';
import { hasApi } from '../../../content/current/api-base.ts';
import { getContactFacts } from '../../../content/current/contact.ts';
import { getLocaleContext, listLocalePaths } from '../../../content/current/site.ts';

export const getStaticPaths = listLocalePaths;

/** What the home page and the ends of articles ask for, to say the best way open now. */
export const GET: APIRoute = async ({ params }) => {
  const { locale, t } = await getLocaleContext(params['locale'] ?? '');
  const page = { locale, t, hasTicketForm: hasApi, now: Temporal.Now.instant() };
  return new Response(writeNowData(await getContactFacts(), page));
};
