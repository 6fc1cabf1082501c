import { toError, type Problem } from '../../read/files/problem.ts';
import type { YamlEntry } from '../../read/yaml/yaml-file.ts';
import type { YamlPath } from '../../read/yaml/yaml-text.ts';
import type { Site } from '../../../i18n/locales.ts';
import type { Text } from '../../../schemas/localized-text.ts';
import { placeOf } from '../../read/read-contact.ts';
import { isSameLanguage } from '../../../lib/intl/intl-names.ts';

/** The locales of a site, in which a text has to exist. */
export type Locales = Pick<Site, 'locales'>;

/** The locales that would show this text in another language. */
export function missingTexts(
  entry: YamlEntry<unknown>,
  path: YamlPath,
  text: Text,
  { locales }: Locales,
): Problem[] {
  if (typeof text === 'string') return [];
  const given = Object.keys(text);
  const missing = locales
    .filter(({ tag }) => !given.some((language) => isSameLanguage(language, tag)))
    .map(({ locale }) => locale);
  if (missing.length === 0) return [];
  const field = path.join('.');
  return [
    toError(
      'TextMissing',
      placeOf(entry, path, 'key'),
      `"${field}" has no text for ${missing.join(', ')}.`,
      `Add a line for each: ${missing.map((locale) => `${locale}: …`).join('  ')}`,
    ),
  ];
}

/** The same for texts that may be absent, by their path. */
export const missingInTexts = (
  entry: YamlEntry<unknown>,
  texts: readonly (readonly [YamlPath, Text | undefined])[],
  site: Locales,
): Problem[] =>
  texts.flatMap(([path, text]) =>
    text === undefined ? [] : missingTexts(entry, path, text, site),
  );
