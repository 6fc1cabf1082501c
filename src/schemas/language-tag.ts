import { z } from 'zod';

/** A BCP 47 language tag such as `es`, `pt-BR` or `zh-Hant`; also the URL part of a locale. */
export const languageTagSchema = z.string().refine(isLanguageTag, {
  error: 'is no language tag (BCP 47). Examples: es, de, pt-BR, zh-Hant',
});

/** Tells whether `Intl` accepts the text as a language tag. */
export function isLanguageTag(text: string): boolean {
  try {
    return Intl.getCanonicalLocales(text).length === 1;
  } catch {
    return false;
  }
}
