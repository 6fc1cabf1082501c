import { suggest } from '../../lib/text/nearest-name.ts';
import { toError, toWarning, type Problem } from '../read/files/problem.ts';
import type { ContentFolder } from '../read/read-content-folder.ts';
import type { YamlEntry } from '../read/yaml/yaml-file.ts';
import { findBuiltInStrings, referenceStrings } from '../../i18n/interface-strings.ts';
import type { SiteLocale } from '../../i18n/locales.ts';
import type { StringsFile } from '../../schemas/interface-strings.ts';
import {
  findReferenceKey,
  listKeys,
  listReferenceKeys,
  listWritableKeys,
  placeholdersOf,
  pluralSuffixes,
  type ReferenceKey,
} from './string-keys.ts';

/** Checks `strings/<locale>.yaml`: unknown keys and placeholders, and languages that need a file. */
export function checkStrings(folder: ContentFolder): readonly Problem[] {
  const reference = listReferenceKeys(referenceStrings);
  return [
    ...[...folder.entries.strings.values()].flatMap((entry) => checkFile(entry, reference)),
    ...folder.site.locales.flatMap((locale) => checkCoverage(locale, folder, reference)),
  ];
}

type Reference = ReadonlyMap<string, ReferenceKey>;

function checkFile(entry: YamlEntry<StringsFile>, reference: Reference): readonly Problem[] {
  return listKeys(entry.value).flatMap(({ key, text }) => {
    // A line costs another reading of the file, so it is looked for only where something is wrong.
    const place = () => ({ file: entry.file, line: entry.lineOf(key.split('.'), 'key') });
    const known = findReferenceKey(key, reference);
    if (!known) {
      const remedy = suggest(
        key,
        listWritableKeys(reference),
        'The keys are in src/i18n/strings/en.json.',
      );
      return [toError('StringUnknown', place(), `There is no interface string "${key}".`, remedy)];
    }
    const strange = placeholdersOf(text).filter((name) => !known.placeholders.has(name));
    return strange.map((name) =>
      toError(
        'StringPlaceholderUnknown',
        place(),
        `The string "${key}" is given no {{${name}}}.`,
        suggest(name, known.placeholders, describePlaceholders(known)),
      ),
    );
  });
}

const describePlaceholders = ({ placeholders }: ReferenceKey): string =>
  placeholders.size === 0
    ? 'Remove it; this string takes no values.'
    : `It can hold: ${[...placeholders].map((name) => `{{${name}}}`).join(', ')}.`;

/** A language that Candil does not ship needs every string, or it shows English. */
function checkCoverage(
  { locale, tag }: SiteLocale,
  folder: ContentFolder,
  reference: Reference,
): readonly Problem[] {
  if (findBuiltInStrings(tag)) return [];
  const entry = folder.entries.strings.get(locale);
  if (!entry) {
    const file = folder.siteFile.replace(/site\.yaml$/u, `strings/${locale}.yaml`);
    const message = `The interface is not translated into "${locale}" and will be in English.`;
    return [
      toWarning(
        'StringsMissing',
        { file: folder.siteFile },
        message,
        `Translate src/i18n/strings/en.json as ${file}.`,
      ),
    ];
  }
  const given = new Set(listKeys(entry.value).map(({ key }) => key));
  const missing = [...reference].flatMap(([base, { isPlural }]) => {
    const wanted = isPlural ? pluralSuffixes(tag).map((suffix) => `${base}_${suffix}`) : [base];
    return wanted.filter((key) => !given.has(key));
  });
  const byArea = Map.groupBy(missing, (key) => key.split('.')[0] ?? key);
  return [...byArea].map(([area, keys]) =>
    toError(
      'StringsIncomplete',
      { file: entry.file, line: entry.lineOf([area], 'key') },
      `${keys.length === 1 ? 'A string is' : `${keys.length} strings are`} not translated: ${keys.join(', ')}.`,
      'Add them; src/i18n/strings/en.json has the English texts.',
    ),
  );
}
