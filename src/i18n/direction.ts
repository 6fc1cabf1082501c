/** Scripts written from right to left; source: Unicode Standard 17, chapter 9 and 14, via CLDR `characterOrder`. */
const rightToLeftScripts = new Set([
  'Arab',
  'Hebr',
  'Thaa',
  'Nkoo',
  'Syrc',
  'Adlm',
  'Rohg',
  'Mand',
  'Samr',
]);

/** Writing direction of a language tag, from its most likely script. */
export function directionOf(tag: string): 'ltr' | 'rtl' {
  const script = new Intl.Locale(tag).maximize().script;
  return script !== undefined && rightToLeftScripts.has(script) ? 'rtl' : 'ltr';
}

/**
 * Attributes of an element whose text is in another language than what is around it: its language,
 * and its direction beside it, which also keeps its signs and numbers apart. None without a tag.
 */
export function languageAttributes(tag: string | undefined): {
  lang?: string;
  dir?: 'ltr' | 'rtl';
} {
  return tag === undefined ? {} : { lang: tag, dir: directionOf(tag) };
}
