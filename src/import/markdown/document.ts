/** Programs for which folders of Markdown are written. */
export type MarkdownSystem =
  | ('docusaurus' | 'mkdocs' | 'hugo' | 'jekyll' | 'gitbook')
  | ('starlight' | 'vitepress' | 'mintlify' | 'plain');

/** A folder that holds articles, and nothing else that is called `.md`. */
export interface ContentRoot {
  /** From the folder of the source; empty for that folder itself. */
  folder: string;
  /** Language of all in it; undefined where it is told by folders, by endings, or by nothing. */
  locale?: string | undefined;
  /** First part of names and of old addresses, such as `docs`; empty for none. */
  base: string;
}

/** What a folder of Markdown is, before any article is read. */
export interface SourceLayout {
  system: MarkdownSystem;
  roots: readonly ContentRoot[];
  defaultLocale: string;
  /** Whether the source says which language it is in, or it was guessed. */
  isLocaleGuessed: boolean;
  name?: string | undefined;
  /** Address of the site, without a slash at its end, where its settings have one. */
  siteUrl?: string | undefined;
  /** Folders in which addresses from the root are looked up, from the folder of the source. */
  statics: readonly string[];
  /** The settings file that holds the table of contents, if it is one of a program. */
  contents?: string | undefined;
  /** Values of `{{ site.… }}`. */
  variables: unknown;
}

/** A text of the source. */
export interface SourceDocument {
  /** From the folder of the source. */
  path: string;
  /** Below its root and locale, without ending: the same in all languages. */
  name: string;
  locale: string;
  root: ContentRoot;
  text: string;
}

/** Reads a text of the source by its path from its folder; undefined if there is none. */
export type ReadSource = (path: string) => string | undefined;

/** The files of a source. */
export interface SourceFiles {
  /** Absolute path of the folder. */
  folder: string;
  /** Every file by its path from the folder, with `/`, sorted. */
  paths: readonly string[];
  has: (path: string) => boolean;
  read: ReadSource;
}

export const isText = (path: string): boolean => /\.(?:mdx?|markdown)$/iu.test(path);
