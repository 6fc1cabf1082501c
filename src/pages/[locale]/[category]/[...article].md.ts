import { partsOfPath } from '../../../i18n/urls.ts';
import type { APIRoute, GetStaticPaths } from 'astro';
import { getArticleDocument } from '../../../content/current/article-markdown.ts';
import { getSiteModel } from '../../../content/current/model.ts';
import { getDocumentKey } from '../../../content/current/page-keys.ts';
import type { Article } from '../../../content/model/article.ts';
import { listOriginals } from '../../../content/model/site-model.ts';

interface Props {
  article: Article;
}

/** Every article as Markdown beside its page, for readers who take it along and for programs. */
export const getStaticPaths = (async () =>
  Promise.all(
    listOriginals(await getSiteModel()).map(async (article) => {
      const [locale, category, ...rest] = partsOfPath(article.url);
      return {
        params: { locale, category, article: rest.join('/') },
        props: { article },
        ...(await getDocumentKey(article)),
      };
    }),
  )) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = async ({ props }) =>
  new Response(await getArticleDocument(props.article));
