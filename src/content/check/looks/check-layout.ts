import { findNearestName } from '../../../lib/text/nearest-name.ts';
import { isServed } from '../../read/files/downloads.ts';
import { toError, toWarning, type Problem } from '../../read/files/problem.ts';
import type { ContentFolder } from '../../read/read-content-folder.ts';
import type { YamlEntry } from '../../read/yaml/yaml-file.ts';

/** What a content folder may hold, by the folder it lies in (`''` is the content folder itself). */
const knownEntries: ReadonlyMap<string, readonly string[]> = new Map([
  [
    '',
    [
      'site.yaml',
      'home.yaml',
      'variables.yaml',
      'snippets',
      'redirects.yaml',
      'redirects.csv',
      'tallies.json',
      'articles',
      'pages',
      'categories',
      'contact',
      'synonyms',
      'glossary',
      'files',
      'images',
      'brand',
      'announcements',
      'strings',
    ],
  ],
  [
    'contact',
    ['channels', 'schedules', 'holidays', 'topics', 'notices', 'page.yaml', 'ticket-form.yaml'],
  ],
]);

/** Warns of names in the content folder that look like a slip; anything else there is left alone. */
export function checkLayout(
  folder: ContentFolder,
  entriesOf: (path: string) => readonly string[],
): readonly Problem[] {
  const root = folder.siteFile.replace(/site\.yaml$/u, '');
  return [...knownEntries].flatMap(([path, known]) =>
    entriesOf(path)
      .filter((entry) => !known.includes(entry))
      .flatMap((entry) => {
        const meant = findMeant(entry, known);
        if (meant === undefined) return [];
        const file = `${root}${path === '' ? '' : `${path}/`}${entry}`;
        return [
          toWarning(
            'FolderUnknown',
            { file },
            `"${entry}" is not read.`,
            `Did you mean "${meant}"?`,
          ),
        ];
      }),
  );
}

const findMeant = (entry: string, known: readonly string[]): string | undefined =>
  known.find((name) => name === entry.replace(/\.yml$/u, '.yaml')) ?? findNearestName(entry, known);

/** What Docusaurus says of a folder; src/content/read/folder-texts.ts reads it. */
const folderFile = /(?:^|\/)_category_\.(?:json|ya?ml)$/u;

const mediaFile = /\.(?:apng|avif|gif|ico|jpe?g|mp3|mp4|pdf|png|svg|vtt|webm|webp)$/iu;

/** Warns of files among the articles that are neither articles nor pictures. */
export const checkOtherFiles = (folder: ContentFolder): readonly Problem[] =>
  folder.otherFiles
    .filter((path) => !mediaFile.test(path) && !isServed(path) && !folderFile.test(path))
    .map((path) =>
      toWarning(
        'FileUnread',
        { file: `${folder.siteFile.replace(/site\.yaml$/u, '')}${path}` },
        'Articles end in .md or .mdx; this file is not read.',
        'Rename it, or move it out of the folder.',
      ),
    );

/** Checks that files named after a language name one of the site. */
export function checkLocaleFiles(folder: ContentFolder): readonly Problem[] {
  const known = folder.site.locales.map(({ locale }) => locale);
  const entries: readonly YamlEntry<unknown>[] = [
    ...folder.entries.strings.values(),
    ...folder.entries.glossary.values(),
    ...folder.entries.synonyms.values(),
  ];
  return entries
    .filter(({ id }) => !known.includes(id))
    .map(({ id, file }) => {
      const nearest = findNearestName(id, known);
      const remedy =
        nearest === undefined
          ? `The languages are: ${known.join(', ')}.`
          : `Did you mean "${nearest}.yaml"?`;
      return toError('LocaleUnknown', { file }, `"${id}" is no language of this site.`, remedy);
    });
}
