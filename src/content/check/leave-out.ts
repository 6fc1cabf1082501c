import { isError, type Problem } from '../read/files/problem.ts';
import type { ArticleFile } from '../read/read-article.ts';
import type { ContactFiles, Files } from '../read/read-contact.ts';
import { readContentFolder, type ContentFolder } from '../read/read-content-folder.ts';
import type { ArticleFacts } from './body/article-facts.ts';
import { checkFolder, type CheckedContent, type CheckOptions } from './check-content.ts';

/** A file that a build leaves out, and why. */
export interface LeftOutFile {
  /** As messages name it. */
  file: string;
  /** Its errors. */
  reasons: readonly Problem[];
}

/** What can be published of a content folder. */
export interface WorkingContent {
  /** The folder without what is left out. Errors among its problems cannot be got round. */
  checked: CheckedContent;
  /** By file. */
  leftOut: readonly LeftOutFile[];
  /** Checks anew without the files of further errors, such as those that built pages have. */
  without: (problems: readonly Problem[]) => Promise<WorkingContent>;
}

/**
 * Files that a site can do without. Others (settings, schedules, the form for tickets) say what holds
 * for the whole site: without them it would tell customers what is not so.
 */
const dispensable =
  /^(?:articles|pages|categories|announcements|glossary|synonyms|images|files|contact\/(?:channels|topics|notices))\//u;

/**
 * Errors that may be gone when another article is left out. They are looked at last, so that a
 * mistake of one article does not take those with it that link to it.
 */
const betweenArticles: ReadonlySet<string> = new Set([
  'LinkHeadingUnknown',
  'LinkArticleUntranslated',
  'AddressTaken',
  'RedirectTaken',
]);

/** Whether the error of a file can be got round by leaving that file out. */
export const canBeLeftOut = (folder: Pick<ContentFolder, 'siteFile'>, file: string): boolean =>
  dispensable.test(pathInFolder(folder, file));

/** The path of a file from the content folder, given how messages name it. */
export function pathInFolder({ siteFile }: Pick<ContentFolder, 'siteFile'>, file: string): string {
  const root = siteFile.replace(/site\.yaml$/u, '');
  return file.startsWith(root) ? file.slice(root.length) : '';
}

/**
 * Checks a content folder, and again without the files that have errors, until what is left has none
 * that could be got round in this way: what was left out may be named elsewhere.
 */
export async function checkWhatWorks(dir: string, options: CheckOptions): Promise<WorkingContent> {
  const memory = new WeakMap<ArticleFile, ArticleFacts>();
  const check = async (
    whole: ContentFolder,
    leftOut: ReadonlyMap<string, readonly Problem[]>,
  ): Promise<WorkingContent> => {
    const folder = leaveOut(whole, leftOut);
    const checked = await checkFolder(folder, options, memory);
    const without = (problems: readonly Problem[]): Promise<WorkingContent> =>
      check(whole, new Map([...groupErrors(problems, folder), ...leftOut]));
    const errors = checked.problems.filter(
      (one) => isError(one) && canBeLeftOut(folder, one.file) && !leftOut.has(one.file),
    );
    const own = errors.filter(({ code }) => !betweenArticles.has(code));
    if (errors.length > 0) return without(own.length > 0 ? own : errors);
    const files = [...leftOut].map(([file, reasons]) => ({ file, reasons }));
    return { checked, leftOut: files, without };
  };
  return check(await readContentFolder(dir, options), new Map());
}

/** The errors that can be got round, by file. */
const groupErrors = (
  problems: readonly Problem[],
  folder: ContentFolder,
): ReadonlyMap<string, readonly Problem[]> =>
  Map.groupBy(
    problems.filter((problem) => isError(problem) && canBeLeftOut(folder, problem.file)),
    ({ file }) => file,
  );

/** The folder as if some of its files were not there. */
function leaveOut(
  folder: ContentFolder,
  files: ReadonlyMap<string, readonly Problem[]>,
): ContentFolder {
  if (files.size === 0) return folder;
  const isOut = ({ file }: { file: string }): boolean => {
    if (files.has(file)) return true;
    // An error may tell of a folder, such as a category of a reserved name.
    return [...files.keys()].some((other) => file.startsWith(`${other}/`));
  };
  const keep = <Value>(entries: Files<Value>): Files<Value> =>
    new Map([...entries].filter(([, entry]) => !isOut(entry)));
  const categories = keep(folder.entries.categories);
  const announcements = keep(folder.entries.announcements);
  return {
    ...folder,
    articles: folder.articles.filter((one) => !isOut(one)),
    unreadable: folder.unreadable.filter((one) => !isOut(one)),
    leftOut: [...folder.articles, ...folder.unreadable].filter(isOut),
    ownPages: folder.ownPages.filter((one) => !isOut(one)),
    absentPages: [...folder.absentPages, ...folder.ownPages.filter(isOut)],
    leftOutFiles: new Set([...files.keys()].map((file) => pathInFolder(folder, file))),
    categories: new Map(
      [...folder.categories].filter(([id]) => {
        const entry = folder.entries.categories.get(id);
        return entry === undefined || !isOut(entry);
      }),
    ),
    announcements: new Map([...announcements].map(([id, { value }]) => [id, value])),
    contact: keepContact(folder.contact, keep),
    contactRest: keepContact(folder.contactRest, keep),
    entries: {
      ...folder.entries,
      categories,
      announcements,
      glossary: keep(folder.entries.glossary),
      synonyms: keep(folder.entries.synonyms),
    },
    problems: folder.problems.filter((problem) => !isOut(problem)),
  };
}

/** To name what is left out is no mistake. */
function keepContact(
  contact: ContactFiles,
  keep: <Value>(entries: Files<Value>) => Files<Value>,
): ContactFiles {
  const kept = {
    ...contact,
    channels: keep(contact.channels),
    topics: keep(contact.topics),
    notices: keep(contact.notices),
  };
  const gone = (['channels', 'topics', 'notices'] as const).flatMap((kind) =>
    [...contact[kind].keys()].filter((id) => !kept[kind].has(id)),
  );
  return { ...kept, unreadable: new Set([...(contact.unreadable ?? []), ...gone]) };
}
