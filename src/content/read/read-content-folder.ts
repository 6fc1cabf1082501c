import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { findLocale, type Site } from '../../i18n/locales.ts';
import { announcementSchema, type Announcement } from '../../schemas/announcement.ts';
import type { Category } from '../../schemas/category.ts';
import { glossarySchema, type Glossary } from '../../schemas/glossary.ts';
import { homeSchema, type HomeSettings } from '../../schemas/home.ts';
import { stringsFileSchema, type StringsFile } from '../../schemas/interface-strings.ts';
import type { SiteSettings } from '../../schemas/site.ts';
import { synonymsSchema, type Synonyms } from '../../schemas/synonyms.ts';
import type { ArticlePath } from './article-path.ts';
import type { FindPath } from './content-paths.ts';
import { fieldProblems } from './field-problems.ts';
import { readPaths } from './read-paths.ts';
import { readContact, type ContactFiles } from './read-contact.ts';
import { localeFolderProblems } from './locale-folders.ts';
import { joinTranslations } from './join-translations.ts';
import { listArticles } from './list-articles.ts';
import { toError, type Problem } from './files/problem.ts';
import type { ArticleFile } from './read-article.ts';
import { readArticles, type UnreadableArticle } from './read-articles.ts';
import { readCategories } from './read-categories.ts';
import { readOwnPages, type OwnPagePlace } from './own-pages.ts';
import { readRedirects, type PlacedRedirect } from './read-redirects.ts';
import { readSite } from './read-site.ts';
import {
  readOptionalYaml,
  readYamlFolder,
  showFile,
  type YamlFolder,
} from './yaml/read-yaml-folder.ts';
import { readSharedTexts } from './shared-texts.ts';
import type { YamlEntry } from './yaml/yaml-file.ts';

/** Everything that a content folder says, and what is wrong with it. */
export interface ContentFolder {
  /** Absolute path of the folder. */
  dir: string;
  site: Site;
  /** Readable articles of the site's locales, drafts included, in the order of their paths. */
  articles: readonly ArticleFile[];
  /** Pages of the company beside its articles. */
  ownPages: readonly ArticleFile[];
  /** Pages that exist and could not be read, or that this build leaves out. */
  absentPages: readonly OwnPagePlace[];
  /** Index files that say what their folder is called and hold no text. */
  folderTexts: readonly ArticleFile[];
  /** Articles that exist and could not be read; each has its problem. */
  unreadable: readonly UnreadableArticle[];
  /** Articles that this build leaves out, as if their files were not there. */
  leftOut: readonly ArticlePath[];
  /** Everything that this build leaves out, by its path from `dir`; a folder stands for all in it. */
  leftOutFiles: ReadonlySet<string>;
  /** By folder name. A category of which no file says anything is missing here and still one. */
  categories: ReadonlyMap<string, Category>;
  announcements: ReadonlyMap<string, Announcement>;
  /** What `contact/` holds. */
  contact: ContactFiles;
  /** The same, with what can be read of files that have mistakes. */
  contactRest: ContactFiles;
  /** The YAML files that these values were read from, for checks that need a line. */
  entries: {
    categories: ReadonlyMap<string, YamlEntry<Category>>;
    announcements: ReadonlyMap<string, YamlEntry<Announcement>>;
    /** Interface strings of the folder, by locale. */
    strings: ReadonlyMap<string, YamlEntry<StringsFile>>;
    /** Words that articles explain, by locale. */
    glossary: ReadonlyMap<string, YamlEntry<Glossary>>;
    /** Words for the search, by locale. */
    synonyms: ReadonlyMap<string, YamlEntry<Synonyms>>;
  };
  /** `site.yaml` as it was written; undefined if there is none or it cannot be used. */
  settings: YamlEntry<SiteSettings> | undefined;
  /** `home.yaml`, if there is one that can be used. */
  home: YamlEntry<HomeSettings> | undefined;
  /** Lines of `redirects.yaml` and `redirects.csv`. */
  redirects: readonly PlacedRedirect[];
  /** Files below `articles/` that are no articles, such as pictures; paths from `dir`. */
  otherFiles: readonly string[];
  /** What paths in articles lead to. */
  findPath: FindPath;
  /** Every file below the folder, by its path from `dir`. */
  files: readonly string[];
  /** Path of `site.yaml` as messages show it, whether it exists or not. */
  siteFile: string;
  problems: Problem[];
}

/**
 * Reads a content folder (an absolute path) in plain Node. Never throws for a mistake in the
 * content: it collects problems, with files named by their path from `cwd`. Every value that the
 * result holds is valid, so that a site can be shown while its writer mends the rest.
 */
export async function readContentFolder(
  dir: string,
  options: { cwd: string; siteUrl?: string | undefined },
): Promise<ContentFolder> {
  const listed = listArticles(dir);
  const read = readArticles(dir, options.cwd, listed);
  const { articles, folderTexts, unreadable, locales, problems } = read;
  const { site, settings, problems: siteProblems } = readSite(dir, locales, options);
  const categories = readCategories(dir, options, listed);
  const { announcements, strings, synonyms, glossary } = readFolders(dir, options);
  const contact = readContact(dir, options.cwd);
  const home = readOptionalYaml(join(dir, 'home.yaml'), homeSchema, options.cwd);
  const redirects = readRedirects(dir, options.cwd);
  const own = readOwnPages(dir, options.cwd, site);
  const siteFile = showFile(join(dir, 'site.yaml'), options.cwd);
  const joined = joinTranslations(articles, site);
  const places = [...joined, ...unreadable];
  const isOfSite = (place: ArticlePath): boolean => findLocale(site, place.locale) !== undefined;
  return Promise.resolve({
    dir,
    site,
    articles: joined.filter(isOfSite),
    ownPages: own.pages,
    absentPages: own.unreadable,
    folderTexts: folderTexts.filter(isOfSite),
    unreadable: unreadable.filter(isOfSite),
    leftOut: [],
    leftOutFiles: new Set(),
    categories: categories.values,
    announcements: valuesOf(announcements),
    contact: contact.files,
    contactRest: contact.rest,
    entries: entriesOf({ categories, announcements, strings, glossary, synonyms }),
    settings,
    home: home.entry,
    redirects: redirects.redirects,
    otherFiles: read.otherFiles,
    ...readPaths(dir, listed, { places, indexes: folderTexts, site }),
    siteFile,
    problems: [
      ...folderProblems(dir, options.cwd, locales),
      ...localeFolderProblems(locales, site, showArticles(dir, options), siteFile),
      ...problems,
      ...fieldProblems(dir, [...articles, ...folderTexts, ...own.pages]),
      ...siteProblems,
      ...[categories, announcements, strings, glossary, synonyms].flatMap((one) => one.problems),
      ...[contact, home, redirects, own].flatMap((one) => one.problems),
      ...readSharedTexts(dir, options.cwd).problems,
    ],
  });
}

/** The folders of YAML files that are read alike. */
const readFolders = (dir: string, options: { cwd: string }) => ({
  announcements: readYamlFolder(join(dir, 'announcements'), announcementSchema, options),
  strings: readYamlFolder(join(dir, 'strings'), stringsFileSchema, options),
  synonyms: readYamlFolder(join(dir, 'synonyms'), synonymsSchema, options),
  glossary: readYamlFolder(join(dir, 'glossary'), glossarySchema, options),
});

type Entries = ContentFolder['entries'];

const entriesOf = (folders: {
  [Name in keyof Entries]: { entries: Entries[Name] };
}): Entries => ({
  categories: folders.categories.entries,
  announcements: folders.announcements.entries,
  strings: folders.strings.entries,
  glossary: folders.glossary.entries,
  synonyms: folders.synonyms.entries,
});

const showArticles = (dir: string, { cwd }: { cwd: string }): string =>
  showFile(join(dir, 'articles'), cwd);

const valuesOf = <Value>({ entries }: YamlFolder<Value>): ReadonlyMap<string, Value> =>
  new Map([...entries].map(([id, entry]) => [id, entry.value]));

function folderProblems(dir: string, cwd: string, locales: readonly string[]): readonly Problem[] {
  const file = showFile(dir, cwd) || '.';
  if (!existsSync(dir)) {
    const remedy = 'Set CONTENT_DIR to your content folder, or leave it out to use "content".';
    return [toError('ContentFolderMissing', { file }, 'There is no such folder.', remedy)];
  }
  if (locales.length > 0) return [];
  const remedy = 'Add a first one as articles/en/getting-started/welcome.md; it needs a title.';
  return [toError('ContentFolderEmpty', { file }, 'The folder holds no articles.', remedy)];
}
