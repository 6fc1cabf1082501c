/** An article in one locale. */
export interface VotedArticle {
  locale: string;
  articleId: string;
}

/** The text that was voted on. */
export interface VotedEdition extends VotedArticle {
  edition: number;
}

/** `<locale>/<articleId>`. */
export const articleKey = ({ locale, articleId }: VotedArticle): string => `${locale}/${articleId}`;
