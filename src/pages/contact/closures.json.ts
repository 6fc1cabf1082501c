import type { APIRoute } from 'astro';
import { writeShortNotice } from '../../contact/hours/write-short-notice.ts';
import { getContactFacts } from '../../content/current/contact.ts';
import { getSite } from '../../content/current/site.ts';

/** What is closed at short notice; pages that are open look here, and `npm run close` writes it anew. */
export const GET: APIRoute = async () => {
  const [{ closed }, { locales }] = await Promise.all([getContactFacts(), getSite()]);
  return Response.json(writeShortNotice(closed, locales, Temporal.Now.instant()));
};
