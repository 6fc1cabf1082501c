import type { APIRoute, GetStaticPaths } from 'astro';
import { closuresCalendar } from '../../../contact/hours/closures-calendar.ts';
import { getContactFacts } from '../../../content/current/contact.ts';
import { getLocaleContext, getSite } from '../../../content/current/site.ts';

export const getStaticPaths: GetStaticPaths = async () => {
  const [site, { schedules }] = await Promise.all([getSite(), getContactFacts()]);
  return site.locales.flatMap(({ locale }) =>
    schedules
      .filter(({ data }) => data.closures.length + data.seasons.length > 0)
      .map(({ id }) => ({ params: { locale, schedule: id } })),
  );
};

/** The closures and seasons of a schedule, for readers to take into their calendars. */
export const GET: APIRoute<object, { locale: string; schedule: string }> = async ({ params }) => {
  const context = await getLocaleContext(params.locale);
  const { schedules } = await getContactFacts();
  const schedule = schedules.find(({ id }) => id === params.schedule);
  if (!schedule) return new Response(undefined, { status: 404 });
  const { host } = new URL(context.site.url);
  const text = closuresCalendar(schedule, context, { host, now: Temporal.Now.instant() });
  return new Response(text, { headers: { 'content-type': 'text/calendar; charset=utf-8' } });
};
