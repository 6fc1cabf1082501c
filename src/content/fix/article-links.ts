import { toBasePath, withoutBase } from '../../lib/base-path.ts';
import { createArticleLookup } from '../check/links/article-lookup.ts';
import type { ArticleFacts } from '../check/body/article-facts.ts';
import { checkArticleLink } from '../check/links/check-article-link.ts';
import type { CheckedContent } from '../check/check-content.ts';
import { decode, normaliseUrl } from '../check/links/normalise-url.ts';
import { listArticlePages } from '../model/site-pages.ts';
import { isPath } from '../read/content-paths.ts';
import type { ArticleFile } from '../read/read-article.ts';
import type { MendContext } from './mend.ts';

/** Finds the article that a path or an address means, if the link by its id would be well. */
export function createLinkFinder(
  { folder, models }: Pick<CheckedContent, 'folder' | 'models'>,
  factsOf: (article: ArticleFile) => ArticleFacts,
  siteUrl: string | undefined,
): MendContext['toArticleLink'] {
  const facts = folder.articles.map(factsOf);
  const lookup = createArticleLookup(models, facts, folder);
  const pages = new Map(
    [models.withDrafts, models.published]
      .flatMap(listArticlePages)
      .map(({ url, locale, page }) => [
        normaliseUrl(withoutBase(url)),
        { locale, id: page.article.id },
      ]),
  );
  const findByAddress = (path: string, { locale }: ArticleFile): Found => {
    const page = pages.get(normaliseUrl(withoutBase(path, toBasePath(siteUrl))));
    if (!page) return undefined;
    // A link to another language means that language.
    return page.locale === locale ? { id: page.id, fragment: fragmentOf(path) } : 'elsewhere';
  };
  const find = (target: string, from: ArticleFile): Found => {
    const isOwn = siteUrl !== undefined && target.startsWith(`${siteUrl}/`);
    const path = isOwn ? target.slice(siteUrl.length) : target;
    if (!isPath(path) || path.includes('?')) return undefined;
    const byAddress = path.startsWith('/') ? findByAddress(path, from) : undefined;
    if (byAddress !== undefined || isOwn) return byAddress;
    const found = folder.findPath(withoutBase(path, toBasePath(siteUrl)), from);
    if (found !== undefined) return found.kind === 'article' ? found : undefined;
    const id = path.startsWith('/') ? undefined : toId(path, from);
    return id !== undefined && lookup.exists(id) ? { id, fragment: fragmentOf(path) } : undefined;
  };
  return (target, from) => {
    const found = find(target, from);
    if (found === undefined || found === 'elsewhere') return undefined;
    const link = `${found.id}${found.fragment}`;
    const isFine = checkArticleLink(link, factsOf(from), lookup) === undefined;
    return isFine && !/[\s()<>]/u.test(link) ? `article:${link}` : undefined;
  };
}

type Found = { id: string; fragment: string } | 'elsewhere' | undefined;

const fragmentOf = (path: string): string => /#.*$/su.exec(path)?.[0] ?? '';

/** The id that a path means as seen from the id of an article. */
function toId(path: string, { id }: ArticleFile): string | undefined {
  const base = `https://site.invalid/${id}`;
  if (!URL.canParse(path, base)) return undefined;
  return decode(new URL(path, base).pathname)
    .slice(1)
    .replace(/\.mdx?$|\/$/u, '');
}
