import { readText } from '../../content/read/files/read-text.ts';
import { join } from 'node:path';
import {
  isText,
  type ContentRoot,
  type SourceDocument,
  type SourceFiles,
  type SourceLayout,
} from './document.ts';
import { findLocaleFolders, hasOriginals, splitLocaleEnding } from './locale-names.ts';

/** Files of a repository that tell of the repository, at its top. */
const aboutRepository =
  /^(?:readme|contributing|license|licence|code[-_]of[-_]conduct|changelog|history|security|support|authors|codeowners|copying|upgrading|agents|claude|governance|docstyle|pull_request_template|summary|glossary)(?:\.[a-z]{2})?\.(?:mdx?|markdown)$/iu;

/** Folders whose texts are parts of others, or news. */
const notArticles =
  /(?:^|\/)(?:_|snippets?\/|partials?\/|includes?\/|archetypes\/|node_modules\/|SUMMARY\.md$)/u;

/** Folders that hold parts of pages, or articles on them. */
const maybeParts = /(?:^|\/)(?:layouts|templates?)\//u;

/** How an article begins: with a title of its own, which no program fills in. */
const ownTitle = /^---\r?\n(?:(?!---)[^\n]*\n)*?title[ \t]*:[ \t]*(?!["']?\{)\S/u;
const ownHeading = /^\s*#[ \t]+(?!\{)\S/u;

export interface ListedDocuments {
  documents: readonly SourceDocument[];
  /** Texts that cannot be read, and why. */
  unreadable: readonly { path: string; reason: string }[];
}

/** Lists the articles of a source with their languages; parts of articles are left out. */
export function listDocuments(files: SourceFiles, layout: SourceLayout): ListedDocuments {
  const documents: SourceDocument[] = [];
  const unreadable: { path: string; reason: string }[] = [];
  for (const root of layout.roots) {
    for (const place of listPlaces(files, root, layout)) {
      const read = readText(join(files.folder, place.path), place.path);
      if (read.ok) documents.push({ ...place, text: read.text });
      else unreadable.push({ path: place.path, reason: read.problem.message });
    }
  }
  return { documents, unreadable };
}

function listPlaces(
  { paths, read }: SourceFiles,
  root: ContentRoot,
  { defaultLocale, system, roots }: SourceLayout,
): readonly Omit<SourceDocument, 'text'>[] {
  const start = root.folder === '' ? '' : `${root.folder}/`;
  const others = roots.filter(({ folder }) => folder !== root.folder && folder.startsWith(start));
  const isTop = start === '';
  const names = paths
    .filter((path) => path.startsWith(start) && isText(path))
    .filter((path) => !others.some(({ folder }) => path.startsWith(`${folder}/`)))
    .map((path) => path.slice(start.length))
    .filter((name) =>
      isArticle(name, isTop && system !== 'gitbook', () => read(start + name) ?? ''),
    );
  const folders = root.locale === undefined ? findLocaleFolders(names) : new Map<string, string>();
  const isRootLocale = [...folders.keys()].some((folder) => hasOriginals(names, folder));
  const stems = new Set(names.map(withoutEnding));
  return names.flatMap((file) => {
    const stem = withoutEnding(file);
    const [first = ''] = file.split('/');
    const inFolder = file.includes('/') ? folders.get(first) : undefined;
    // Beside folders of languages lies what is not translated: rules, notes of the repository.
    if (folders.size > 1 && inFolder === undefined && !isRootLocale) return [];
    const below = inFolder === undefined ? stem : stem.slice(first.length + 1);
    const ending =
      root.locale === undefined && folders.size === 0 ? splitLocaleEnding(below, stems) : undefined;
    const name = ending?.name ?? below;
    const locale = root.locale ?? inFolder ?? ending?.locale ?? defaultLocale;
    return [{ path: start + file, name: withBase(name, root), locale, root }];
  });
}

const withoutEnding = (path: string): string => path.replace(/\.(?:mdx?|markdown)$/iu, '');

const withBase = (name: string, { base }: ContentRoot): string =>
  base === '' ? name : `${base}/${name}`;

/** Of files that may be something else, the text is read. */
function isArticle(name: string, isTop: boolean, read: () => string): boolean {
  if (isTop && aboutRepository.test(name)) return ownTitle.test(read());
  if (maybeParts.test(name) && !notArticles.test(name)) {
    const text = read();
    return ownTitle.test(text) || ownHeading.test(text);
  }
  return /(?:^|\/)_index\.(?:[\w-]+\.)?(?:mdx?|markdown)$/iu.test(name)
    ? !notArticles.test(name.replace(/_index\./u, 'index.'))
    : !notArticles.test(name);
}
