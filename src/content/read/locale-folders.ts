import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { findLocale, type Site } from '../../i18n/locales.ts';
import { findNearestName } from '../../lib/nearest-name.ts';
import { toError, toWarning, type Problem } from './problem.ts';

/** Folders under `articles/`, sorted. */
export function listLocaleFolders(contentDir: string): string[] {
  try {
    const entries = readdirSync(join(contentDir, 'articles'), { withFileTypes: true });
    return entries
      .filter(
        (entry) => (entry.isDirectory() || entry.isSymbolicLink()) && !entry.name.startsWith('.'),
      )
      .map((entry) => entry.name)
      .sort();
  } catch {
    return [];
  }
}

/** Folders under `articles/` that are no locale of the site, and locales without a folder. */
export function localeFolderProblems(
  folders: readonly string[],
  site: Site,
  articlesFolder: string,
  siteFile: string,
): readonly Problem[] {
  const known = site.locales.map(({ locale }) => locale);
  const strange = folders.filter((folder) => !findLocale(site, folder));
  const empty = folders.length === 0 ? [] : known.filter((locale) => !folders.includes(locale));
  return [
    ...strange.map((folder) =>
      unknownLocale(folder, known, `${articlesFolder}/${folder}`, siteFile),
    ),
    ...empty.map((locale) => emptyLocale(locale, siteFile)),
  ];
}

function unknownLocale(
  folder: string,
  known: readonly string[],
  file: string,
  siteFile: string,
): Problem {
  const nearest = findNearestName(folder, known);
  const guess = nearest === undefined ? '' : `Did you mean "${nearest}"? `;
  return toError(
    'LocaleUnknown',
    { file },
    `"${folder}" is no language of this site.`,
    `${guess}Articles lie in articles/<language>/<category>/; other languages are listed under "locales" in ${siteFile}.`,
  );
}

const emptyLocale = (locale: string, siteFile: string): Problem =>
  toWarning(
    'LocaleEmpty',
    { file: siteFile },
    `There is no article in "${locale}".`,
    `Add one under articles/${locale}/, or take "${locale}" out of "locales".`,
  );
