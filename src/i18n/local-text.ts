import { findText, type Text } from '../schemas/localized-text.ts';
import type { SiteLocale } from './locales.ts';

/** A text of the content folder as a page shows it. */
export interface LocalText {
  text: string;
  /** Its language where that is not the page's. */
  lang: string | undefined;
}

/** The text in the language of a page, or the nearest there is, marked with its language. */
export function toLocalText(text: Text, { locale, fallback }: SiteLocale): LocalText {
  const found = findText(text, locale, fallback) ?? { text: '', locale };
  return { text: found.text, lang: found.locale === locale ? undefined : found.locale };
}

/** The same for a text that may be absent. */
export const findLocalText = (text: Text | undefined, locale: SiteLocale): LocalText | undefined =>
  text === undefined ? undefined : toLocalText(text, locale);
