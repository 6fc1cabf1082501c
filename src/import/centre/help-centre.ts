import type { ImportedRedirect, ImportNote, LeftOut, Texts } from '../imported-site.ts';
import type { Tally } from '../../schemas/vote.ts';

/** A category, section, collection or folder of any vendor. */
export interface CentreFolder {
  /** What the vendor calls it; the same word is never another folder's. */
  key: string;
  /** Key of the folder that it lies in; at the top without one. */
  parent?: string | undefined;
  name: Texts;
  summary?: Texts | undefined;
  order?: number | undefined;
}

/** An article in one language. */
export interface CentreTranslation {
  locale: string;
  title: string;
  description?: string | undefined;
  html: string;
  draft: boolean;
  /** Day of the last change, or a moment of it. */
  updated?: string | undefined;
  /** Last part of the old address. */
  oldName?: string | undefined;
  /** Paths of the old address in this language. */
  oldPaths: readonly string[];
  /** Patterns of such paths, such as `/hc/en-us/articles/91001-*`. */
  oldPatterns: readonly string[];
  tally?: Tally | undefined;
  /** Whether the vendor says that the original has changed since. */
  isOutdated?: boolean;
}

export interface CentreAttachment {
  name: string;
  address: string;
}

export interface CentreArticle {
  key: string;
  /** Folders that it lies in; the first is its place. */
  folders: readonly string[];
  /** The original first. */
  translations: readonly CentreTranslation[];
  /** Locale of the original. */
  sourceLocale: string;
  keywords: readonly string[];
  /** Keys of related articles. */
  related: readonly string[];
  order?: number | undefined;
  promoted: boolean;
  /** Files that are listed below it. */
  attachments: readonly CentreAttachment[];
  /** What the vendor's record could not say in the fields above. */
  notes: readonly ImportNote[];
}

/**
 * What an address of the old help centre leads to. `home` stands for a page of the site, which `key`
 * names as `page:` links do.
 */
export interface OldTarget {
  kind: 'article' | 'folder' | 'home';
  key: string;
}

/** A help centre of any vendor, as far as Candil can have it. */
export interface HelpCentre {
  source: string;
  from: string;
  name?: string | undefined;
  locales: readonly string[];
  defaultLocale: string;
  folders: readonly CentreFolder[];
  articles: readonly CentreArticle[];
  /** Against which links and pictures are read; ends with a slash. */
  base: string;
  /** Hosts whose addresses `findOld` knows. */
  hosts: ReadonlySet<string>;
  /** What a path of one of these hosts leads to. */
  findOld: (path: string) => OldTarget | undefined;
  /** Whether what a link leads to is a file to fetch and keep. */
  isFile: (url: URL) => boolean;
  /** Where pictures by relative addresses lie, if they came along; absolute. */
  filesDir?: string | undefined;
  redirects: readonly (Omit<ImportedRedirect, 'to'> & { to: string | OldTarget })[];
  leftOut: readonly LeftOut[];
  notes: readonly ImportNote[];
}
