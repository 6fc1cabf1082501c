import type { ArticleFile } from '../../read/read-article.ts';
import type { SharedTexts } from '../../read/shared-texts.ts';
import type { Problem } from '../../read/files/problem.ts';
import type { ReferenceKind } from './component-rules.ts';

/** Where a link or a picture of an article leads, as written. */
export interface LinkFact {
  target: string;
  line: number;
}

/** A picture, or another file that a browser fetches to show it. */
export interface PictureFact extends LinkFact {
  /** It stands in raw HTML, where it may be a sound or a film as well. */
  isHtml: boolean;
}

/** Something outside an article that one of its components names. */
export interface ReferenceFact {
  kind: ReferenceKind;
  /** As written. */
  name: string;
  line: number;
}

/** A comment that excuses findings in the block below it. */
export interface Excuse {
  /** Names of findings, as written. */
  codes: readonly string[];
  /** Why; empty if the writer gave no reason. */
  reason: string;
  /** Line of the file on which the comment stands. */
  line: number;
  /** Lines of the block: both included. Of a comment with nothing below it, none. */
  from: number;
  to: number;
}

/** What one article says, as far as other articles and the folder must agree with it. */
export interface ArticleFacts {
  article: ArticleFile;
  /** Fragments that a link can lead to: headings and elements with an id. */
  anchors: ReadonlySet<string>;
  links: readonly LinkFact[];
  pictures: readonly PictureFact[];
  references: readonly ReferenceFact[];
  /** Comments that excuse findings. */
  excuses: readonly Excuse[];
  /** Snippets and variables that it was read with. */
  texts?: SharedTexts | undefined;
  /** What is wrong with the article by itself. */
  problems: readonly Problem[];
}
