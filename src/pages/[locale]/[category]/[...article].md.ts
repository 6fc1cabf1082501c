import { partsOfPath } from '../../../i18n/urls.ts';
import type { APIRoute, GetStaticPaths } from 'astro';
import { getArticleDocument } from '../../../content/current/article-markdown.ts';
import { getSiteModel } from '../../../content/current/model.ts';
import { getDocumentKey } from '../../../content/current/page-keys.ts';
import type { Article } from '../../../content/model/article.ts';
import { getTextTargets, toldTargets } from '../../../content/current/text-targets.ts';
import { listOriginals } from '../../../content/model/site-model.ts';

interface Props {
  article: Article;
  ownKey: string | undefined;
}

/** Every article as Markdown beside its page, for readers who take it along and for programs. */
export const getStaticPaths = (async () =>
  Promise.all(
    listOriginals(await getSiteModel()).map(async (article) => {
      const [locale, category, ...rest] = partsOfPath(article.url);
      const { cacheKey, ownKey } = await getDocumentKey(article);
      return {
        params: { locale, category, article: rest.join('/') },
        props: { article, ownKey },
        ...(cacheKey !== undefined && { cacheKey }),
      };
    }),
  )) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = async ({ props: { article, ownKey } }) => {
  const { toAddress } = toldTargets(ownKey, await getTextTargets(article));
  return new Response(await getArticleDocument(article, toAddress));
};
