import type { APIRoute } from 'astro';
import type { LauncherArticles } from '../../../../components/launcher/suggested.ts';
import { getTopicFacts } from '../../../../contact/page/topic-page.ts';
import { getPages } from '../../../../content/model/site-model.ts';
import { getContactFacts } from '../../../../content/current/contact.ts';
import { getRelated, getSiteModel } from '../../../../content/current/model.ts';
import { getLocaleContext, listLauncherPaths } from '../../../../content/current/site.ts';

export const getStaticPaths = listLauncherPaths;

/** What the launcher suggests where a page of the company names an article or a topic. */
export const GET: APIRoute<object, { locale: string }> = async ({ params }) => {
  const { locale } = await getLocaleContext(params.locale);
  const pages = getPages(await getSiteModel(), locale.locale);
  const findRelated = await getRelated(locale.locale);
  const { topics } = await getContactFacts();
  const articles: LauncherArticles = {
    articles: Object.fromEntries(
      pages.map(({ article, url }) => [article.id, [article.title, url] as const]),
    ),
    related: Object.fromEntries(pages.map(({ article: { id } }) => [id, findRelated(id)])),
    topics: Object.fromEntries(
      topics.map(({ id }) => [id, [...getTopicFacts(topics, id).articles]]),
    ),
  };
  return Response.json(articles);
};
