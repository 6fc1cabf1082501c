import { fileNameOf, toArticleUrl } from './article-address.ts';
import type { ContentFolder } from '../read/read-content-folder.ts';
import type { Manifest } from '../../schemas/manifest.ts';
import type { TicketRules } from '../../schemas/ticket-rules.ts';

interface SiteFacts {
  folder: ContentFolder;
  /** Ids of the ticket topics that the form offers. */
  topics: readonly string[];
  ticketRules: TicketRules;
  /** Topic → who answers. */
  routes: Readonly<Record<string, string>>;
}

/** What the API process must know of the site; only the preview has drafts in it. */
export function toManifest(
  { folder, topics, ticketRules, routes }: SiteFacts,
  { drafts = 'left out' }: { drafts?: 'included' | 'left out' } = {},
): Manifest {
  const articles: Manifest['articles'] = {};
  const redirects: Manifest['redirects'] = {};
  for (const article of folder.articles) {
    const { frontMatter, locale, id, revision } = article;
    if (frontMatter.draft && drafts === 'left out') continue;
    const slug = frontMatter.slug ?? fileNameOf(id);
    const url = toArticleUrl(article, locale, slug, folder.categories);
    (articles[locale] ??= {})[id] = { url, revision };
    for (const old of frontMatter.redirectFrom) redirects[withSlash(old)] = url;
  }
  return {
    defaultLocale: folder.site.defaultLocale,
    locales: folder.site.locales.map(({ locale }) => locale),
    articles,
    topics: [...topics],
    ticketRules,
    routes: { ...routes },
    redirects,
  };
}

const withSlash = (path: string): string => (path.endsWith('/') ? path : `${path}/`);
