import type { Site } from '../../i18n/locales.ts';
import type { ArticleFrontMatter } from '../../schemas/article.ts';
import type { ArticlePath } from './article-path.ts';

/** What joins a translation to its original. */
type Joined = ArticlePath & { frontMatter: Pick<ArticleFrontMatter, 'translationKey'> };

/**
 * Gives articles of one `translationKey` one place: that of the default locale or, without it, of the
 * first locale of the site that has one. Their own names stay in their addresses. Two of one locale
 * are left as they are but the first.
 */
export function joinTranslations<One extends Joined>(
  articles: readonly One[],
  { locales, defaultLocale }: Pick<Site, 'locales' | 'defaultLocale'>,
): readonly One[] {
  if (!articles.some(({ frontMatter }) => frontMatter.translationKey !== undefined))
    return articles;
  const order = [defaultLocale, ...locales.map(({ locale }) => locale)];
  const byKey = Map.groupBy(articles, ({ frontMatter }) => frontMatter.translationKey);
  const joined = new Map<One, One>();
  for (const [key, members] of byKey) {
    const originals = order.flatMap((locale) => members.find((one) => one.locale === locale) ?? []);
    const [original] = originals;
    if (key === undefined || !original) continue;
    for (const one of new Set(originals)) joined.set(one, withPlaceOf(one, original));
  }
  return articles.map((article) => joined.get(article) ?? article);
}

function withPlaceOf<One extends Joined>(one: One, { id, category, section }: One): One {
  if (one.id === id) return one;
  const ownName = one.id.slice(one.id.lastIndexOf('/') + 1);
  return { ...one, ownName, id, category, section };
}
