import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chooseDefaultLocale } from '../../i18n/default-locale.ts';
import { toSite, type Site } from '../../i18n/locales.ts';
import { isKnownLanguage } from '../../lib/intl/intl-names.ts';
import { siteSchema, type SiteSettings } from '../../schemas/site.ts';
import { listFiles } from './files/list-files.ts';
import { suggest } from '../../lib/text/nearest-name.ts';
import type { ProblemCode } from './files/problem-codes.ts';
import { toError, toWarning, type Problem } from './files/problem.ts';
import { showFile } from './yaml/read-yaml-folder.ts';
import { readYamlFile, type YamlEntry } from './yaml/yaml-file.ts';
import type { YamlPath } from './yaml/yaml-text.ts';

export interface ReadSite {
  /** Valid in any case: what is wrong in `site.yaml` is replaced by its default. */
  site: Site;
  /** `site.yaml` as it was written; undefined if there is none or it does not fit its schema. */
  settings: YamlEntry<SiteSettings> | undefined;
  problems: readonly Problem[];
}

/**
 * The locale of a site that has neither a list of locales nor an article, which is an error of its
 * own.
 */
const lastResort = 'en';

/** Reads `site.yaml`; `articleLocales` are the folders under `articles/`. */
export function readSite(
  dir: string,
  articleLocales: readonly string[],
  options: { cwd: string; siteUrl?: string | undefined },
): ReadSite {
  const path = join(dir, 'site.yaml');
  const spoken = articleLocales.filter(isKnownLanguage);
  const defaults = spoken.length > 0 ? spoken : [lastResort];
  const file = showFile(path, options.cwd);
  const toReadSite = (settings: SiteSettings): Site =>
    toSite(withDefaultLocale(settings, dir, defaults), defaults, options.siteUrl);
  const unsaid = (problems: readonly Problem[]): ReadSite => ({
    site: toReadSite(siteSchema.parse({})),
    settings: undefined,
    problems,
  });
  if (!existsSync(path)) {
    const read = unsaid([]);
    return { ...read, problems: tellGuess(read.site, {}, file) };
  }
  const read = readYamlFile(path, file, siteSchema);
  if (!read.ok) return unsaid(read.problems);
  const site = toReadSite(withoutUnknown(read.entry.value, defaults));
  return {
    site,
    settings: read.entry,
    problems: [...checkLocales(read.entry, defaults), ...tellGuess(site, read.entry.value, file)],
  };
}

/** Guesses the default locale where `site.yaml` names neither it nor the languages. */
function withDefaultLocale(
  settings: SiteSettings,
  dir: string,
  folders: readonly string[],
): SiteSettings {
  if (settings.locales !== undefined || settings.defaultLocale !== undefined) return settings;
  const count = (locale: string): number =>
    listFiles(join(dir, 'articles', locale)).files.filter((file) => /\.mdx?$/u.test(file)).length;
  return { ...settings, defaultLocale: chooseDefaultLocale(folders, count) };
}

function tellGuess(
  { locales, defaultLocale }: Site,
  given: Pick<SiteSettings, 'locales' | 'defaultLocale'>,
  file: string,
): readonly Problem[] {
  if (given.locales !== undefined || given.defaultLocale !== undefined) return [];
  if (locales.length < 2) return [];
  return [
    toWarning(
      'DefaultLocaleGuessed',
      { file },
      `Where a translation is missing, readers get "${defaultLocale}", because nothing says otherwise.`,
      `Write "defaultLocale: ${defaultLocale}" into ${file} to confirm it, or name another language there.`,
    ),
  ];
}

const listLocales = (settings: SiteSettings, defaults: readonly string[]): readonly string[] =>
  settings.locales?.map((item) => (typeof item === 'string' ? item : item.locale)) ?? defaults;

function checkLocales(
  { file, value, lineOf }: YamlEntry<SiteSettings>,
  defaults: readonly string[],
): readonly Problem[] {
  const locales = listLocales(value, defaults);
  const list = `The locales are: ${locales.join(', ')}.`;
  const problems: Problem[] = [];
  const report = (code: ProblemCode, path: YamlPath, message: string, remedy: string) =>
    problems.push(toError(code, { file, line: lineOf(path) }, message, remedy));
  const { defaultLocale } = value;
  if (defaultLocale !== undefined && !locales.includes(defaultLocale)) {
    const message = `The default locale "${defaultLocale}" is no locale of the site.`;
    report(
      'DefaultLocaleUnknown',
      ['defaultLocale'],
      message,
      suggest(defaultLocale, locales, list),
    );
  }
  for (const [index, item] of (value.locales ?? []).entries()) {
    const locale = typeof item === 'string' ? item : item.locale;
    if (locales.indexOf(locale) < index) {
      report(
        'LocaleTwice',
        ['locales', index],
        `The locale "${locale}" is listed twice.`,
        'Remove one.',
      );
    }
    const fallback = typeof item === 'string' ? [] : (item.fallback ?? []);
    for (const [place, other] of fallback.entries()) {
      if (locales.includes(other)) continue;
      const message = `"${locale}" falls back to "${other}", which is no locale of the site.`;
      const path = ['locales', index, 'fallback', place];
      report('FallbackUnknown', path, message, suggest(other, locales, list));
    }
  }
  return problems;
}

/** The settings without locales that do not exist or stand twice, so that pages can rely on them. */
function withoutUnknown(settings: SiteSettings, defaults: readonly string[]): SiteSettings {
  const locales = listLocales(settings, defaults);
  const isKnown = (locale: string): boolean => locales.includes(locale);
  const { defaultLocale } = settings;
  return {
    ...settings,
    defaultLocale:
      defaultLocale !== undefined && isKnown(defaultLocale) ? defaultLocale : undefined,
    locales: settings.locales
      ?.filter((_, index) => locales.indexOf(locales[index] ?? '') === index)
      .map((item) =>
        typeof item === 'string' ? item : { ...item, fallback: item.fallback?.filter(isKnown) },
      ),
  };
}
