/**
 * The locale used for missing translations if the site names none: English, which most readers of
 * another language can read, else the one with the most articles, else the first.
 */
export function chooseDefaultLocale(
  locales: readonly string[],
  countArticles: (locale: string) => number,
): string | undefined {
  const english = locales.find((locale) => locale === 'en') ?? locales.find(isEnglish);
  if (english !== undefined || locales.length < 2) return english ?? locales[0];
  const counts = new Map(locales.map((locale) => [locale, countArticles(locale)]));
  return locales.toSorted((one, other) => (counts.get(other) ?? 0) - (counts.get(one) ?? 0))[0];
}

const isEnglish = (locale: string): boolean => /^en-/iu.test(locale);
