/**
 * The locale that suits a reader best: the first wanted tag that the site has, exactly or, failing
 * that, by its language; undefined if none does.
 */
export function matchLocale(
  wanted: readonly string[],
  locales: readonly string[],
): string | undefined {
  for (const tag of wanted) {
    const language = tag.split('-')[0]?.toLowerCase();
    const found =
      locales.find((locale) => locale.toLowerCase() === tag.toLowerCase()) ??
      locales.find((locale) => locale.split('-')[0]?.toLowerCase() === language);
    if (found !== undefined) return found;
  }
  return undefined;
}
