import { z } from 'zod';
import { languageTagSchema } from './language-tag.ts';

/** One text per locale: `{ es: …, de: … }`. */
const localizedTextSchema = z.record(languageTagSchema, z.string().min(1));

/** A text that is the same in every locale, or one per locale. */
export const textSchema = z.union([z.string().min(1), localizedTextSchema]);
export type Text = z.infer<typeof textSchema>;

/**
 * The text for a locale: the locale itself, then its language (`pt` for `pt-BR`), then another
 * region of that language, then each of `fallbacks` in turn, then whatever there is.
 * `locale` of the result says which one was found, so that a page can set `lang`.
 */
export function findText(
  text: Text,
  locale: string,
  fallbacks: readonly string[] = [],
): { text: string; locale: string } | undefined {
  if (typeof text === 'string') return { text, locale };
  for (const wanted of [locale, ...fallbacks]) {
    const found = findKey(Object.keys(text), wanted);
    const value = found === undefined ? undefined : text[found];
    if (found !== undefined && value !== undefined) return { text: value, locale: found };
  }
  const [first] = Object.entries(text);
  return first && { text: first[1], locale: first[0] };
}

function findKey(keys: readonly string[], wanted: string): string | undefined {
  const language = wanted.split('-')[0];
  return (
    keys.find((key) => key === wanted) ??
    keys.find((key) => key === language) ??
    keys.find((key) => key.split('-')[0] === language)
  );
}
