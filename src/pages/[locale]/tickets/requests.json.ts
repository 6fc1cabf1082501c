import type { APIRoute } from 'astro';
import { writeRequestData } from '../../../contact/requests/write-request-data.ts';
import { getContactFacts, getFormSettings } from '../../../content/current/contact.ts';
import { getLocaleContext, listLocalePaths } from '../../../content/current/site.ts';

export const getStaticPaths = listLocalePaths;

/** What the server has to know of a language, see `requestDataSchema`. */
export const GET: APIRoute<object, { locale: string }> = async ({ params }) => {
  const { site, siteName, locale, t } = await getLocaleContext(params.locale);
  const facts = await getContactFacts();
  const settings = await getFormSettings();
  const where = { siteName, siteUrl: site.url, zone: site.zone };
  return Response.json(writeRequestData(facts, settings, where, { locale, t }));
};
