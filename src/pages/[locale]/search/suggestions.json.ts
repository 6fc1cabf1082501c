import type { APIRoute } from 'astro';
import { listSuggested } from '../../../content/model/highlights.ts';
import { getCategories, getPages } from '../../../content/model/site-model.ts';
import { getSiteModel } from '../../../content/current/model.ts';
import { getLocaleContext, listLocalePaths } from '../../../content/current/site.ts';
import { getTallies } from '../../../content/current/tallies.ts';

export const getStaticPaths = listLocalePaths;

/** What an empty search box offers: the articles that helped most, or those to begin with. */
export const GET: APIRoute<object, { locale: string }> = async ({ params }) => {
  const { locale, t } = await getLocaleContext(params.locale);
  const model = await getSiteModel();
  const { reason, pages } = listSuggested(
    getPages(model, locale.locale),
    getCategories(model, locale.locale),
    await getTallies(),
  );
  return Response.json({
    title: t(`site.${reason}`),
    articles: pages.map(({ article, url }) => ({ title: article.title, url })),
  });
};
