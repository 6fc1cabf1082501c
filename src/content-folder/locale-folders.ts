import { findLocale, type Site } from '../i18n/locales.ts';
import { findNearestName } from './nearest-name.ts';
import type { Problem } from './problem.ts';

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
    ...strange.map((folder) => unknownLocale(folder, known, `${articlesFolder}/${folder}`, siteFile)),
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
  return {
    code: 'LocaleUnknown',
    file,
    message: `"${folder}" is no language of this site.`,
    remedy: `${guess}Articles lie in articles/<language>/<category>/; other languages are listed under "locales" in ${siteFile}.`,
    severity: 'error',
  };
}

const emptyLocale = (locale: string, siteFile: string): Problem => ({
  code: 'LocaleEmpty',
  file: siteFile,
  message: `There is no article in "${locale}".`,
  remedy: `Add one under articles/${locale}/, or take "${locale}" out of "locales".`,
  severity: 'warning',
});
