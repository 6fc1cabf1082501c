import { join } from 'node:path';
import { findLocale, type Site } from '../../i18n/locales.ts';
import { findNearestName } from '../../lib/text/nearest-name.ts';
import { listFolders } from './files/list-folders.ts';
import { findSoleLocale } from './sole-locale.ts';
import { toError, toWarning, type Problem } from './files/problem.ts';

/** Folders under `articles/`, sorted; of a site whose articles lie in none of a locale, its locale. */
export function listLocaleFolders(contentDir: string): string[] {
  const sole = findSoleLocale(contentDir);
  return sole === undefined ? listFolders(join(contentDir, 'articles')) : [sole];
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
