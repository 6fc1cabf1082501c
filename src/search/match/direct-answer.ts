/** A question that stands on a page and is the reader's own, with its answer. */
export interface DirectAnswer {
  question: string;
  text: string;
  /** Address of the answer on the page. */
  url: string;
  /** Of the article. */
  title: string;
}
