import type { APIRoute } from 'astro';
import { embedRequests } from '../../../contact/embed-requests.ts';
import { getContactFacts } from '../../../site/current-contact.ts';
import { getFormSettings } from '../../../site/current-form.ts';
import { getLocaleContext } from '../../../site/current-site.ts';
import { listLocalePaths } from '../../../site/locale-paths.ts';

export const getStaticPaths = listLocalePaths;

/** What the server has to know of a language, see `requestFactsSchema`. */
export const GET: APIRoute<object, { locale: string }> = async ({ params }) => {
  const { site, siteName, locale, t } = await getLocaleContext(params.locale);
  const facts = await getContactFacts();
  const settings = await getFormSettings();
  const where = { siteName, siteUrl: site.url };
  return Response.json(embedRequests(facts, settings, where, { locale, t }));
};
