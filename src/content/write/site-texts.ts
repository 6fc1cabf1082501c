import type { SiteTexts } from '../../insights/proposal-context.ts';
import { loadStemsOf, type StemsOf } from '../../insights/question-key.ts';
import type { ContentFolder } from '../read/read-content-folder.ts';

/** What proposals have to know of the sources: titles, questions, and which words any text has. */
export async function createSiteTexts(
  folder: Pick<ContentFolder, 'articles' | 'site'>,
): Promise<SiteTexts> {
  const stemmers = new Map<string, StemsOf>();
  for (const { locale } of folder.site.locales) stemmers.set(locale, await loadStemsOf(locale));
  const articles = new Map(
    folder.site.locales.map(({ locale }) => [
      locale,
      folder.articles
        .filter((article) => article.locale === locale)
        .map(({ id, frontMatter: { title, questions } }) => ({ articleId: id, title, questions })),
    ]),
  );
  const words = new Map<string, ReadonlySet<string>>();
  return {
    listArticles: (locale) => articles.get(locale) ?? [],
    hasWord: (locale, word) => {
      const stemsOf = stemmers.get(locale);
      if (!stemsOf) return true;
      // Only where a single word is asked for: all texts have to be taken apart for it.
      const known = words.get(locale) ?? listWords(folder, locale, stemsOf);
      words.set(locale, known);
      return stemsOf(word).every((stem) => known.has(stem));
    },
  };
}

function listWords(
  { articles }: Pick<ContentFolder, 'articles'>,
  locale: string,
  stemsOf: StemsOf,
): ReadonlySet<string> {
  const words = new Set<string>();
  for (const { frontMatter, body, ...place } of articles) {
    if (place.locale !== locale || frontMatter.draft) continue;
    const { title, description = '', keywords, questions } = frontMatter;
    const text = [title, description, ...keywords, ...questions, body].join('\n');
    for (const stem of stemsOf(text)) words.add(stem);
  }
  return words;
}
