import { isLanguageTag } from '../../schemas/language-tag.ts';

/**
 * Language tags of a vendor as locales of the site. Its spelling is put right (`en-us` is `en-US`); a
 * region is left out where the site, or the command line, knows the language without it.
 */
export function createLocaleReader(
  wanted: readonly string[],
): (written: string) => string | undefined {
  const known = wanted.map((locale) => locale.toLowerCase());
  return (written) => {
    const tag = written.replaceAll('_', '-');
    if (tag === '' || !isLanguageTag(tag)) return undefined;
    const [canonical = tag] = Intl.getCanonicalLocales(tag);
    const [language = canonical] = canonical.split('-');
    if (known.includes(canonical.toLowerCase())) return canonical;
    return known.includes(language) ? language : canonical;
  };
}
