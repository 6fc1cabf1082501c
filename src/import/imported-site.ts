import type { z } from 'zod';
import type { articleSchema } from '../schemas/article.ts';
import type { Category } from '../schemas/category.ts';
import type { Tally } from '../schemas/vote.ts';

/** One text per locale. */
export type Texts = Readonly<Record<string, string>>;

/** Front matter as it is written: what is left out has its default. */
export type ArticleFields = z.input<typeof articleSchema>;

/** What the reader of the report has to know of an article, or of the whole. */
export interface ImportNote {
  /**
   * `changed`: it looks or reads otherwise than before. `lost`: something is no longer there.
   * `guessed`: somebody should look whether it is right.
   */
  kind: 'changed' | 'lost' | 'guessed';
  /** One sentence, such as `3 pictures could not be fetched: …`. */
  text: string;
}

/** One translation of one article. */
export interface ImportedArticle {
  /** What the source calls this translation, for ever: `91001/de`. The ledger knows it by this. */
  key: string;
  locale: string;
  /** `<category>/[<section>/]<article>`; the same in every locale. */
  id: string;
  extension: '.md' | '.mdx';
  frontMatter: ArticleFields;
  /** Markdown, without a blank line at its start. */
  body: string;
  notes: readonly ImportNote[];
  /** Votes that were cast on it where it stood before. */
  tally?: Tally | undefined;
}

export interface ImportedSection {
  label: Texts;
  slug?: Texts | undefined;
  order?: number | undefined;
}

/** A file of `categories/`. */
export interface ImportedCategory {
  /** Name of the folder. */
  name: string;
  /** What the source calls it, for ever. */
  key: string;
  label: Texts;
  summary?: Texts | undefined;
  slug?: Texts | undefined;
  order?: number | undefined;
  icon?: Category['icon'];
  /** By the name of their folders. */
  sections: Readonly<Record<string, ImportedSection>>;
}

/** A picture or another file that articles show or hand out. */
export interface ImportedAsset {
  /** From the content folder: `images/imported/lever-3fa1b2c4.png`, `files/terms-0a1b2c3d.pdf`. */
  path: string;
  /** SHA-256 over its content, in hex digits. */
  hash: string;
  read: () => Promise<Uint8Array>;
}

/** A line of `redirects.yaml`. */
export interface ImportedRedirect {
  /** Path of the old address; `*` stands for any signs. */
  from: string;
  /** `article:<id>`, a path of the site or an address elsewhere. */
  to: string;
  status?: number | undefined;
  /** Language of the article that it leads to; without it the one that `from` names, or the first. */
  locale?: string | undefined;
}

/** What the source has and the site will not, and why. */
export interface LeftOut {
  key: string;
  title: string;
  /** One sentence: `Only signed-in readers may see it.` */
  reason: string;
}

/** All that an importer found: what the content folder will be made of. */
export interface ImportedSite {
  /** Name of the source in the ledger: `zendesk`, `markdown`. */
  source: string;
  /** What it was read from, for the report: an address or a folder. */
  from: string;
  /** Name of the help centre, for a `site.yaml` that is not there yet. */
  name?: string | undefined;
  /** `$…$` is a formula, for a `site.yaml` that is not there yet. */
  math?: boolean;
  /** In their order. */
  locales: readonly string[];
  defaultLocale: string;
  categories: readonly ImportedCategory[];
  articles: readonly ImportedArticle[];
  assets: readonly ImportedAsset[];
  redirects: readonly ImportedRedirect[];
  leftOut: readonly LeftOut[];
  /** What concerns no article alone. */
  notes: readonly ImportNote[];
}
