import { languageOf } from '../../lib/intl/intl-names.ts';
import { suggest } from '../../lib/text/nearest-name.ts';
import { toWarning, type Problem } from '../read/files/problem.ts';
import type { ContentFolder } from '../read/read-content-folder.ts';
import type { YamlEntry } from '../read/yaml/yaml-file.ts';
import type { YamlPath } from '../read/yaml/yaml-text.ts';
import { textsOfFrame } from './looks/check-frame.ts';
import type { SharedTexts } from '../read/shared-texts.ts';
import type { Text } from '../../schemas/localized-text.ts';
import type { Variables } from '../../schemas/variables.ts';

/** A text of a YAML file and where it stands. */
interface PlacedText {
  text: Text | undefined;
  path: YamlPath;
  /** Whether a language without this text shows another language’s instead of nothing. */
  isRequired: boolean;
  /** Whether the language must be named exactly: a text for `pt` does not count for `pt-BR`. */
  isExact?: boolean;
}

/**
 * Checks texts per language: languages that the site lacks, and languages without a text. `shared` are
 * the variables, of which articles in another language show the nearest.
 */
export function checkTexts(
  folder: ContentFolder,
  { variablesEntry: variables }: Pick<SharedTexts, 'variablesEntry'> = {},
): readonly Problem[] {
  const { categories, announcements } = folder.entries;
  return [
    ...(folder.home ? checkEntry(folder.home, textsOfHome(folder.home), folder) : []),
    ...(folder.settings ? checkEntry(folder.settings, textsOfSite(folder.settings), folder) : []),
    ...(variables ? checkEntry(variables, textsOfVariables(variables.value), folder) : []),
    ...[...categories.values()].flatMap((entry) =>
      checkEntry(entry, textsOfCategory(entry), folder),
    ),
    ...[...announcements.values()].flatMap((entry) =>
      checkEntry(entry, [{ text: entry.value.text, path: ['text'], isRequired: false }], folder),
    ),
  ];
}

const textsOfSite = ({ value }: NonNullable<ContentFolder['settings']>): readonly PlacedText[] => [
  { text: value.name, path: ['name'], isRequired: true },
  { text: value.description, path: ['description'], isRequired: false },
  ...textsOfFrame(value).map(([path, text]) => ({ text, path, isRequired: true })),
];

/** Titles, texts and labels of the home page; whoever reads another language gets the nearest. */
const textsOfHome = ({ value }: NonNullable<ContentFolder['home']>): readonly PlacedText[] =>
  value.sections.flatMap((section, at): readonly PlacedText[] => {
    const path = ['sections', at];
    return [
      { text: section.title, path: [...path, 'title'], isRequired: true },
      ...(section.kind === 'text'
        ? [{ text: section.text, path: [...path, 'text'], isRequired: true }]
        : []),
      ...(section.kind === 'links'
        ? section.links.flatMap(({ label, summary }, index): readonly PlacedText[] => [
            { text: label, path: [...path, 'links', index, 'label'], isRequired: true },
            { text: summary, path: [...path, 'links', index, 'summary'], isRequired: false },
          ])
        : []),
    ];
  });

const textsOfVariables = (variables: Variables): readonly PlacedText[] =>
  Object.entries(variables).map(([name, text]) => ({ text, path: [name], isRequired: true }));

type CategoryEntry =
  ContentFolder['entries']['categories'] extends ReadonlyMap<string, infer Entry> ? Entry : never;

const textsOfCategory = ({ value }: CategoryEntry): readonly PlacedText[] => [
  { text: value.label, path: ['label'], isRequired: true },
  { text: value.summary, path: ['summary'], isRequired: false },
  { text: value.slug, path: ['slug'], isRequired: false, isExact: true },
  ...Object.entries(value.sections).flatMap(([id, section]): PlacedText[] => [
    { text: section.label, path: ['sections', id, 'label'], isRequired: true },
    { text: section.slug, path: ['sections', id, 'slug'], isRequired: false, isExact: true },
  ]),
];

function checkEntry(
  { file, lineOf }: Pick<YamlEntry<unknown>, 'file' | 'lineOf'>,
  texts: readonly PlacedText[],
  folder: ContentFolder,
): readonly Problem[] {
  return texts.flatMap(({ text, path, isRequired, isExact = false }) => {
    if (text === undefined || typeof text === 'string') return [];
    const locales = Object.keys(text);
    return [
      ...findStrangeLocales(locales, isExact, folder).map(({ locale, remedy }) =>
        toWarning(
          'TextLocaleUnknown',
          { file, line: lineOf([...path, locale], 'key') },
          `"${locale}" is no language of this site, so that its text is never shown.`,
          remedy,
        ),
      ),
      ...(isRequired ? tellMissing(findMissing(locales, folder), path, lineOf, file) : []),
    ];
  });
}

function tellMissing(
  missing: readonly string[],
  path: YamlPath,
  lineOf: YamlEntry<unknown>['lineOf'],
  file: string,
): readonly Problem[] {
  if (missing.length === 0) return [];
  return [
    toWarning(
      'TextMissing',
      { file, line: lineOf(path, 'key') },
      `"${path.map(String).join('.')}" has no text for ${missing.join(', ')}, which show another language.`,
      `Add a line for each: ${missing.map((locale) => `${locale}: …`).join('  ')}`,
    ),
  ];
}

function findStrangeLocales(
  locales: readonly string[],
  isExact: boolean,
  folder: ContentFolder,
): readonly { locale: string; remedy: string }[] {
  const known = folder.site.locales.map(({ locale }) => locale);
  const toName = isExact ? (locale: string): string => locale : languageOf;
  const names = new Set(known.map(toName));
  return locales
    .filter((locale) => !names.has(toName(locale)))
    .map((locale) => ({
      locale,
      remedy: suggest(locale, known, `The languages are: ${known.join(', ')}.`),
    }));
}

const findMissing = (locales: readonly string[], folder: ContentFolder): readonly string[] => {
  const languages = new Set(locales.map(languageOf));
  return folder.site.locales
    .map(({ locale }) => locale)
    .filter((locale) => !languages.has(languageOf(locale)));
};
