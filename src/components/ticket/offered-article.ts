/** An article that may make the request needless. */
export interface OfferedArticle {
  url: string;
  title: string;
  /** Language of the title where it is not the page's. */
  lang?: string | undefined;
}
